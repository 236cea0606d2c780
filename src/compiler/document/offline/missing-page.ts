// offline.html: what a browser shows in place of a file that is not kept, while there is no network.

import { wordsFor } from '../../../shared/words/languages.ts';
import { html, raw } from '../../html/html.ts';
import type { Deck } from '../../types.ts';
import { addContentSecurityPolicy } from '../policy/content-security-policy.ts';

/** Renders the page with its styles inside. */
export function renderMissingPage({ title, language }: Deck, styles: string): string {
  const { missingOffline: words, notFound, language: spoken } = wordsFor(language);
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
<p class="ways"><a href="./">${notFound.slides}</a> <a href="./?view=read">${notFound.read}</a></p>
</main>
</body>
</html>
`.text;
  return addContentSecurityPolicy(page, [{ kind: 'style', text: styles }]);
}
