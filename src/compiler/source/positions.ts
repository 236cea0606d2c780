// Where each Markdown token stands in the chapter's text. The lexer keeps no offsets, but the raw text of
// its top-level tokens joined together is its input, and the raw text of an inner token stands in its parent's.

import type { CellToken, SlideToken, TableToken } from '../tokens.ts';

/** Gives every token its offset. Changes the tokens. */
export function locateTokens(tokens: readonly SlideToken[], start: number): void {
  let at = start;
  for (const token of tokens) {
    locate(token, at);
    locateInner(token, { text: token.raw, offset: at }, 0);
    at += token.raw.length;
  }
}

/** The tokens directly inside a token, in the order of the text. */
export function listInner(token: SlideToken): readonly SlideToken[] {
  if (token.type === 'list') return token.items;
  if (token.type === 'table') return listCells(token).flatMap(({ tokens }) => tokens);
  return ('tokens' in token && token.tokens) || [];
}

/** The cells of a table, row by row. */
export function listCells({ header, rows }: TableToken): CellToken[] {
  return [...header, ...rows.flat()];
}

/** Calls `visit` for a token and all that stand inside it, in the order of the text. */
export function walkTokens(tokens: readonly SlideToken[], visit: (token: SlideToken) => void): void {
  for (const token of tokens) {
    visit(token);
    walkTokens(listInner(token), visit);
  }
}

/** Whether tokens stand inside one another more than `depth` times. */
export function isNestedDeeper(tokens: readonly SlideToken[], depth: number): boolean {
  return tokens.length > 0 && (depth === 0 || tokens.some((token) => isNestedDeeper(listInner(token), depth - 1)));
}

/** Finds the inner tokens in the text of their top-level ancestor, which begins at `offset`. */
function locateInner(token: SlideToken, ancestor: { text: string; offset: number }, from: number): void {
  let cursor = from;
  for (const inner of token.type === 'footnote-mention' ? (token.note ?? []) : listInner(token)) {
    const found = find(ancestor.text, inner.raw, cursor);
    locate(inner, ancestor.offset + found.at);
    locateInner(inner, ancestor, found.at);
    cursor = found.end;
  }
}

/** Indented or quoted text lost its prefixes in the lexer: then its lines are looked for one by one. */
function find(text: string, raw: string, from: number): { at: number; end: number } {
  const exact = findNear(text, raw, from);
  if (exact !== -1) return { at: exact, end: exact + raw.length };
  let at: number | undefined;
  let end = from;
  for (const line of raw.split('\n').map((part) => part.trim())) {
    const found = line === '' ? -1 : findNear(text, line, end);
    if (found === -1) continue;
    at ??= found;
    end = found + line.length;
  }
  return { at: at ?? from, end };
}

function findNear(text: string, part: string, from: number): number {
  const found = text.slice(from, from + part.length * 2 + 400).indexOf(part);
  return found === -1 ? -1 : from + found;
}

function locate(token: SlideToken, at: number): void {
  Object.assign(token, { at });
}
