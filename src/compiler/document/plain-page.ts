// A page that is not the deck and stands in its place: the look of the title slide, no scripts.

import { html, raw, type Html } from '../html/html.ts';
import { addContentSecurityPolicy } from './policy/content-security-policy.ts';

/** What such a page says. */
interface PlainPage {
  /** The language of its words. */
  readonly language: string;
  /** Its name, as the window shows it. */
  readonly name: string;
  readonly deck: string;
  readonly title: string;
  readonly content: Html;
  readonly styles: string;
}

/** Renders the page with its styles inside. */
export function renderPlainPage({ language, name, deck, title, content, styles }: PlainPage): string {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${raw('<!--csp-->')}
<meta name="robots" content="noindex" />
<title>${name}</title>
<style>${raw(styles)}</style>
</head>
<body>
<main>
<p class="deck">${deck}</p>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text;
  return addContentSecurityPolicy(page, [{ kind: 'style', text: styles }]);
}
