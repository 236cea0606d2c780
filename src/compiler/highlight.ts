// Code blocks are coloured at build time, so that no highlighter is loaded in the browser.

import hljs from 'highlight.js/lib/common';
import { escapeHtml, html, raw, type Html } from './html.ts';

/** Renders a code block; `info` is what stands behind the fence, its first word is the language. */
export function renderCode(text: string, info: string, attributes: Html): Html {
  const language = /^[\w+#-]+/.exec(info)?.[0] ?? '';
  const isKnown = language !== '' && hljs.getLanguage(language) !== undefined;
  const code = isKnown ? hljs.highlight(text, { language, ignoreIllegals: true }).value : escapeHtml(text);
  const classes = language ? `hljs language-${language}` : 'hljs';
  return html`<pre${attributes} tabindex="0"><code class="${classes}" translate="no">${raw(code)}</code></pre>`;
}
