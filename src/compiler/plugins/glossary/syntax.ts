// Recognising `[[Term]]` and `[[Term|shown text]]`.

import type { TokenizerAndRendererExtension } from 'marked';

const link = /^\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/;

/** Extension of the lexer for links to the glossary. */
export const termSyntax: TokenizerAndRendererExtension = {
  name: 'term',
  level: 'inline',
  tokenizer(text) {
    const match = link.exec(text);
    return match
      ? { type: 'term', raw: match[0], name: (match[1] ?? '').trim(), shown: (match[2] ?? '').trim() }
      : undefined;
  },
};
