// Quarto's `::: {layout-ncol=2}`: what stands in it side by side, in rows of as many.

import type { ContainerToken, SlideToken } from '../../../tokens.ts';
import { wrap } from '../steps.ts';

/** The tokens with columns in the place of such containers. */
export function layOut(tokens: readonly SlideToken[]): SlideToken[] {
  return tokens.map((token) => {
    if (token.type !== 'container') return token;
    const inner = { ...token, tokens: layOut(token.tokens) };
    const count = countColumns(inner);
    return count === undefined ? inner : { ...inner, tokens: groupRows(inner.tokens, count) };
  });
}

function countColumns({ words, tokens }: ContainerToken): number | undefined {
  const { pairs } = words;
  const columns = Number(pairs.get('layout-ncol') ?? pairs.get('layout')?.split(/[\]|]/, 1)[0]?.match(/\d+/g)?.length);
  const rows = Number(pairs.get('layout-nrow'));
  const count = rows > 0 ? Math.ceil(tokens.filter(isShown).length / rows) : columns;
  return count > 1 && count < 10 ? count : undefined;
}

function groupRows(tokens: readonly SlideToken[], count: number): SlideToken[] {
  const shown = tokens.filter(isShown);
  const rows = Array.from({ length: Math.ceil(shown.length / count) }, (_, row) =>
    shown.slice(row * count, (row + 1) * count),
  );
  return rows.map((row) => {
    const columns = row.map((token) => wrap('column', [token], token.at));
    return wrap('columns', columns, row[0]?.at ?? 0);
  });
}

function isShown({ type }: SlideToken): boolean {
  return type !== 'space' && type !== 'comment';
}
