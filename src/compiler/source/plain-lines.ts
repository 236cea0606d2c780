// Lines of Markdown that mean what they say: code blocks and comments hide separators, markers of notes and
// containers, so all who look for these by lines read them from here.

/** A code block or comment that a line has opened. */
export interface OpenBlock {
  readonly kind: 'fence' | 'comment';
  /** The fence as it was typed, or the end of a comment. */
  readonly mark: string;
  readonly at: number;
}

interface Line {
  /** Offset in the text. */
  readonly at: number;
  readonly text: string;
}

// A fence may stand in a quote, a list item or a footnote.
const fenceStart = /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+|\[\^[^\s\]]+\]:[ \t]*)?(`{3,}|~{3,})/;

/** Lines from `start` on that stand neither in a code block nor in a comment; `onUnclosed` hears of one left open. */
export function* readPlainLines(
  text: string,
  start: number,
  onUnclosed?: (open: OpenBlock) => void,
): Generator<Line, void> {
  let open: OpenBlock | undefined;
  for (let at = start; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const line = { at, text: text.slice(at, end) };
    if (open === undefined) {
      open = findOpening(line);
      if (open?.kind !== 'fence') yield line;
    } else if (open.kind === 'comment') {
      open = findCommentAfter(open, line);
    } else if (closesFence(open, line.text)) {
      open = undefined;
    }
    at = end + 1;
  }
  if (open) onUnclosed?.(open);
}

function findOpening({ at, text }: Line): OpenBlock | undefined {
  const fence = fenceStart.exec(text);
  if (fence?.[1]) {
    // A backtick behind the mark makes it code in running text.
    const isCode = fence[1].startsWith('`') && text.includes('`', fence[0].length);
    return isCode ? undefined : { kind: 'fence', mark: fence[1], at: at + fence[0].length - fence[1].length };
  }
  if (!text.includes('<!--')) return undefined;
  return findComment({ at, text: hideCode(text, ' ') });
}

/** A line with signs in place of the code in it. */
export function hideCode(line: string, sign: string): string {
  return line.replace(/(?<!`)(`+)(?!`)[^`]*\1(?!`)/g, (code) => sign.repeat(code.length));
}

/** A comment that begins in the line and does not end there. */
function findComment({ at, text }: Line): OpenBlock | undefined {
  const start = text.lastIndexOf('<!--');
  if (start === -1 || text.includes('-->', start)) return undefined;
  return { kind: 'comment', mark: '-->', at: at + start };
}

function findCommentAfter(open: OpenBlock, { at, text }: Line): OpenBlock | undefined {
  const end = text.indexOf('-->');
  return end === -1 ? open : findComment({ at: at + end, text: text.slice(end) });
}

function closesFence({ mark }: OpenBlock, text: string): boolean {
  const line = text.replace(/^[ \t>]*/, '').trimEnd();
  return line.length >= mark.length && line === mark.charAt(0).repeat(line.length);
}
