// Footnotes that are written where they are mentioned, `^[text]`: each is a definition with a name that nobody can write.

import { walkTokens } from '../../source/positions.ts';
import type { Definition, Mention, SlideToken } from '../../tokens.ts';

/** Lists the definitions that stand in mentions, also in each other, and names both. Changes the tokens. */
export function defineInline(tokens: readonly SlideToken[]): Definition[] {
  const found: Definition[] = [];
  walkTokens(tokens, (token) => {
    if (token.type !== 'footnote-mention' || !token.note) return;
    found.push(define(token, token.note), ...defineInline(token.note));
  });
  return found;
}

function define(mention: Mention, note: readonly SlideToken[]): Definition {
  const { at, raw } = mention;
  // No name has a blank.
  const label = ` ${at}`;
  Object.assign(mention, { label });
  const text = raw.slice(2, -1);
  const tokens: SlideToken[] =
    note.length > 0 ? [{ type: 'paragraph', raw: text, text, tokens: note, at: at + 2 }] : [];
  return { type: 'footnote-definition', raw, at, label, tokens };
}

/** Whether a definition stands where it is mentioned. */
export function isInline({ label }: Pick<Definition, 'label'>): boolean {
  return label.startsWith(' ');
}
