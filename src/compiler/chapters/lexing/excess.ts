// Text that is not worth reading as Markdown: nobody reads it on a slide, and marked would take minutes for it.

const longestLine = 20_000;
// With an encoded picture; from about twice that on, expressions run out of stack now and then.
const longestPicture = 2_000_000;
// In the item of a list or a quote, where marked reads all lines again for each of them.
const mostLines = 1_000;
const itemStart = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

/** What is too much in a text, and where; undefined where nothing is. */
export function findExcess(text: string): { at: number; message: string } | undefined {
  let block: { at: number; lines: number } | undefined;
  for (let at = 0, end: number; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at);
    if (end === -1) end = text.length;
    const line = text.slice(at, end);
    if (line.length > longestPicture) return { at, message: `This line has more than ${longestPicture} characters` };
    if (line.length > longestLine && countCharacters(line) > longestLine)
      return { at, message: `This line has more than ${longestLine} characters` };
    if (line.trim() === '') block = undefined;
    else if (itemStart.test(line)) block = { at, lines: 0 };
    else if (block ?? /^[ \t]*>/.test(line)) block = { at: block?.at ?? at, lines: (block?.lines ?? 0) + 1 };
    if (block && block.lines > mostLines)
      return { at: block.at, message: `This list item or quote has more than ${mostLines} lines without a blank one` };
  }
  return undefined;
}

/** Characters without those of encoded pictures, which are read at a glance. */
export function countCharacters(text: string): number {
  return text.replace(/;base64,[\w+/=]+/g, '').length;
}
