// Hands the attributes of `<!-- .element: … -->` to the element before the comment: the sibling that
// stands directly before it, otherwise the block that holds both. `<!-- .slide: … -->` is for the slide,
// wherever it stands.

import { classes } from '../../../shared/markup.ts';
import { groupBy } from '../../../shared/group-by.ts';
import {
  findAttributeTarget,
  mergeAttributes,
  readAttributes,
  reportNoTarget,
} from '../../html/attributes/comment-attributes.ts';
import type { Source } from '../../findings.ts';
import { listCells, listInner, walkTokens } from '../../source/positions.ts';
import type { Attributes, Element, SlideToken } from '../../tokens.ts';

// Blocks and parts of text that are one element of their own.
const takers = new Set(
  'paragraph heading list table blockquote code hr container strong em del codespan link image span'.split(' '),
);

/** What looks as if it set attributes: `.fragment`, `element: class="…"`, `{.element: …}`, `class="…"`. */
const lookAlike =
  /^\s*<!--\s*(?:\{?\.[a-z]|\{_?[\w-]+\s*=|(?:slides?|elements?)\s*:?\s+[\w-]+\s*=|(?:[a-z][\w-]*\s*=\s*"[^"]*"\s*)+-->$)/i;
/** How comments begin whose hyphens a word processor has made dashes of, or that end in another way. */
const torn = /<!(?:--|-?[\u2010-\u2015\u2212]-?|-(?!-))/g;

/** Gives the attributes of comments to the elements before them, at every depth. Changes the tokens. */
export function attachAttributes(tokens: readonly SlideToken[], source: Source, parent?: Element): void {
  const given: { target: Element; attributes: Attributes }[] = [];
  let before: SlideToken | undefined;
  for (const token of tokens) {
    if (token.type !== 'comment') {
      if (token.raw.trim() !== '') before = token;
      attachInside(token, source, parent);
    } else if (findAttributeTarget(token.raw) === 'element') {
      const target = findTarget(token, before) ?? parent;
      const bearer = target && isPicture(target) ? 'picture' : 'element';
      const attributes = readAttributes(source, token.raw, { at: token.at, bearer });
      if (target) given.push({ target, attributes });
      else reportNoTarget(source, token.at);
    }
  }
  for (const [target, sets] of groupBy(given, ({ target: element }) => element))
    target.attributes = mergeAttributes([target.attributes, ...sets.map(({ attributes }) => attributes)]);
}

/** The comments before the first element that are for the slide, as Reveal has it, though they ask for an element; a step is none. */
function findLeading(tokens: readonly SlideToken[]): ReadonlySet<SlideToken> {
  const end = tokens.findIndex(({ type, raw }) => type !== 'comment' && raw.trim() !== '');
  const leading = end === -1 ? tokens : tokens.slice(0, end);
  return new Set(leading.filter(({ raw }) => findAttributeTarget(raw) === 'element' && !/\bfragment\b/.test(raw)));
}

/** The tokens of a slide without the comments before them that are for the slide. */
export function withoutLeading(tokens: readonly SlideToken[]): SlideToken[] {
  const leading = findLeading(tokens);
  return tokens.filter((token) => !leading.has(token));
}

/** What takes the attributes of a comment; behind an author's HTML it keeps them until that is written. */
function findTarget(comment: SlideToken, before: SlideToken | undefined): SlideToken | undefined {
  if (before?.type === 'html' && !/^<br\b/i.test(before.raw)) return comment;
  return before && takers.has(before.type) ? before : undefined;
}

function isPicture(target: Element): boolean {
  return 'type' in target && (target.type === 'image' || target.type === 'comment');
}

/** What stands inside a token, by the element that takes what no sibling does. */
function attachInside(token: SlideToken, source: Source, parent: Element | undefined): void {
  switch (token.type) {
    case 'list':
      // The text of a tight item is no element of its own: its comments are for the item.
      for (const item of token.items) attachAttributes(item.tokens, source, item);
      break;
    case 'table':
      for (const cell of listCells(token)) attachAttributes(cell.tokens, source, cell);
      break;
    case 'paragraph':
    case 'heading':
      attachAttributes(listInner(token), source, token);
      break;
    case 'container':
      attachAttributes(token.tokens, source, token);
      break;
    case 'text':
      attachAttributes(listInner(token), source, parent ?? token);
      break;
    default:
      attachAttributes(listInner(token), source);
  }
}

/** The joined attributes of all comments that are for the slide; a comment that only looks like one is a finding. */
export function readSlideAttributes(tokens: readonly SlideToken[], source: Source): Attributes {
  const sets: Attributes[] = [];
  const leading = findLeading(tokens);
  const read = (comment: string, at: number, isLeading = false): void => {
    const target = isLeading ? 'slide' : findAttributeTarget(comment);
    if (target === 'slide') sets.push(readAttributes(source, comment, { at, bearer: 'slide' }));
    else if (target === undefined && lookAlike.test(comment)) reportUnread(source, at);
  };
  let lastEnd: number | undefined;
  walkTokens(tokens, (token) => {
    if (token.type === 'comment') read(token.raw, token.at, leading.has(token));
    if (token.type === 'text' && !token.tokens && token.raw.includes('<!'))
      reportTorn(source, token, (lastEnd ??= source.text.lastIndexOf('-->')));
    if (token.type === 'html')
      for (const { 0: comment, index } of token.raw.matchAll(/<!--[\s\S]*?-->/g)) read(comment, token.at + index);
  });
  return mergeAttributes(sets);
}

/** Reports comments that are text to Markdown; one that never ends is reported where slides are cut. */
function reportTorn(source: Source, { raw, at }: SlideToken, lastEnd: number): void {
  for (const { 0: found, index } of raw.matchAll(torn)) {
    if (found === '<!--' && lastEnd < at + index) continue;
    source.warning(at + index, {
      rule: 'unread-comment',
      message: `Here "${found}" begins no comment, or one without an end on this line, and it is shown as text.`,
      fix: 'Type <!-- before it and --> behind it, with two plain hyphens each.',
    });
  }
}

function reportUnread(source: Source, at: number): void {
  source.warning(at, {
    rule: 'unread-comment',
    message: 'This comment looks as if it set attributes, but it begins neither with ".slide:" nor with ".element:".',
    fix: `Write: <!-- .slide: id="name" --> or <!-- .element: class="${classes.fragment}" -->`,
  });
}
