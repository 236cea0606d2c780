// Lines that begin notes elsewhere, or in the author's language: what follows would stand before the audience.

import type { Source } from '../../findings.ts';
import type { SlideToken } from '../../tokens.ts';

const begins =
  /^(?:\?\?\?|\**(?:(?:speaker|presenter|sprecher|vortrags)[ -]?)?(?:notes?|notiz(?:en)?|anmerkung(?:en)?)[ \t]?[:：]\**)[ \t]*(?=\n|$)/i;

// A text behind it may be a label of the slide's own, but not behind these.
const beginsLine =
  /^(?:notes?[ \t]+[:：]|(?:speaker|presenter|sprecher|vortrags)[ -]?(?:notes?|notiz(?:en)?)[ \t]?[:：])(?=[ \t]*\S)/i;

/** Reports a line of its own that is meant to begin notes and does not. */
export function checkNotesMark(source: Source, content: readonly SlideToken[]): void {
  for (const { type, raw, at } of content) {
    const found = type === 'paragraph' ? (begins.exec(raw) ?? beginsLine.exec(raw))?.[0].trim() : undefined;
    if (found === undefined) continue;
    source.warning(at, {
      rule: 'unread-notes',
      message: `"${found}" begins no notes here: what stands below it is shown on the slide.`,
      fix: 'If only the speaker shall see it, type on a line of its own: Note:',
    });
  }
}
