// The place mark at the foot of a slide. The compiler writes it for the whole deck; when a cut or a
// chapter is shown, the stage writes the numbers that fit.
import { classes } from '../../shared/markup.ts';
import { formatTrack } from '../../shared/track.ts';
import type { Slide } from './slides.ts';

/** Writes "3 / 20" on a slide and moves its progress strip. */
export function markPlace(slide: Slide, number: number, count: number): void {
  const text = slide.section.querySelector(`.${classes.placeNumber}`);
  if (text) text.textContent = `${number} / ${count}`;
  slide.section.style.setProperty('--n', String(number));
}

/** Sets the count and the chapters' shares on the container of the slides. */
export function markProgress(container: HTMLElement, shown: readonly Slide[]): void {
  container.style.setProperty('--count', String(shown.length));
  container.style.setProperty('--track', formatTrack(shown));
}
