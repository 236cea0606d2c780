// Hands the attributes of `<!-- .element: … -->` to the element before the comment: the sibling that
// stands directly before it, otherwise the block that holds both.

import { findAttributeTarget, mergeAttributes, readAttributes } from './attributes.ts';
import type { Source } from './diagnostics.ts';
import type { Attributes, Located } from './types.ts';

/** Whether a token is nothing but a comment. */
export function isComment(token: Located): boolean {
  return token.type === 'html' && /^\s*<!--[\s\S]*?-->\s*$/.test(token.raw);
}

/** Gives attributes to siblings or to `parent` and returns the tokens. Changes the tokens. */
export function attachAttributes(tokens: readonly Located[], source: Source, parent?: Located): Located[] {
  let before: Located | undefined;
  for (const token of tokens) {
    if (!isComment(token)) {
      if (token.raw.trim() !== '') before = token;
      continue;
    }
    // Attributes on the comment itself mark it as read.
    if (findAttributeTarget(token.raw) !== 'element' || token.attributes) continue;
    const target = before && before.type !== 'text' && before.type !== 'html' ? before : (parent ?? before);
    const attributes = (token.attributes = readAttributes(source, token.raw, token.at ?? 0));
    if (target && target.type !== 'html') target.attributes = mergeAttributes(target.attributes, attributes);
    else reportNoTarget(source, token.at ?? 0);
  }
  return [...tokens];
}

/** The joined attributes of all `<!-- .slide: … -->` comments among a slide's blocks. */
export function readSlideAttributes(tokens: readonly Located[], source: Source): Attributes {
  const comments = tokens.filter((token) => isComment(token) && findAttributeTarget(token.raw) === 'slide');
  return comments.reduce<Attributes>((all, token) => mergeAttributes(all, readAttributes(source, token.raw, token.at ?? 0)), new Map());
}

function reportNoTarget(source: Source, at: number): void {
  source.report(at, {
    level: 'warning',
    rule: 'no-element',
    message: 'There is no element before this comment that could take the attributes.',
    fix: 'Put the comment directly behind the text, list item or picture that it is for.',
  });
}
