// Formulas as authors type them: `$…$` in running text, `$$…$$` alone, and what MathJax reads without dollar signs.

import type { TokenizerAndRendererExtension } from 'marked';
import { findFirstSign } from '../../source/first-sign.ts';
import type { FormulaToken } from '../../tokens.ts';

// As in Pandoc: no blank inside the dollar signs and no digit behind, so that prices stay prices. An escaped sign is
// one piece, also at the end.
const inline = /^\$(?!\s)((?:\\.|[^\\$\n])*(?:\\.|[^\s\\$]))\$(?![\d$])/;
const display = /^\$\$((?:\\[\s\S]|[^\\$])+)\$\$/;

// What MathJax reads in a page without dollar signs: environments, and the brackets of LaTeX, typed with a backslash for Markdown.
const environment =
  /^\\begin\{((?:align|alignat|equation|gather|multline|eqnarray|split|cases|(?:[bpvBV]|small)?matrix)\*?)\}[\s\S]{0,4000}?\\end\{\1\}/;
const bracketed = /^\\\\(?:\(((?:(?!\\\\\))[^\n]){1,1000})\\\\\)|\[((?:(?!\\\\\])[\s\S]){1,4000})\\\\\])/;

// In Markdown for Reveal formulas stand in backticks, so that no sign of theirs means anything else.
const inBackticks = /^`\$\$((?=[^`\n]*[\\^_])[^`\n]+)\$\$`(?!`)/;

/** Extensions of the lexer for formulas. */
export const formulaSyntax: readonly TokenizerAndRendererExtension[] = [
  {
    name: 'formula',
    level: 'inline',
    start: findFirstSign(['`$', '$', '\\begin{', '\\\\(', '\\\\[']),
    tokenizer(text, before) {
      const [raw, inLine, between = inLine] = bracketed.exec(text) ?? [];
      if (raw !== undefined && between) {
        return { type: 'formula', raw, formula: between.trim(), display: inLine === undefined };
      }
      const [written, inside] = inBackticks.exec(text) ?? [];
      if (written !== undefined && inside)
        return { type: 'formula', raw: written, formula: trim(inside), display: true };
      const found = readFormula(text, before.at(-1)?.raw.at(-1) ?? '');
      return found && { type: 'formula', ...found };
    },
  },
];

/** The formula that a text begins with, between dollar signs or as an environment; `before` is the character before it. */
export function readFormula(
  text: string,
  before: string,
): Pick<FormulaToken, 'raw' | 'formula' | 'display'> | undefined {
  const [whole] = environment.exec(text) ?? [];
  if (whole !== undefined) return { raw: whole, formula: whole, display: true };
  // "5$, 6$" and "20$/Monat" are prices; "10$^3$", "5$\mu$m" and "2$x$" are none.
  if (/\d/.test(before) && !/^\$+(?:[\\^_{]|[a-z][^\s$]*\$)/i.test(text)) return undefined;
  const block = display.exec(text);
  const match = block ?? inline.exec(text);
  const formula = trim(match?.[1] ?? '');
  return match && formula ? { raw: match[0], formula, display: block !== null } : undefined;
}

function trim(formula: string): string {
  return formula.trimStart().replace(/(?<=[^\\\s])\s+$/, '');
}
