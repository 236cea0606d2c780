// Code blocks are coloured at build time, so that no highlighter is loaded in the browser.

import hljs from 'highlight.js/lib/common';
import type { TokenOf } from '../../tokens.ts';
import { escapeHtml, html, Html } from '../../html/html.ts';

/** Renders a code block; the first word behind the fence is the language. */
export function renderCode({ text: written, lang = '' }: TokenOf<'code'>, attributes: Html): Html {
  const text = written.replace(/\n$/, '');
  const language = /^[\w+#-]+/.exec(lang)?.[0] ?? '';
  const isKnown = language !== '' && hljs.getLanguage(language) !== undefined;
  const code = isKnown ? hljs.highlight(text, { language, ignoreIllegals: true }).value : escapeHtml(text);
  const classes = language ? `hljs language-${language}` : 'hljs';
  const shown = new Html([code], [{ text: escapeHtml(text), within: ['pre'] }]);
  return html`<pre${attributes} tabindex="0"><code class="${classes}" translate="no">${shown}</code></pre>`;
}
