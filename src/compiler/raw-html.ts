// Raw HTML in slides. First every piece is rewritten, with a finding for what the allow-list forbids; then the
// pieces of one block pass a sanitiser together, which removes it and closes what was left open. Our own HTML
// between them stays outside, so that an author's tag can end neither it nor the slide.

import { Parser } from 'htmlparser2';
import sanitizeHtml from 'sanitize-html';
import { resolveAddress } from './addresses.ts';
import { allowedTags, findForbiddenAttribute, findForbiddenTag, loadedAttributes, normaliseName } from './allow-list.ts';
import { escapeHtml, html, raw, type Html } from './html.ts';
import { claimId } from './ids.ts';
import { resolveAsset } from './images.ts';
import type { RenderContext } from './render-context.ts';
import type { Located } from './types.ts';

/** A piece of an author's HTML that has not passed the sanitiser yet. */
export class RawHtml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Rewrites addresses and ids of a piece of raw HTML, and reports what will be removed, each with its place. */
export function rewriteRawHtml(token: Located, context: RenderContext): RawHtml {
  const text = token.raw;
  const start = token.at ?? 0;
  let result = '';
  let copied = 0;
  let ended = 0;
  let tag = '';
  const parser = new Parser(
    {
      ontext: () => (ended = parser.endIndex + 1),
      onopentag(name, attributes) {
        ended = parser.endIndex + 1;
        if (name === 'img' && attributes['alt'] === undefined) reportMissingAlternative(context, start + parser.startIndex);
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

/** Joins what stands side by side in a block; where raw HTML is among it, the whole is sanitised. */
export function joinPieces(pieces: readonly (Html | RawHtml)[]): Html {
  const ours: Html[] = [];
  // Two private characters around a number stand for our own HTML while the author's is sanitised.
  const woven = pieces.map((piece) =>
    piece instanceof RawHtml ? piece.text.replace(/[\uE000\uE001]/g, '') : `\uE000${ours.push(piece) - 1}\uE001`,
  );
  if (ours.length === pieces.length) return html`${ours}`;
  const safe = sanitise(woven.join(''));
  return raw(safe.replace(/\uE000(\d+)\uE001/g, (_, index: string) => ours[Number(index)]?.text ?? ''));
}

/** Removes what the allow-list does not name and closes open tags. */
export function sanitise(text: string): string {
  return sanitizeHtml(text, {
    allowedTags: [...allowedTags],
    allowedAttributes: false,
    allowedSchemes: ['http', 'https', 'mailto', 'tel', 'data'],
    parseStyleAttributes: false,
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'template', 'noembed', 'noframes', 'xmp'],
    selfClosing: ['img', 'br', 'hr', 'wbr', 'col', 'source', 'track'],
    transformTags: { '*': (name, found) => ({ tagName: normaliseName(name), attribs: keepAllowed(normaliseName(name), found) }) },
    parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
  });
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

function keepAllowed(tag: string, found: Record<string, string>): Record<string, string> {
  const normal = Object.entries(found).map(([name, value]) => [normaliseName(name), value] as const);
  return Object.fromEntries(normal.filter(([name, value]) => isSafe({ tag, name }, value)));
}

function isSafe({ tag, name }: { tag: string; name: string }, value: string): boolean {
  // A quote left open has swallowed a piece of ours.
  if (/[\uE000\uE001]/.test(value)) return false;
  if (name === 'href') return tag === 'a' && /^(?:#|slides\/|(?:https?|mailto|tel):)/i.test(value);
  if (loadedAttributes.includes(name)) return /^(?:slides\/|data:image\/)/.test(value);
  return findForbiddenAttribute(name, value) === undefined;
}

function reportForbidden({ source }: RenderContext, at: number, what: string): void {
  source.report(at, {
    level: 'warning',
    rule: 'forbidden-html',
    message: `${what} is not allowed in slides and is removed.`,
    fix: 'Use Markdown or a container; nothing in a slide may run scripts, embed pages or load from elsewhere.',
  });
}

function reportUnclosedTag({ source }: RenderContext, at: number, text: string): void {
  source.report(at, {
    level: 'error',
    rule: 'unclosed-tag',
    message: `The tag "${text.split(/\s/)[0] ?? ''}" is never closed by ">", or one of its quotes is left open.`,
    fix: 'Type the missing quote and ">".',
  });
}

function reportMissingAlternative({ source }: RenderContext, at: number): void {
  source.report(at, {
    level: 'warning',
    rule: 'missing-alternative',
    message: 'This picture has no text alternative.',
    fix: 'Say in alt="…" what the picture says.',
  });
}
