// Raw HTML in slides: the pieces of one block are written anew together, with what Markdown became between them,
// and with a finding for all that the allow-list forbids.

import { newWindow } from '../../../shared/markup.ts';
import { html, raw, Html } from '../html.ts';
import { claimId } from '../ids.ts';
import type { RenderContext } from '../render-context.ts';
import type { SlideToken, TokenOf } from '../../tokens.ts';
import { describeTag, findAllowedTag, isMeaningless, isTableFrame } from './allow-list.ts';
import { readFoundAttributes, writeAttribute } from './attributes.ts';
import { findCompleteEnd } from './complete.ts';
import {
  reportBesideCells,
  reportDepth,
  reportForbidden,
  reportMissingAlternative,
  reportUnclosedTag,
} from './findings.ts';
import { Writer, type FoundAttribute, type Rules } from './writer.ts';

// Their text is no text for readers.
const discarded = new Set(
  'script style textarea option noscript iframe template noembed noframes xmp plaintext title'.split(' '),
);
// What they hold is drawn where something refers to it. It refers to nothing itself: a few lines could be a drawing
// of millions of shapes.
const referred = ['clipPath', 'mask', 'marker'];

/** Joins what tokens side by side become; `ended` are the elements of authors that end before what Markdown became. */
export function joinWithRawHtml(
  tokens: readonly SlideToken[],
  context: RenderContext,
  { render, ended }: { render: (token: SlideToken) => Html; ended: readonly string[] },
): Html {
  if (!tokens.some(({ type }) => type === 'html')) return html`${tokens.map(render)}`;
  const writer = new Writer<Html>(createRules(context));
  for (const token of tokens) {
    if (token.type === 'html') writer.write(readPiece(token, context), token.at);
    else {
      // In a drawing a browser would take a tag of HTML for its end.
      const ours = token.type === 'text' && writer.isWithin('svg') ? stripTags(render(token)) : render(token);
      const frame = writer.innermost;
      if (isTableFrame(frame) && /\S/.test(ours.text)) {
        reportBesideCells(context.source, token.at, frame);
        writer.add(ours, ours.shown, [...ended, 'table']);
      }
      // Text alone may stand anywhere else, in a drawing too.
      else writer.add(ours, ours.shown, ours.text.includes('<') ? ended : []);
    }
  }
  writer.finish();
  const parts = writer.parts.map((part) => (typeof part === 'string' ? raw(part) : part));
  return new Html(html`${parts}`.pieces, writer.shown);
}

/** Running text without the tags that keep its dates together. */
function stripTags({ shown }: Html): Html {
  return new Html([shown.map(({ text }) => text).join('')], shown);
}

/** A piece up to the tag that is not closed, if it has one. */
function readPiece({ raw: text, at }: TokenOf<'html'>, { source }: RenderContext): string {
  const end = findCompleteEnd(text);
  if (end < text.length && !text.startsWith('<!--', end)) reportUnclosedTag(source, at + end, text.slice(end));
  return text.slice(0, end);
}

function createRules(context: RenderContext): Rules<Html> {
  const { source } = context;
  return {
    isDiscarded: (name) => discarded.has(name),
    reportDepth: (at, most) => reportDepth(source, at, most),
    text(text, at, open) {
      if (!isTableFrame(open.at(-1)) || !/\S/.test(text)) return text;
      reportForbidden(source, at, `Text directly in <${open.at(-1) ?? ''}>`);
      return '';
    },
    openTag({ name: written, at, attributes }, open) {
      const name = findAllowedTag(written, open);
      if (name === undefined) {
        reportForbidden(source, at, describeTag(written));
        return undefined;
      }
      const isInDrawing = name === 'svg' || open.includes('svg');
      const found = readFoundAttributes(attributes, source).filter((one) => !isInDrawing || !isMeaningless(one.name));
      if (name === 'img' && !found.some((attribute) => attribute.name === 'alt')) reportMissingAlternative(source, at);
      const isReferred = open.some((outer) => referred.includes(outer));
      const pairs = found.flatMap((attribute) => writeOne(name, attribute, { context, isReferred }));
      return { name, attributes: isInDrawing ? pairs : sayOpening(pairs) };
    },
  };
}

/** The attributes of a link that opens beside the deck say so, unless the author has said something else. */
function sayOpening(written: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const names = new Set(written.map(([name]) => name));
  return names.has('target') && !names.has('title') ? [...written, ['title', newWindow]] : written;
}

function writeOne(
  tag: string,
  attribute: FoundAttribute,
  { context, isReferred }: { context: RenderContext; isReferred: boolean },
): (readonly [string, string])[] {
  const { source, ids } = context;
  const { name, value, at } = attribute;
  if (name === 'id') return claimId(ids, value, { source, at }) ? [[name, value.normalize('NFC')]] : [];
  if (!isReferred || !/url\(/i.test(value)) return writeAttribute(tag, attribute, context);
  reportForbidden(source, at, `${name}="${value}"`);
  return [];
}
