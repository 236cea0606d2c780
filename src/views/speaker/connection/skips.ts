// Slides that are left out today, by hand or because a proposal was taken: one list, which the stage keeps.
import type { Slide } from '../../../page/deck/slides.ts';
import type { Talk } from './follow.ts';

type Skips = Pick<Talk, 'skipped' | 'go'>;

/** Leaves slides out, beside those that are out already. */
export function leaveOut({ skipped, go }: Skips, slides: readonly Slide[]): void {
  go({ name: 'skip', slides: [...skipped, ...slides].map(({ id }) => id) });
}

/** Takes slides in again. */
export function takeIn({ skipped, go }: Skips, slides: readonly Slide[]): void {
  go({ name: 'skip', slides: skipped.filter((slide) => !slides.includes(slide)).map(({ id }) => id) });
}
