// The words that begin a paragraph of the notes. Those of every language hold in every deck: nobody has to know in which
// one its interface is.

import { noteKinds, type NoteKind } from '../../../shared/markup.ts';
import { allWords } from '../../../shared/words/languages.ts';

/** A word with its kind, and what readers see in its place. */
interface KindWord {
  readonly kind: NoteKind;
  readonly word: string;
  readonly label: string;
}

/** Words for kinds of notes. */
export const kindWords: readonly KindWord[] = allWords.flatMap(({ notes }) => {
  const shown: Partial<Record<NoteKind, string>> = notes.shown;
  return noteKinds.map((kind) => ({ kind, word: notes.kinds[kind], label: shown[kind] ?? notes.kinds[kind] }));
});

/** Words that start a line of cue words. */
export const cueWords: readonly string[] = allWords.map(({ notes }) => notes.cue);

/** Words that start a paragraph for the speaker alone. */
export const stageWords: readonly string[] = allWords.map(({ notes }) => notes.kinds.stage);
