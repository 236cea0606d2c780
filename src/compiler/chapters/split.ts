// Cuts a chapter's text into slides and their notes. Works on lines, because in Markdown "Text" followed
// by "---" would be a heading. Leaves everything else to the lexer.

import type { Source } from '../findings.ts';
import { readPlainLines, type OpenBlock } from '../source/plain-lines.ts';

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

/** Splits the text from `start` to its end; an unclosed fence or comment is a finding. */
export function splitSlides(source: Source, start: number): SlideRange[] {
  const slides: SlideRange[] = [];
  let slideStart = start;
  let notes: { at: number; marker: number } | undefined;
  const close = (end: number) => {
    const notesStart = notes ? Math.min(notes.at + notes.marker, end) : end;
    slides.push({ start: slideStart, contentEnd: notes?.at ?? end, notesStart, end });
    notes = undefined;
  };
  for (const line of readPlainLines(source.text, start, (open) => reportUnclosed(source, open))) {
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

function reportUnclosed(source: Source, { kind, mark, at }: OpenBlock): void {
  const isFence = kind === 'fence';
  source.error(at, {
    rule: isFence ? 'unclosed-fence' : 'unclosed-comment',
    message: isFence ? `This code block (${mark}) is never closed.` : 'This comment (<!--) is never closed.',
    fix: isFence ? `Type ${mark} on a line of its own after the code.` : 'Type --> after the comment.',
  });
}
