// 404.html: what a static host shows at an address that leads nowhere. It may stand at any depth below the deck, so that
// an address of its own needs the public one, and it works without scripts.

import { wordsFor } from '../../shared/words/languages.ts';
import { html, raw } from '../html/html.ts';
import type { Deck } from '../types.ts';
import { addContentSecurityPolicy } from './policy/content-security-policy.ts';

/** Renders the page with its styles inside. */
export function renderNotFound({ title, base, language }: Deck, styles: string): string {
  const { notFound: words, language: spoken } = wordsFor(language);
  // Without an address the folder of the wrong one is the deck's own, mostly.
  const start = base || './';
  const above = base ? html`` : html`<p>${words.again}<a href="../">${words.above}</a>.</p>`;
  const page = html`<!doctype html>
<html lang="${spoken}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${raw('<!--csp-->')}
<meta name="robots" content="noindex" />
<title>${words.name(title)}</title>
<style>${raw(styles)}</style>
</head>
<body>
<main>
<p class="deck">${title}</p>
<h1>${words.title}</h1>
<p>${words.text}</p>
<p class="ways"><a href="${start}">${words.slides}</a> <a href="${start}?view=read">${words.read}</a></p>
${above}
</main>
</body>
</html>
`.text;
  return addContentSecurityPolicy(page, [{ kind: 'style', text: styles }]);
}
