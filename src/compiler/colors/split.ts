// Splits values of styles where no bracket is open.

/** The parts between separators outside of brackets, trimmed, without empty ones. */
export function splitValue(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth === 0 && separator.test(character)) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
