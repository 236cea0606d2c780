// The way to the article for those who open the talk on a phone. It stands on the title slide, below its first line,
// from the first paint; the styles show it on small screens only, without scrolling.

import { classes } from '../../shared/markup.ts';
import { html, type Html } from '../html/html.ts';

/** Renders the offer as a paragraph with one link, which works without a script. */
export function renderReadingOffer(): Html {
  return html`<p class="${classes.readingOffer}"><a href="?view=read">Lesen: alles als Artikel</a></p>`;
}
