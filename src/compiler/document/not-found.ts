// 404.html: what a static host shows at an address that leads nowhere. It may stand at any depth below the deck, so that
// an address of its own needs the public one.

import { wordsFor } from '../../shared/words/languages.ts';
import { html } from '../html/html.ts';
import type { Deck } from '../types.ts';
import { renderPlainPage } from './plain-page.ts';

/** Renders the page with its styles inside. */
export function renderNotFound({ title, base, language }: Deck, styles: string): string {
  const { notFound: words, language: spoken } = wordsFor(language);
  // Without an address the folder of the wrong one is the deck's own, mostly.
  const start = base || './';
  const above = base ? html`` : html`<p>${words.again}<a href="../">${words.above}</a>.</p>`;
  const content = html`<p>${words.text}</p>
<p class="ways"><a href="${start}">${words.slides}</a> <a href="${start}?view=read">${words.read}</a></p>
${above}`;
  return renderPlainPage({
    language: spoken,
    name: words.name(title),
    deck: title,
    title: words.title,
    content,
    styles,
  });
}
