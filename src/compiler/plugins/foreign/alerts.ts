// Boxes as GitHub, HackMD and Obsidian write them: `> [!NOTE]`, and a title behind it.

import { findCallout, readContainerWords } from '../../source/containers/container-words.ts';
import type { SlideToken, TokenOf } from '../../tokens.ts';

const mark = /^\[!(\w+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/;

/** The tokens with boxes in the place of quotes that begin with such a mark. */
export function readAlerts(tokens: readonly SlideToken[]): SlideToken[] {
  return tokens.map((token) => {
    if (token.type === 'container') return { ...token, tokens: readAlerts(token.tokens) };
    return token.type === 'blockquote' ? (readOne(token) ?? token) : token;
  });
}

function readOne({ tokens, raw, at, attributes }: TokenOf<'blockquote'>): SlideToken | undefined {
  const [first, ...others] = tokens;
  const [text, ...more] = first?.type === 'paragraph' ? first.tokens : [];
  const [found, name = '', title = ''] = (text?.type === 'text' && mark.exec(text.raw)) || [];
  if (!first || !text || found === undefined || findCallout({ name }) === undefined) return undefined;
  const left = text.raw.slice(found.length);
  const begin: SlideToken = { type: 'text', raw: left, text: left, at: text.at + found.length, escaped: false };
  const paragraph = { ...first, tokens: [begin, ...more] } as SlideToken;
  const isEmpty = left.trim() === '' && more.length === 0;
  const words = { ...readContainerWords(name), title: title.trim() };
  const own = attributes ? { attributes } : {};
  return {
    type: 'container',
    raw,
    at,
    name,
    words,
    closed: true,
    tokens: [...(isEmpty ? [] : [paragraph]), ...others],
    ...own,
  };
}
