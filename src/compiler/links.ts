// Links: addresses that may stand, internal ones that must lead somewhere, outward ones for the link list.

import type { Tokens } from 'marked';
import { listKnown, type Source } from './diagnostics.ts';
import { html, renderAttributes, type Html } from './html.ts';
import { resolveAsset } from './images.ts';
import { renderInline, type RenderContext } from './markdown.ts';
import { listInner } from './positions.ts';
import type { Located } from './types.ts';
import type { TextState } from './typography.ts';

/** A link as it was used once. */
export interface LinkUse {
  readonly source: Source;
  readonly at: number;
  /** As the browser gets it. */
  readonly address: string;
  /** Plain text of the link. */
  readonly text: string;
}

/** Renders a link and adds it to the context's links. */
export function renderLink(token: Tokens.Link & Located, attributes: Html, { context, state }: { context: RenderContext; state: TextState }): Html {
  const content = renderInline(listInner(token), context, state);
  const address = resolveAddress(token, context);
  if (address === undefined) return content;
  context.links.push({ source: context.source, at: token.at ?? 0, address, text: readPlainText(listInner(token)) });
  const outward = /^https?:/.test(address);
  const title = token.title ?? undefined;
  const own = renderAttributes([['href', address], ['title', title], ['target', outward ? '_blank' : undefined], ['rel', outward ? 'noopener' : undefined]]);
  return html`<a${own}${attributes}>${content}</a>`;
}

/** Plain text of tokens, footnote mentions and comments left out. */
export function readPlainText(tokens: readonly Located[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'footnote-mention' || token.type === 'html') return '';
      const inner = listInner(token);
      if (inner.length > 0) return readPlainText(inner);
      if (token.type === 'br') return ' ';
      return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
    })
    .join('');
}

/** Reports internal links that lead to no id. */
export function checkInternalLinks(uses: readonly LinkUse[], ids: ReadonlySet<string>): void {
  for (const { source, at, address } of uses) {
    if (!address.startsWith('#') || address === '#' || /^#\/\d/.test(address)) continue;
    const id = decodeHash(address.slice(1)).split(';')[0] ?? '';
    if (ids.has(id)) continue;
    source.report(at, {
      level: 'error',
      rule: 'dead-link',
      message: `The link "${address}" leads nowhere: no slide has the id "${id}".`,
      fix: `Type one of: ${listKnown(id, [...ids].filter((known) => !/^fn(?:ref)?-/.test(known)))}.`,
    });
  }
}

/** The address for the browser; undefined with a finding for what must not stand. */
function resolveAddress(token: Tokens.Link & Located, { source, assets }: RenderContext): string | undefined {
  const address = token.href.trim();
  if (address.startsWith('#')) return address.replace(/^#\/(?=[^\d])/, '#');
  if (/^(?:https?|mailto|tel):/i.test(address)) return address;
  const scheme = /^[a-z][a-z0-9+.-]*:|^\/\//i.exec(address.replace(/[\u0000-\u0020]+/g, ''))?.[0];
  if (scheme) {
    reportScheme(source, token.at ?? 0, scheme);
    return undefined;
  }
  return resolveAsset({ source, at: token.at ?? 0, address }, assets);
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch (error) {
    if (error instanceof URIError) return hash;
    throw error;
  }
}

function reportScheme(source: Source, at: number, scheme: string): void {
  source.report(at, {
    level: 'warning',
    rule: 'forbidden-link',
    message: `A link must not begin with "${scheme}" and is removed.`,
    fix: 'Type an address that begins with https://, mailto: or #.',
  });
}
