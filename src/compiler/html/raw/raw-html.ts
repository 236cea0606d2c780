// Raw HTML in slides: the pieces of one block are written anew together, with what Markdown became between them,
// and with a finding for all that the allow-list forbids.

import { html, raw, Html } from '../html.ts';
import { claimId } from '../ids.ts';
import type { RenderContext } from '../render-context.ts';
import type { Attributes, SlideToken, TokenOf } from '../../tokens.ts';
import { isElsewhere } from '../files/assets.ts';
import { isIdle, linkForeignMedia, readSteps, writeForeignTag } from './foreign-tags.ts';
import { readSize } from '../attributes/sizes.ts';
import { findAttributeTarget, readAttributes, reportNoTarget } from '../attributes/comment-attributes.ts';
import { findAllowedTag, isMeaningless, isTableFrame } from './allow-list.ts';
import { readFoundAttributes, writeAttribute } from './attributes.ts';
import { findCompleteEnd } from './complete.ts';
import {
  reportBesideCells,
  reportDepth,
  reportComponent,
  reportForbidden,
  reportMissingAlternative,
  reportTextInFrame,
  reportUnclosedTag,
  reportWidgetPlace,
} from './findings.ts';
import { isKnownTag, reportRefusedTag, reportSection, reportShownTag } from './tag-findings.ts';
import { OpenLinks } from './open-links.ts';
import { Writer, type FoundAttribute, type FoundTag, type Rules } from './writer.ts';
import { countFitLetters } from '../attributes/fit-text.ts';

// Their text is no text for readers.
const discarded = new Set(
  'script style textarea option noscript iframe template noembed noframes xmp plaintext title'.split(' '),
);
// What they hold is drawn where something refers to it. It refers to nothing itself: a few lines could be a drawing
// of millions of shapes.
const referred = ['clipPath', 'mask', 'marker'];

// What stands in these is shown as it is typed; nothing of ours can be drawn in a drawing.
const literal = ['code', 'pre', 'kbd', 'samp', 'tt', 'svg'];

type Pair = readonly [name: string, value: string];

/** What becomes of tokens that stand between raw HTML. */
interface Between {
  readonly render: (token: SlideToken) => Html;
  /** Cuts raw HTML around what stands in its text and is rendered like what stands in Markdown. */
  readonly split: (raw: string, at: number) => readonly SlideToken[];
  /** The elements of authors that end before what Markdown became. */
  readonly ended: readonly string[];
}

/** Joins what tokens side by side become. */
export function joinWithRawHtml(
  tokens: readonly SlideToken[],
  context: RenderContext,
  { render, split, ended }: Between,
): Html {
  if (!tokens.some(({ type }) => type === 'html')) return html`${tokens.map(render)}`;
  const writer = new Writer<Html>(createRules(context, { isInline: !ended.includes('p'), closed: listClosed(tokens) }));
  for (const token of tokens) {
    if (token.type === 'html' && token.raw === '') writer.writeOurs(token.text, token.at);
    else if (token.type === 'html') {
      for (const part of split(readPiece(token, context), token.at)) writePart(writer, part, render);
    } else if (token.type === 'comment' || token.type === 'space') {
      const given = token.attributes && listGiven(token.attributes, context);
      if (given && !writer.give(given)) reportNoTarget(context.source, token.at);
    } else {
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

/** Writes a part of raw HTML, or what stands in its text where that is no code. */
function writePart(writer: Writer<Html>, part: SlideToken, render: (token: SlideToken) => Html): void {
  const isLiteral = isTableFrame(writer.innermost) || literal.some((name) => writer.isWithin(name));
  if (part.type === 'html' || isLiteral) writer.write(part.raw, part.at);
  else {
    const ours = render(part);
    writer.add(ours, ours.shown, []);
  }
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

/** The names of the tags that end somewhere. */
function listClosed(tokens: readonly SlideToken[]): ReadonlySet<string> {
  const ends = tokens.flatMap(({ type, raw: text }) =>
    type === 'html' ? [...text.matchAll(/<\/([a-z][^\s<>/]*)/gi)].map(([, name = '']) => name.toLowerCase()) : [],
  );
  return new Set(ends);
}

/** What looks like a tag to Markdown and is a word in pointed brackets, as in "press <Enter>". */
function findWord({ name, at, attributes }: FoundTag, text: string, closed: ReadonlySet<string>): string | undefined {
  const end = text.indexOf('>', at);
  const isTag = attributes.some(({ value }) => value !== '') || text.charAt(end - 1) === '/';
  return isTag || isKnownTag(name) || closed.has(name.toLowerCase()) ? undefined : text.slice(at, end + 1);
}

function createRules(
  context: RenderContext,
  { isInline, closed }: { isInline: boolean; closed: ReadonlySet<string> },
): Rules<Html> {
  const { source } = context;
  const openLinks = new OpenLinks(context.links);
  return {
    endLink: (text) => openLinks.end(text),
    isDiscarded: (name) => discarded.has(name),
    reportDepth: (at, most) => reportDepth(source, at, most),
    reportNoTarget: (at) => reportNoTarget(source, at),
    comment: (text, at) =>
      findAttributeTarget(text) === 'element'
        ? listGiven(readAttributes(source, text, { at, bearer: 'picture' }), context)
        : undefined,
    text(text, at, open) {
      // On paper a heading shows its blanks as they are, and a line's end would be one more line.
      if (open.some((tag) => /^h[1-6]$/.test(tag))) return text.replace(/\s+/g, ' ');
      if (!isTableFrame(open.at(-1)) || !/\S/.test(text)) return text;
      reportTextInFrame(source, at, open.at(-1) ?? '');
      return '';
    },
    openTag(tag, open) {
      const { name: written, at } = tag;
      const name = findAllowedTag(written, open);
      if (name === undefined) {
        const isFree = !open.includes('svg') && !open.includes('a') && !isTableFrame(open.at(-1));
        const foreign = isFree ? writeForeignTag<Html>(tag, { place: context, isInline }) : undefined;
        if (foreign || isIdle(written)) return foreign;
        if (/^v-/i.test(written)) reportComponent(source, at, written);
        else if (/^[a-z][a-z0-9]*-/i.test(written)) reportWidgetPlace(source, at, written);
        else {
          const word = isFree ? findWord(tag, source.text, closed) : undefined;
          if (word === undefined) reportRefusedTag(source, at, { name: written, open });
          else reportShownTag(source, at, word);
          return word;
        }
        return undefined;
      }
      if (/^section$/i.test(written)) reportSection(source, at);
      const isInDrawing = name === 'svg' || open.includes('svg');
      const found = readFoundAttributes(readSteps(tag.attributes), source).filter(
        (one) => !isInDrawing || !isMeaningless(one.name),
      );
      if (name === 'img' && !isDescribed(found)) reportMissingAlternative(source, at);
      const media = linkForeignMedia<Html>(tag, found, { place: context, isInLink: open.includes('a') });
      if (media) return media;
      const isReferred = open.some((outer) => referred.includes(outer));
      const linksBefore = context.links.length;
      const isInside = open.includes('svg');
      const pairs = found.flatMap((attribute) => writeOne(name, attribute, { context, isReferred, isInside }));
      if (name === 'a') openLinks.begin(linksBefore);
      const { newWindow } = context.words.onSlides;
      const told = name === 'img' ? sizePicture(pairs) : sayOpening(addLetters(pairs, source.text, at), newWindow);
      return { name, attributes: isInDrawing ? scaleDrawing(pairs, open) : told };
    },
  };
}

/** Whether a picture has a text, or is left out. */
function isDescribed(found: readonly FoundAttribute[]): boolean {
  return found.some(({ name, value }) => name === 'alt' || (name === 'src' && isElsewhere(value)));
}

/** The attributes of a comment, its id if nobody else has it. */
function listGiven(attributes: Attributes, { source, ids }: RenderContext): (readonly [string, string])[] {
  const own = [...attributes].filter(([name, { value, at }]) => name !== 'id' || claimId(ids, value, { source, at }));
  const pairs = own.map(([name, { value }]) => [name, value] as const);
  return pairs.some(([name]) => name === 'width' || name === 'height') ? [...sizePicture(pairs)] : pairs;
}

/** The attributes of a picture, of which the sizes hold on any screen; what its style says wins. */
function sizePicture(written: readonly Pair[]): readonly Pair[] {
  const own = new Map(written);
  const { style } = readSize(own.get('width'), own.get('height'));
  return style === undefined ? written : [...own.set('style', [style, own.get('style')].filter(Boolean).join(';'))];
}

/** The attributes of a text that is to be as large as fits, with how long it is. */
function addLetters(written: readonly Pair[], text: string, at: number): readonly Pair[] {
  const own = new Map(written);
  const letters = countFitLetters(own.get('class'), text, at);
  return letters === '' ? written : [...own.set('style', [letters, own.get('style')].filter(Boolean).join(';'))];
}

/** The attributes of a drawing's outermost tag with what lets it become smaller than its author has drawn it. */
function scaleDrawing(written: readonly Pair[], open: readonly string[]): readonly Pair[] {
  const own = new Map(written);
  const [width, height] = ['width', 'height'].map(
    (name) => /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(own.get(name) ?? '')?.[1],
  );
  if (open.includes('svg') || width === undefined || height === undefined) return written;
  if (!own.has('viewBox')) own.set('viewBox', `0 0 ${width} ${height}`);
  return [...own.set('style', ['max-width:100%;height:auto', own.get('style')].filter(Boolean).join(';'))];
}

/** The attributes of a link that opens beside the deck say so, unless the author has said something else. */
function sayOpening(written: readonly Pair[], newWindow: string): readonly Pair[] {
  const names = new Set(written.map(([name]) => name));
  return names.has('target') && !names.has('title') ? [...written, ['title', newWindow]] : written;
}

function writeOne(
  tag: string,
  attribute: FoundAttribute,
  { context, isReferred, isInside }: { context: RenderContext; isReferred: boolean; isInside: boolean },
): (readonly [string, string])[] {
  const { source, ids } = context;
  const { name, value, at } = attribute;
  if (name === 'id') return claimId(ids, value, { source, at }) ? [[name, value.normalize('NFC')]] : [];
  // Lengths in a drawing are its own.
  const place = isInside ? { ...context, surface: undefined } : context;
  if (!isReferred || !/url\(/i.test(value)) return writeAttribute(tag, attribute, place);
  reportForbidden(source, at, `${name}="${value}"`);
  return [];
}
