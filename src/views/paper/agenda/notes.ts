// Questions and exercises as the speaker notes give them.
import { classes, footnoteReferences, type NoteKind, selectLayout, selectNotes } from '../../../shared/markup.ts';
import { readElementText } from '../../../page/deck/copies.ts';
import type { Slide } from '../../../page/deck/slides.ts';

/** Texts of a slide's notes of these kinds, with their first word; numbers of footnotes are left out. */
export function listNotes({ section }: Slide, kinds: readonly NoteKind[]): string[] {
  const selector = kinds.map((kind) => `aside.${classes.notes} ${selectNotes(kind)}`).join();
  return Array.from(section.querySelectorAll(selector), (note) =>
    readElementText(note, { without: footnoteReferences }),
  );
}

/** Whether people do something on this slide; an exercise elsewhere is for afterwards. */
export function isExercise({ section }: Slide): boolean {
  return section.matches(selectLayout('exercise')) && section.querySelector(selectNotes('exercise')) !== null;
}
