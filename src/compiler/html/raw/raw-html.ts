// Raw HTML in slides: every piece is rewritten, with a finding for what the allow-list forbids. What is forbidden
// is then removed in sanitise.ts.

import { Parser } from 'htmlparser2';
import { resolveAddress } from '../addresses.ts';
import { findForbiddenAttribute, findForbiddenTag, loadedAttributes, normaliseName } from './allow-list.ts';
import { escapeHtml } from '../html.ts';
import { claimId } from '../ids.ts';
import { resolveAsset } from '../assets.ts';
import type { RenderContext } from '../render-context.ts';
import { RawHtml } from './sanitise.ts';
import type { TokenOf } from '../../tokens.ts';

/** Rewrites addresses and ids of a piece of raw HTML, and reports what will be removed, each with its place. */
export function rewriteRawHtml(token: TokenOf<'html'>, context: RenderContext): RawHtml {
  const { raw: text, at: start } = token;
  let result = '';
  let copied = 0;
  let ended = 0;
  let tag = '';
  const parser = new Parser(
    {
      ontext: () => (ended = parser.endIndex + 1),
      onopentag(name, attributes) {
        ended = parser.endIndex + 1;
        if (name === 'img' && attributes.alt === undefined)
          reportMissingAlternative(context, start + parser.startIndex);
      },
      onopentagname(name) {
        tag = normaliseName(name);
        const forbidden = findForbiddenTag(tag);
        if (forbidden) reportForbidden(context, start + parser.startIndex, forbidden);
      },
      onattribute(name, value) {
        if (findForbiddenTag(tag)) return;
        const place = { tag, name: normaliseName(name), at: start + parser.startIndex };
        const allowed = rewriteAttribute(place, value, context);
        if (allowed?.name === name && allowed.value === value) return;
        result += text.slice(copied, parser.startIndex);
        if (allowed) result += `${allowed.name}="${escapeHtml(allowed.value)}"`;
        copied = parser.endIndex + (/["']/.test(text[parser.endIndex] ?? '') ? 1 : 0);
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  // One character more shows whether the piece ends as text: a tag without its ">" would swallow what follows.
  parser.end(`${text} `);
  if (ended > text.length) return new RawHtml(result + text.slice(copied));
  if (!text.startsWith('<!--', ended)) reportUnclosedTag(context, start + ended, text.slice(ended));
  return new RawHtml(result + text.slice(copied, ended));
}

/** An attribute as it may stand; undefined where it may not. */
function rewriteAttribute(
  { tag, name, at }: { tag: string; name: string; at: number },
  value: string,
  context: RenderContext,
): { name: string; value: string } | undefined {
  const { source, assets } = context;
  // Reveal's way of loading late.
  if (loadedAttributes.includes(name) || name === 'data-src') {
    const address = resolveAsset({ source, at, address: value }, assets);
    return address === undefined ? undefined : { name: name === 'data-src' ? 'src' : name, value: address };
  }
  if (name === 'href' && tag === 'a') {
    const address = resolveAddress(value, { ...context, at });
    if (address !== undefined) context.links.push({ source, at, address, text: '' });
    return address === undefined ? undefined : { name, value: address };
  }
  if (name === 'id') return claimId(context.ids, value, { source, at }) ? { name, value } : undefined;
  const forbidden = findForbiddenAttribute(name, value);
  if (forbidden) reportForbidden(context, at, forbidden);
  return forbidden ? undefined : { name, value };
}

function reportForbidden({ source }: RenderContext, at: number, what: string): void {
  source.warning(at, {
    rule: 'forbidden-html',
    message: `${what} is not allowed in slides and is removed.`,
    fix: 'Use Markdown or a container; nothing in a slide may run scripts, embed pages or load from elsewhere.',
  });
}

function reportUnclosedTag({ source }: RenderContext, at: number, text: string): void {
  source.error(at, {
    rule: 'unclosed-tag',
    message: `The tag "${text.split(/\s/)[0] ?? ''}" is never closed by ">", or one of its quotes is left open.`,
    fix: 'Type the missing quote and ">".',
  });
}

function reportMissingAlternative({ source }: RenderContext, at: number): void {
  source.warning(at, {
    rule: 'missing-alternative',
    message: 'This picture has no text alternative.',
    fix: 'Say in alt="…" what the picture says.',
  });
}
