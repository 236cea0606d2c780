// Marks in running text that other tools have: `[text]{.class}` and `2^10^` of Pandoc, `==text==` of HackMD, shortcodes of Hugo.

import type { TokenizerAndRendererExtension } from 'marked';
import { wordList } from '../../source/containers/word-list.ts';

const bracketed = new RegExp(String.raw`^\[((?:[^[\]\\\n]|\\.)+)\](${wordList})`);
const marked = /^==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/;
const raised = /^\^(?=[^\s^]*[\p{L}\p{N}])([^\s^[\]]{1,50})\^(?!\^)/u;
const shortcode = /^(?:\{\{[<%]\s*(\/?)\s*([\w-]+)([^\n]*?)\/?[>%]\}\}|\{%\s*()([\w-]+)([^\n%]*)%\})/;

/** Finds where the next of several signs begins. */
function findStart(signs: readonly string[]): (text: string) => number | undefined {
  return (text) => {
    const found = signs.map((sign) => text.indexOf(sign)).filter((at) => at !== -1);
    return found.length > 0 ? Math.min(...found) : undefined;
  };
}

/** Extensions of the lexer for these marks. */
export const spanSyntax: TokenizerAndRendererExtension[] = [
  {
    name: 'span',
    level: 'inline',
    start: findStart(['==', '^']),
    tokenizer(text) {
      const [raw, inside = '', braces = ''] = bracketed.exec(text) ?? marked.exec(text) ?? raised.exec(text) ?? [];
      if (raw === undefined) return undefined;
      const tag = raw.startsWith('^') ? 'sup' : braces === '' ? 'mark' : 'span';
      return { type: 'span', raw, tag, braces, tokens: this.lexer.inlineTokens(inside) };
    },
  },
  {
    name: 'shortcode',
    level: 'inline',
    start: findStart(['{{', '{%']),
    tokenizer(text) {
      const [raw, end, ofHugo, words, , ofHackmd, more] = shortcode.exec(text) ?? [];
      if (raw === undefined) return undefined;
      return {
        type: 'shortcode',
        raw,
        name: ofHugo ?? ofHackmd,
        words: (words ?? more ?? '').trim(),
        isEnd: end === '/',
      };
    },
  },
];
