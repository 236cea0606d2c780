// Hands the attributes of `<!-- .element: … -->` to the element before the comment: the sibling that
// stands directly before it, otherwise the block that holds both. `<!-- .slide: … -->` is for the slide,
// wherever it stands.

import { classes } from '../../../shared/markup.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { findAttributeTarget, mergeAttributes, readAttributes } from './attributes.ts';
import type { Source } from '../../findings.ts';
import { listCells, listInner, walkTokens } from '../../source/positions.ts';
import type { Attributes, Element, SlideToken } from '../../tokens.ts';

// Blocks and parts of text that are one element of their own.
const takers = new Set(
  'paragraph heading list table blockquote code hr container strong em del codespan link image'.split(' '),
);

/** Gives the attributes of comments to the elements before them, at every depth. Changes the tokens. */
export function attachAttributes(tokens: readonly SlideToken[], source: Source, parent?: Element): void {
  const given: { target: Element; attributes: Attributes }[] = [];
  let before: SlideToken | undefined;
  for (const token of tokens) {
    if (token.type !== 'comment') {
      if (token.raw.trim() !== '') before = token;
      attachInside(token, source, parent);
    } else if (findAttributeTarget(token.raw) === 'element') {
      const target = before && takers.has(before.type) ? before : parent;
      const attributes = readAttributes(source, token.raw, token.at);
      if (target) given.push({ target, attributes });
      else reportNoTarget(source, token.at);
    }
  }
  for (const [target, sets] of groupBy(given, ({ target: element }) => element))
    target.attributes = mergeAttributes([target.attributes, ...sets.map(({ attributes }) => attributes)]);
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
    case 'text':
      attachAttributes(listInner(token), source, parent ?? token);
      break;
    default:
      attachAttributes(listInner(token), source);
  }
}

/** The joined attributes of all `<!-- .slide: … -->` comments of a slide; a comment that only looks like one is a finding. */
export function readSlideAttributes(tokens: readonly SlideToken[], source: Source): Attributes {
  const sets: Attributes[] = [];
  walkTokens(tokens, (token) => {
    if (token.type !== 'comment') return;
    const target = findAttributeTarget(token.raw);
    if (target === 'slide') sets.push(readAttributes(source, token.raw, token.at));
    else if (target === undefined && /^\s*<!--\s*\.[a-z]/i.test(token.raw)) reportUnread(source, token.at);
  });
  return mergeAttributes(sets);
}

function reportNoTarget(source: Source, at: number): void {
  source.warning(at, {
    rule: 'no-element',
    message: 'There is no element before this comment that could take the attributes.',
    fix: 'Put the comment directly behind the text, list item or picture that it is for.',
  });
}

function reportUnread(source: Source, at: number): void {
  source.warning(at, {
    rule: 'unread-comment',
    message: 'This comment looks as if it set attributes, but it begins neither with ".slide:" nor with ".element:".',
    fix: `Write: <!-- .slide: id="name" --> or <!-- .element: class="${classes.fragment}" -->`,
  });
}
