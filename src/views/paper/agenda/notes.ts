// Questions and exercises as the speaker notes give them.
import { classes, type NoteKind } from '../../../shared/markup.ts';
import type { Slide } from '../../../page/deck/slides.ts';

/** Texts of a slide's notes of these kinds, with their first word; numbers of footnotes are left out. */
export function listNotes({ section }: Slide, kinds: readonly NoteKind[]): string[] {
  const selector = kinds.map((kind) => `aside.${classes.notes} [data-note="${kind}"]`).join();
  return Array.from(section.querySelectorAll(selector), (note) => {
    const copy = note.cloneNode(true) as Element; // A clone of an element is an element.
    for (const reference of copy.querySelectorAll('[role="doc-noteref"]')) reference.remove();
    return copy.textContent.trim();
  });
}

/** Whether people do something on this slide; an exercise elsewhere is for afterwards. */
export function isExercise({ section }: Slide): boolean {
  return section.classList.contains('exercise') && section.querySelector('[data-note="exercise"]') !== null;
}
