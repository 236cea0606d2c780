// Where each Markdown token stands in the chapter's text. The lexer keeps no offsets, but the raw text of
// its top-level tokens joined together is its input, and the raw text of an inner token stands in its parent's.

import type { Token } from 'marked';
import type { Located } from './types.ts';

/** Gives every token its offset. Changes the tokens. */
export function locateTokens(tokens: readonly Token[], start: number): Located[] {
  let at = start;
  for (const token of tokens) {
    locate(token, at);
    locateInner(token, token.raw, at);
    at += token.raw.length;
  }
  return [...tokens];
}

/** The tokens directly inside a token, in the order of the text. */
export function listInner(token: Token): Located[] {
  const rows = 'rows' in token && Array.isArray(token['rows']) ? (token['rows'] as { tokens: Token[] }[][]).flat() : [];
  const header = 'header' in token && Array.isArray(token['header']) ? (token['header'] as { tokens: Token[] }[]) : [];
  const items = 'items' in token && Array.isArray(token['items']) ? (token['items'] as Token[]) : [];
  const own = 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];
  return [...own, ...items, ...[...header, ...rows].flatMap((cell) => cell.tokens)];
}

/** Calls `visit` for a token and all that stand inside it, in the order of the text. */
export function walkTokens(tokens: readonly Located[], visit: (token: Located) => void): void {
  for (const token of tokens) {
    visit(token);
    walkTokens(listInner(token), visit);
  }
}

/** Finds the inner tokens in the text of their top-level ancestor; returns where the search ended. */
function locateInner(token: Token, text: string, offset: number, from = 0): void {
  let cursor = from;
  for (const inner of listInner(token)) {
    const found = find(text, inner.raw, cursor);
    locate(inner, offset + found.at);
    locateInner(inner, text, offset, found.at);
    cursor = found.at + found.length;
  }
}

/** Indented or quoted text lost its prefixes in the lexer: then its first line is looked for. */
function find(text: string, raw: string, from: number): { at: number; length: number } {
  const near = text.slice(from, from + raw.length * 2 + 400);
  const exact = near.indexOf(raw);
  if (exact !== -1) return { at: from + exact, length: raw.length };
  const line = raw.split('\n').find((part) => part.trim() !== '')?.trim() ?? '';
  const first = near.indexOf(line);
  return { at: from + Math.max(first, 0), length: first === -1 ? 0 : line.length };
}

function locate(token: Token, at: number): void {
  (token as Located).at = at;
}
