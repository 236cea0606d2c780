// Definitions of footnotes may stand anywhere in a chapter and leave nothing there: they are taken out of the tree
// before anything looks at it, and with them the lists and quotes that held nothing else.

import { isSilent } from '../../source/comments.ts';
import { listInner } from '../../source/positions.ts';
import type { Located } from '../../types.ts';
import { isDefinition, type Definition } from './syntax.ts';

/** Blocks without definitions, and the definitions in the order of the text. */
export interface SplitBlocks {
  readonly kept: readonly Located[];
  readonly definitions: readonly Definition[];
}

/** Takes the definitions out of blocks, at every depth. */
export function splitDefinitions(tokens: readonly Located[]): SplitBlocks {
  const parts = tokens.map(splitToken);
  return {
    kept: parts.flatMap(({ kept }) => kept),
    definitions: parts.flatMap(({ definitions }) => definitions),
  };
}

function splitToken(token: Located): SplitBlocks {
  switch (token.type) {
    case 'footnote-definition':
    case 'list':
    case 'list_item':
    case 'blockquote':
    case 'container': {
      const { kept, definitions } = splitDefinitions(listInner(token));
      if (isDefinition(token)) return { kept: [], definitions: [withInner(token, kept), ...definitions] };
      if (definitions.length === 0) return { kept: [token], definitions };
      const isEmpty = token.type !== 'container' && kept.every(isSilent);
      return { kept: isEmpty ? [] : [withInner(token, kept)], definitions };
    }
    default:
      return { kept: [token], definitions: [] };
  }
}

function withInner<T extends Located>(token: T, inner: readonly Located[]): T {
  return token.type === 'list' ? { ...token, items: inner } : { ...token, tokens: inner };
}
