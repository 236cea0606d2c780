// Definitions of footnotes may stand anywhere in a chapter and leave nothing there: they are taken out of the tree
// before anything looks at it, and with them the lists and quotes that held nothing else.

import { isSilent } from '../../source/comments.ts';
import type { Definition, SlideToken, TokenOf } from '../../tokens.ts';

/** Blocks without definitions, and the definitions in the order of the text. */
interface Split<Token> {
  readonly kept: readonly Token[];
  readonly definitions: readonly Definition[];
}

/** Takes the definitions out of blocks, at every depth. */
export function splitDefinitions(tokens: readonly SlideToken[]): Split<SlideToken> {
  return joinSplit(tokens.map(splitToken));
}

function splitToken(token: SlideToken): Split<SlideToken> {
  switch (token.type) {
    case 'footnote-definition': {
      const { kept, definitions } = splitDefinitions(token.tokens);
      return { kept: [], definitions: [{ ...token, tokens: kept }, ...definitions] };
    }
    case 'list': {
      const { kept: items, definitions } = joinSplit(token.items.map(splitHolder));
      return { kept: items.length > 0 ? [{ ...token, items }] : [], definitions };
    }
    case 'blockquote':
      return splitHolder(token);
    case 'container': {
      const { kept: tokens, definitions } = splitDefinitions(token.tokens);
      return { kept: [{ ...token, tokens }], definitions };
    }
    default:
      return { kept: [token], definitions: [] };
  }
}

/** An item or a quote; one that held nothing but definitions goes with them. */
function splitHolder<Token extends TokenOf<'list_item' | 'blockquote'>>(token: Token): Split<Token> {
  const { kept: tokens, definitions } = splitDefinitions(token.tokens);
  if (definitions.length === 0) return { kept: [token], definitions };
  return { kept: tokens.every(isSilent) ? [] : [{ ...token, tokens }], definitions };
}

function joinSplit<Token>(parts: readonly Split<Token>[]): Split<Token> {
  return {
    kept: parts.flatMap(({ kept }) => kept),
    definitions: parts.flatMap(({ definitions }) => definitions),
  };
}
