// The way to the article for those who open the talk on a phone. It stands on the title slide from the
// first paint; the styles show it on small screens only.

import { html, raw } from './html.ts';
import type { Slide } from './types.ts';

/** Puts the offer at the end of the deck's title slide. */
export function addReadingOffer(slides: readonly Slide[]): readonly Slide[] {
  const offer = html`<p class="reading-offer"><a href="?view=read">Lesen: alles als Artikel</a></p>`;
  return slides.map((slide) =>
    slide.level === 1 ? { ...slide, bodyHtml: html`${raw(slide.bodyHtml)}${offer}`.text } : slide,
  );
}
