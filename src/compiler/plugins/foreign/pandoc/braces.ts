// Attributes in braces, as Pandoc and Quarto have them: behind a title for the slide, behind a paragraph, a list's item, a picture, a link, code and a
// stretch of text for these.

import { data } from '../../../../shared/markup.ts';
import type { Source } from '../../../findings.ts';
import { mergeAttributes, passAttributes } from '../../../html/attributes/comment-attributes.ts';
import { readWordList, wordList, type WordList } from '../../../source/containers/word-list.ts';
import { listCells, listInner } from '../../../source/positions.ts';
import type { Attributes, Element, SlideToken, TokenOf } from '../../../tokens.ts';

const atStart = new RegExp(`^${wordList}`);
const atEnd = new RegExp(`[ \\t]*(${wordList})[ \\t]*$`);
/** In running text only what cannot be meant as text, as a set `{x=1}` may be. */
const sure = /^\{:?\s*(?:[.#][a-z]|[\w:-]+=["'])/i;
/** Braces behind a blank that can only be a picture's. */
const ofPicture = new RegExp(`^\\s+(?=\\{:?\\s*(?:[.#][a-z]|(?:width|height)=))${wordList}`, 'i');
const takers = new Set(['image', 'link', 'codespan']);
/** What a slide of Quarto is told, and what it is called here. */
const ofSlides = /^(?:background-.+|visibility|transition.*|auto-animate.*|state|timing|notes|autoslide)$/;
/** Words without a meaning in a talk. */
const idle = /^(?:unnumbered|unlisted|scrollable|smaller|nostretch|allowframebreaks|fragile)$/;

/** What a container is told elsewhere, and what only changes the look of a box. */
const ofContainers =
  /^(?:title|style|width|height|totalwidth|align|collapse|appearance|icon|layout(?:-.*)?|output-location)$/;

/** Gives attributes in braces to what they stand behind, and returns those of the slide. Changes the tokens. */
export function readBraces(tokens: readonly SlideToken[], source: Source): Attributes {
  const title = tokens.find((token) => token.type === 'heading');
  const sets = tokens.map((token) => readToken(token, { source, isTitle: token === title }));
  return mergeAttributes(sets);
}

function readToken(token: SlideToken, place: { source: Source; isTitle: boolean }): Attributes | undefined {
  const { source, isTitle } = place;
  if (token.type === 'container') giveContainer(token, source);
  if (token.type === 'list') for (const item of token.items) readItem(item, source);
  else if (token.type === 'table') for (const cell of listCells(token)) readInline(cell.tokens, source);
  else readAll(listInner(token), source);
  if (token.type !== 'heading' && token.type !== 'paragraph') return undefined;
  const isText = token.type === 'paragraph';
  const attributes = takeLast(token.tokens, isText, { source, at: token.at, bearer: isTitle ? 'slide' : 'element' });
  if (isTitle) return attributes;
  if (attributes) give(token, attributes);
  return undefined;
}

/** In a tight list the text is no element of its own. */
function readItem(item: Element & { readonly tokens: readonly SlideToken[] }, source: Source): void {
  readAll(item.tokens, source);
  const first = item.tokens.find(({ type }) => type !== 'checkbox');
  const attributes =
    first?.type === 'text' ? takeLast(listInner(first), true, { source, at: first.at, bearer: 'element' }) : undefined;
  if (attributes) give(item, attributes);
}

/** What stands in braces behind all else of a block, which loses them. */
function takeLast(
  tokens: readonly SlideToken[],
  isText: boolean,
  place: Parameters<typeof passList>[1],
): Attributes | undefined {
  const last = tokens.findLast(({ type }) => type !== 'comment');
  const braces = last?.type === 'text' ? atEnd.exec(last.text)?.[1] : undefined;
  if (!last || braces === undefined || (isText && !sure.test(braces))) return undefined;
  cut(last, (text) => text.replace(atEnd, ''));
  return readList(braces, place);
}

function readAll(tokens: readonly SlideToken[], source: Source): void {
  for (const token of tokens) readToken(token, { source, isTitle: false });
  readInline(tokens, source);
}

function readInline(tokens: readonly SlideToken[], source: Source): void {
  tokens.forEach((token, index) => {
    if (token.type === 'span' && token.braces)
      give(token, readList(token.braces, { source, at: token.at, bearer: 'element' }));
    const before = tokens[index - 1];
    if (token.type !== 'text' || !before || !takers.has(before.type)) return;
    const isPicture = before.type === 'image';
    const braces = (atStart.exec(token.text) ?? (isPicture ? ofPicture.exec(token.text) : undefined))?.[0];
    if (braces === undefined) {
      if (isPicture) reportUnread(token, source);
      return;
    }
    cut(token, (text) => text.slice(braces.length));
    const bearer = isPicture ? 'picture' : 'element';
    if (isPicture) describe(before, readWordList(braces).pairs.get('fig-alt'));
    give(before, readList(braces, { source, at: token.at, bearer }));
  });
}

/** Braces behind a picture that are nearly attributes stay as text. */
function reportUnread({ raw, at }: SlideToken, source: Source): void {
  const braces = /^\s*(\{[^{}\n]*[=:.#][^{}\n]*\})/.exec(raw)?.[1];
  if (braces === undefined) return;
  source.warning(at, {
    rule: 'unread-attributes',
    message: `"${braces}" is shown as text: it is no list of attributes.`,
    fix: 'Type name=value, with blanks only between them: ![text](picture.png){width=300 .r-frame}',
  });
}

/** What a container says of itself besides its name, its classes and its widths. */
function giveContainer(token: TokenOf<'container'>, source: Source): void {
  const { id, pairs } = token.words;
  const others = new Map([...pairs].filter(([name]) => !ofContainers.test(name)));
  give(token, passList({ id, classes: [], pairs: others }, { source, at: token.at, bearer: 'element' }));
}

/** Quarto has the caption between the brackets of a picture, and what it shows behind. */
function describe(picture: TokenOf<'image'>, alternative: string | undefined): void {
  if (alternative === undefined) return;
  picture.title ??= picture.text || null;
  const text = { type: 'text', raw: alternative, text: alternative, at: picture.at } as const;
  Object.assign(picture, { text: alternative, tokens: [text] });
}

function give(token: Element, attributes: Attributes): void {
  token.attributes = mergeAttributes([token.attributes, attributes]);
}

function cut(token: SlideToken, change: (text: string) => string): void {
  if (token.type === 'text')
    Object.assign(token, { text: change(token.text), raw: change(token.raw), tokens: undefined });
}

/** The attributes between braces, as a comment would have them. */
function readList(braces: string, place: Parameters<typeof passList>[1]): Attributes {
  return passList(readWordList(braces), place);
}

function passList(
  { id, classes, pairs }: WordList,
  { source, at, bearer }: { source: Source; at: number; bearer: 'slide' | 'element' | 'picture' },
): Attributes {
  const kept = classes.filter((name) => !idle.test(name));
  const written = [...pairs].map(([name, value]) => {
    const known = bearer === 'slide' && ofSlides.test(name) ? `data-${name}` : name;
    return { name: name === 'fragment-index' ? data.order : known, value, at };
  });
  const own = written.filter(({ name }) => !/^(?:fig-|target$|rel$|lightbox|group$|preview-link$)/.test(name));
  if (id !== undefined) own.push({ name: 'id', value: id, at });
  if (kept.length > 0) own.push({ name: 'class', value: kept.join(' '), at });
  return passAttributes(source, own, bearer);
}
