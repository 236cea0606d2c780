// Texts that are shortened.

/** The beginning of a text, at most as many UTF-16 units, without half a character at its end. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
