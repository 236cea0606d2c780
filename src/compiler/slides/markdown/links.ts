// Links in Markdown.

import { listDownload, listOpening, resolveAddress } from '../../html/addresses/addresses.ts';
import type { Source } from '../../findings.ts';
import { html, renderAttributes, type Html } from '../../html/html.ts';
import { decodeReferences, readPlainText } from '../../source/plain-text.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import type { TokenOf } from '../../tokens.ts';
import type { TextState } from '../../html/typography.ts';

/** Renders a link and adds it to the context's links. */
export function renderLink(token: TokenOf<'link'>, context: RenderContext, state: TextState): Html {
  const { source } = context;
  const { at } = token;
  const text = readPlainText(token.tokens);
  // A link in a link would end the outer one: footnotes wait until it has ended.
  const behind: Html[] = [];
  const isBare = token.href.endsWith(text);
  const inner = context.within({ behind, typography: isBare ? undefined : context.typography });
  const content = inner.inline(token.tokens, state);
  const address = resolveAddress(decodeReferences(token.href), { ...context, at });
  if (address === undefined) return html`${content}${behind}`;
  if (content.text === '') reportEmpty(source, at, address);
  if (context.place !== 'speaker' || /^[#?]/.test(address)) context.links.push({ source, at, address, text });
  const opening = listOpening(address);
  const title = token.title
    ? decodeReferences(token.title)
    : opening.length > 0
      ? context.words.onSlides.newWindow
      : undefined;
  const own = renderAttributes([['href', address], ['title', title], ...opening, ...listDownload(address)]);
  return html`<a${own}${renderOwnAttributes(token, context)}>${content}</a>${behind}`;
}

function reportEmpty(source: Source, at: number, address: string): void {
  source.warning(at, {
    rule: 'empty-link',
    message: `The link to "${address}" has no text.`,
    fix: `Say between the brackets where it leads: [text](${address})`,
  });
}
