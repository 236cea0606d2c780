// offline.html: what a browser shows in place of a file that is not kept, while there is no network.

import { wordsFor } from '../../../shared/words/languages.ts';
import { html } from '../../html/html.ts';
import type { Deck } from '../../types.ts';
import { renderPlainPage } from '../plain-page.ts';

/** Renders the page with its styles inside. */
export function renderMissingPage({ title, language }: Deck, styles: string): string {
  const { missingOffline: words, notFound, language: spoken } = wordsFor(language);
  const content = html`<p>${words.text}</p>
<p class="ways"><a href="./">${notFound.slides}</a> <a href="./?view=read">${notFound.read}</a></p>`;
  return renderPlainPage({
    language: spoken,
    name: words.name(title),
    deck: title,
    title: words.title,
    content,
    styles,
  });
}
