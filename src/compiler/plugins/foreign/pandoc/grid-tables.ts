// Tables that Pandoc's authors draw with plus signs and bars: their cells may hold anything, and no table here can. They
// stand as they were drawn, with a message.

import type { TokenizerAndRendererExtension } from 'marked';
import type { Source } from '../../../findings.ts';

const drawn = /^\+(?:[-=:]{3,}\+)+[ \t]*\n(?:[|+][^\n]*(?:\n|$))+/;

/** Extension of the lexer for tables that are drawn. */
export const gridTableSyntax: TokenizerAndRendererExtension = {
  name: 'grid-table',
  level: 'block',
  tokenizer(text) {
    const raw = drawn.exec(text)?.[0];
    return raw === undefined ? undefined : { type: 'code', raw, text: raw.trimEnd() };
  },
};

/** Reports code that is such a table. */
export function checkGridTable(source: Source, { at, raw }: { at: number; raw: string }): void {
  if (!drawn.test(raw)) return;
  source.warning(at, {
    rule: 'drawn-table',
    message: 'A table that is drawn with + and | is shown as it was drawn.',
    fix: 'Type each row in one line, and the second line so: | bed | plants |, |---|---:|, | first | 12 |',
  });
}
