// Marks in running text that other tools have: `[text]{.class}` and `2^10^` of Pandoc, `==text==` of HackMD, shortcodes of Hugo.

import type { TokenizerAndRendererExtension } from 'marked';
import { findFirstSign } from '../../source/first-sign.ts';
import { wordList } from '../../source/containers/word-list.ts';

const bracketed = new RegExp(
  String.raw`^\[((?:[^[\]\\]|\\.|\[[^[\]\n]{0,200}\](?:\([^()\s]{0,500}\))?){1,1000})\](${wordList})`,
);
const braces = new RegExp(`^${wordList}`);
const marked = /^==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/;
const raised = /^\^(?=[^\s^]*[\p{L}\p{N}])([^\s^[\]]{1,50})\^(?!\^)/u;
/** A shortcode, as the source of a regular expression; attributes may stand in lines of their own. */
export const shortcode = String.raw`\{\{[<%]\s*(\/?)\s*([\w-]+)((?:(?!\}\}|\n[ \t]*\n)[^]){0,1000}?)\/?[>%]\}\}|\{%\s*()([\w-]+)([^\n%]*)%\}`;
const shortcodeStart = new RegExp(`^(?:${shortcode})`);

/** Extensions of the lexer for these marks. */
export const spanSyntax: TokenizerAndRendererExtension[] = [
  {
    // Attributes behind a picture or a link are one text, even where one holds an address.
    name: 'braces',
    level: 'inline',
    start: findFirstSign(['{']),
    tokenizer(text) {
      const [raw] = braces.exec(text) ?? [];
      return raw?.includes('://') ? { type: 'text', raw, text: raw, escaped: false } : undefined;
    },
  },
  {
    name: 'span',
    level: 'inline',
    start: findFirstSign(['==', '^']),
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
    start: findFirstSign(['{{', '{%']),
    tokenizer(text) {
      const [raw, end, ofHugo, words, , ofHackmd, more] = shortcodeStart.exec(text) ?? [];
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
