// The way to the article for those who open the talk on a phone. It stands on the title slide from the
// first paint; the styles show it on small screens only.

import { classes } from '../../shared/markup.ts';
import { html } from '../html/html.ts';
import type { Slide } from '../types.ts';

/** Puts the offer on the deck's title slide, below its first line, where small screens show it without scrolling. */
export function addReadingOffer(slides: readonly Slide[]): readonly Slide[] {
  const offer = html`<p class="${classes.readingOffer}"><a href="?view=read">Lesen: alles als Artikel</a></p>`;
  return slides.map((slide) =>
    slide.level === 1
      ? { ...slide, bodyHtml: slide.bodyHtml.replace(/^(?:<p>.*?<\/p>)?/s, (line) => line + offer.text) }
      : slide,
  );
}
