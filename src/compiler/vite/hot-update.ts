// What a saved file changes in the open page: single slides, or more than can be exchanged in place.

import type { ChangedSlide } from '../../shared/markup.ts';
import { renderSlideAt, type RenderTools } from '../document/document.ts';
import type { Deck } from '../types.ts';

/** The slides that differ; undefined when the page must be loaded again, as with another order of slides. */
export function findChangedSlides(before: Deck, after: Deck, tools: RenderTools): ChangedSlide[] | undefined {
  if (readFrame(before) !== readFrame(after)) return undefined;
  return after.slides.flatMap((slide, index) => {
    const html = renderSlideAt(after, index, tools);
    return html === renderSlideAt(before, index, tools) ? [] : [{ id: slide.id, html }];
  });
}

/** Everything but the slides' contents, and the lists that are collected from them. */
function readFrame(deck: Deck): string {
  return JSON.stringify({ ...deck, slides: deck.slides.map(({ id }) => id), linkList: [], usedAssets: [] });
}

/** For each slide that is gone the one to show instead: itself under a new id, or the one before it. */
export function findSuccessors(before: Deck, after: Deck): Record<string, string> {
  const known = new Set(before.slides.map(({ id }) => id));
  const kept = new Set(after.slides.flatMap(({ id, aliases }) => [id, ...aliases]));
  return Object.fromEntries(
    before.slides.flatMap(({ id }, index) => {
      if (kept.has(id)) return [];
      const inPlace = after.slides[index];
      const isNew = inPlace && !known.has(inPlace.id);
      const successor = isNew ? inPlace : before.slides.slice(0, index).findLast((slide) => kept.has(slide.id));
      return successor ? [[id, successor.id]] : [];
    }),
  );
}
