// Cuts a chapter's text into slides and their notes. Works on lines, because in Markdown "Text" followed
// by "---" would be a heading. Knows fences and comments, leaves everything else to the lexer.

import type { Source } from './diagnostics.ts';

/** A slide as offsets into the chapter's text. */
export interface SlideRange {
  readonly start: number;
  /** Where the notes begin after their marker, or `end` where there are none. */
  readonly notesStart: number;
  /** Where the marker line of the notes begins, or `end`. */
  readonly contentEnd: number;
  readonly end: number;
}

const separator = /^-{2,4}[ \t]*$/;
const notesMarker = /^notes?:[ \t]*/i;
const fenceStart = /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})/;

/** Splits the text from `start` to its end; an unclosed fence or comment is a finding. */
export function splitSlides(source: Source, start: number): SlideRange[] {
  const slides: SlideRange[] = [];
  let slideStart = start;
  let notes: { at: number; marker: number } | undefined;
  const close = (end: number) => {
    slides.push({ start: slideStart, contentEnd: notes?.at ?? end, notesStart: notes ? notes.at + notes.marker : end, end });
    notes = undefined;
  };
  for (const line of readPlainLines(source, start)) {
    if (separator.test(line.text)) {
      close(line.at);
      slideStart = Math.min(line.at + line.text.length + 1, source.text.length);
    } else if (notes === undefined) {
      const marker = notesMarker.exec(line.text);
      if (marker) notes = { at: line.at, marker: marker[0].length };
    }
  }
  close(source.text.length);
  return slides.filter(({ start: from, end }) => source.text.slice(from, end).trim() !== '');
}

/** Lines that stand neither in a fence nor in a comment. */
function* readPlainLines(source: Source, start: number): Generator<{ at: number; text: string }> {
  let open: { kind: 'fence' | 'comment'; mark: string; at: number } | undefined;
  for (let at = start; at < source.text.length; ) {
    const next = source.text.indexOf('\n', at);
    const end = next === -1 ? source.text.length : next;
    const text = source.text.slice(at, end);
    if (open === undefined) {
      open = findOpening(text, at);
      if (open === undefined) yield { at, text };
    } else if (closes(open, text)) {
      open = undefined;
    }
    at = end + 1;
  }
  if (open) reportUnclosed(source, open);
}

function findOpening(text: string, at: number): { kind: 'fence' | 'comment'; mark: string; at: number } | undefined {
  const fence = fenceStart.exec(text);
  if (fence?.[1]) {
    const rest = text.slice(fence[0].length);
    return fence[1].startsWith('`') && rest.includes('`') ? undefined : { kind: 'fence', mark: fence[1], at: at + fence[0].length - fence[1].length };
  }
  const withoutCode = text.replace(/(`+)[^`]*?\1/g, (code) => ' '.repeat(code.length));
  const comment = withoutCode.lastIndexOf('<!--');
  return comment !== -1 && !withoutCode.includes('-->', comment) ? { kind: 'comment', mark: '-->', at: at + comment } : undefined;
}

function closes(open: { kind: 'fence' | 'comment'; mark: string }, text: string): boolean {
  if (open.kind === 'comment') return text.includes('-->');
  const line = text.replace(/^[ \t>]*/, '').trimEnd();
  return line.length >= open.mark.length && line === (open.mark[0] ?? '').repeat(line.length);
}

function reportUnclosed(source: Source, open: { kind: 'fence' | 'comment'; mark: string; at: number }): void {
  source.report(open.at, {
    level: 'error',
    rule: open.kind === 'fence' ? 'unclosed-fence' : 'unclosed-comment',
    message: open.kind === 'fence' ? `This code block (${open.mark}) is never closed.` : 'This comment (<!--) is never closed.',
    fix: open.kind === 'fence' ? `Type ${open.mark} on a line of its own after the code.` : 'Type --> after the comment.',
  });
}
