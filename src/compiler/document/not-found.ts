// 404.html: what a static host shows at an address that leads nowhere. It may stand at any depth below the deck, so that
// an address of its own needs the public one, and it works without scripts.

import { html, raw } from '../html/html.ts';
import type { Deck } from '../types.ts';
import { addContentSecurityPolicy } from './policy/content-security-policy.ts';

/** Renders the page with its styles inside. */
export function renderNotFound({ title, base }: Deck, styles: string): string {
  // Without an address the folder of the wrong one is the deck's own, mostly.
  const start = base || './';
  const above = base
    ? html``
    : html`<p>Landest du wieder hier? Dann versuch es <a href="../">eine Ebene höher</a>.</p>`;
  const page = html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${raw('<!--csp-->')}
<meta name="robots" content="noindex" />
<title>Seite nicht gefunden: ${title}</title>
<style>${raw(styles)}</style>
</head>
<body>
<main>
<p class="deck">${title}</p>
<h1>Diese Seite gibt es nicht</h1>
<p>Vielleicht fehlt ein Zeichen in der Adresse, oder der Link ist alt. Alle Folien stehen auf einer einzigen Seite.</p>
<p class="ways"><a href="${start}">Zu den Folien</a> <a href="${start}?view=read">Alles als Artikel lesen</a></p>
${above}
</main>
</body>
</html>
`.text;
  return addContentSecurityPolicy(page, [{ kind: 'style', text: styles }]);
}
