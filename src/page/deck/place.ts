// The place mark at the foot of a slide. The compiler writes it for the whole deck; when a cut or a
// chapter is shown, the stage writes the numbers that fit.
import { classes } from '../../shared/markup.ts';
import { listCounted } from '../../shared/talk/slide-lists.ts';
import { formatTrack } from '../../shared/talk/track.ts';
import type { Slide } from './slides.ts';

/** Writes "3 / 20" on a slide and moves its progress strip; a slide outside the talk, with 0, bears no number. */
export function markPlace(slide: Slide, number: number, count: number): void {
  const text = slide.section.querySelector(`.${classes.placeNumber}`);
  if (text) text.textContent = number > 0 ? `${number} / ${count}` : '';
  slide.section.style.setProperty('--n', String(number));
}

/** Lets the progress strip of a slide show how far the talk has come, where that is not the slide's own place. */
export function markReached({ section }: Pick<Slide, 'section'>, number: number | undefined): void {
  if (number === undefined) section.style.removeProperty('--reached');
  else section.style.setProperty('--reached', String(number));
}

/** Numbers slides that are shown together, from 1. */
export function markPlaces(container: HTMLElement, shown: readonly Slide[]): void {
  const counted = listCounted(shown);
  markProgress(container, counted);
  counted.forEach((slide, index) => markPlace(slide, index + 1, counted.length));
}

/** Sets the count and the chapters' shares on the container of the slides. */
export function markProgress(container: HTMLElement, shown: readonly Slide[]): void {
  container.style.setProperty('--count', String(shown.length));
  container.style.setProperty('--track', formatTrack(shown));
}
