// Kinds of speaker notes: a paragraph that begins with "Frage:" or "Question:" is a question for the room, and so on.

import type { SlideToken } from '../../tokens.ts';
import type { NoteKind } from '../../../shared/markup.ts';
import { kindWords } from './note-words.ts';

/** The kind that a paragraph's first word names, with what readers see in its place and the text behind it; undefined for any other. */
export function splitNoteKind(
  tokens: readonly SlideToken[],
): { kind: NoteKind; label: string; rest: readonly SlideToken[] } | undefined {
  const [first, ...others] = tokens;
  if (first?.type !== 'text') return undefined;
  const text = first.text.trimStart();
  const found = kindWords.find(({ word }) => text.startsWith(`${word}:`));
  if (!found) return undefined;
  const { kind, label, word } = found;
  return { kind, label, rest: [{ ...first, text: text.slice(word.length + 1) }, ...others] };
}
