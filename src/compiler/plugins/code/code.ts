// Code blocks are coloured at build time, so that no highlighter is loaded in the browser.

import hljs from 'highlight.js/lib/common';
import type { TokenOf } from '../../tokens.ts';
import { escapeHtml, html, Html } from '../../html/html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';

// The highlighter's time grows with the square of what it takes for one expression.
const mostColoured = 5_000;
const endless = /[^;:,(){}="]{1000}/;

/** Renders a code block; the first word behind the fence is the language. */
export function renderCode(token: TokenOf<'code'>, context: RenderContext): Html {
  const { text: written, lang = '' } = token;
  const text = written.replace(/\n$/, '');
  const language = /^[\w+#-]+/.exec(lang)?.[0] ?? '';
  const isKnown = language !== '' && hljs.getLanguage(language) !== undefined;
  const isTooLong = text.length > mostColoured || endless.test(text);
  if (isKnown && isTooLong) noteUncoloured(token, context);
  const code =
    isKnown && !isTooLong ? hljs.highlight(text, { language, ignoreIllegals: true }).value : escapeHtml(text);
  const classes = language ? `hljs language-${language}` : 'hljs';
  const shown = new Html([code], [{ text: escapeHtml(text), within: ['pre'] }]);
  return html`<pre${renderOwnAttributes(token, context)} tabindex="0"><code class="${classes}" translate="no">${shown}</code></pre>`;
}

function noteUncoloured({ at }: TokenOf<'code'>, { source }: RenderContext): void {
  source.notice(at, {
    rule: 'too-large',
    message: `This code has more than ${mostColoured} characters, or 1000 without punctuation, and is not coloured.`,
    fix: 'Show the lines that matter, and link to the rest.',
  });
}
