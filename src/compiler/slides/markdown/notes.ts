// Kinds of speaker notes: a paragraph that begins with "Frage:" is a question for the room, and so on.

import type { SlideToken } from '../../tokens.ts';
import { noteKinds, type NoteKind } from '../../../shared/markup.ts';

/** The kind that a paragraph's first word names, with that word and the text behind it; undefined for any other. */
export function splitNoteKind(
  tokens: readonly SlideToken[],
): { kind: NoteKind; word: string; rest: readonly SlideToken[] } | undefined {
  const [first, ...others] = tokens;
  if (first?.type !== 'text') return undefined;
  const text = first.text.trimStart();
  for (const [word, kind] of Object.entries(noteKinds)) {
    if (!text.startsWith(`${word}:`)) continue;
    return { kind, word, rest: [{ ...first, text: text.slice(word.length + 1) }, ...others] };
  }
  return undefined;
}
