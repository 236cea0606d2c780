// What a saved file changes in the open page: single slides, or more than can be exchanged in place.

import { renderSlideAt, type RenderTools } from '../document/document.ts';
import type { Deck } from '../types.ts';

/** A slide's new HTML by its id. */
export interface ChangedSlide {
  readonly id: string;
  readonly html: string;
}

/** The slides that differ; undefined when the page must be loaded again, as with another order of slides. */
export function findChangedSlides(before: Deck, after: Deck, tools: RenderTools): ChangedSlide[] | undefined {
  const outline = (deck: Deck) =>
    JSON.stringify([deck.title, deck.cuts, deck.chapters, deck.slides.map(({ id }) => id)]);
  if (outline(before) !== outline(after)) return undefined;
  return after.slides.flatMap((slide, index) => {
    const html = renderSlideAt(after, index, tools);
    return html === renderSlideAt(before, index, tools) ? [] : [{ id: slide.id, html }];
  });
}
