// Plain text of Markdown, for titles, labels and the link list.

import { Parser } from 'htmlparser2';
import { listCells, listInner } from './positions.ts';
import type { SlideToken } from '../tokens.ts';

const silent = new Set(['footnote-mention', 'html', 'comment', 'def', 'checkbox', 'shortcode']);
const blocks = new Set(['paragraph', 'heading', 'list_item', 'blockquote', 'code', 'table', 'container']);

/** Plain text of tokens without footnotes, comments and tags; a block ends with a line break. */
export function readPlainText(tokens: readonly SlideToken[]): string {
  return tokens.map(readToken).join('');
}

/** Text with its character references, such as `&amp;`, as the characters that they stand for. */
export function decodeReferences(text: string): string {
  const known = new Map<string, string>();
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,32});/gi, (reference) => {
    const decoded = known.get(reference) ?? decodeReference(reference);
    known.set(reference, decoded);
    return decoded;
  });
}

function decodeReference(reference: string): string {
  let decoded = '';
  new Parser({ ontext: (part) => (decoded += part) }).end(reference);
  return decoded;
}

function readToken(token: SlideToken): string {
  if (silent.has(token.type)) return '';
  if (token.type === 'term') return token.shown || token.name;
  if (token.type === 'br' || token.type === 'space') return token.type === 'br' ? ' ' : '\n';
  if (token.type === 'table')
    return `${listCells(token)
      .map((cell) => readPlainText(cell.tokens))
      .join(' ')}\n`;
  const inner = listInner(token);
  const own = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  const text = inner.length > 0 ? readPlainText(inner) : token.type === 'text' ? decodeReferences(own) : own;
  // A list in an item begins a line of its own.
  if (token.type === 'list') return `\n${text}`;
  return blocks.has(token.type) ? `${text}\n` : text;
}
