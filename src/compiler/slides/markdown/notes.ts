// Kinds of speaker notes: a paragraph that begins with "Frage:" is a question for the room, and so on.

import { noteKinds, type NoteKind } from '../../../shared/markup.ts';

/** The kind that a paragraph's first word names, with that word. */
export function findNoteKind(text: string): { kind: NoteKind; word: string } | undefined {
  for (const [word, kind] of Object.entries(noteKinds)) {
    if (text.startsWith(`${word}:`)) return { kind, word };
  }
  return undefined;
}
