// Formulas: `$…$` in running text and `$$…$$` become MathML at build time, which screen readers can read.

import type { TokenizerAndRendererExtension } from 'marked';
import temml from 'temml';
import type { Source } from '../findings.ts';
import type { FormulaToken } from '../tokens.ts';
import { raw, showText, type Html } from '../html/html.ts';

// As in Pandoc: no blank inside the dollar signs and no digit behind, so that prices stay prices.
const inline = /^\$(?![\s$])((?:\\.|[^\\$\n])*?[^\s\\$]|[^\s\\$])\$(?![\d$])/;
const display = /^\$\$\s*((?:\\.|[^\\$])+?)\s*\$\$/;

/** Extensions of the lexer for formulas. */
export const formulaSyntax: readonly TokenizerAndRendererExtension[] = [
  {
    name: 'formula',
    level: 'inline',
    start: (text) => text.indexOf('$'),
    tokenizer(text) {
      const block = display.exec(text);
      const match = block ?? inline.exec(text);
      return match ? { type: 'formula', raw: match[0], formula: match[1] ?? '', display: block !== null } : undefined;
    },
  },
];

/** Renders a formula; one that cannot be read is a finding and stays as text. */
export function renderFormula(source: Source, { formula, display: displayMode, raw: written, at }: FormulaToken): Html {
  try {
    return raw(temml.renderToString(formula, { displayMode, throwOnError: true, annotate: true }));
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/^.*?ParseError:\s*/, '').split('\n')[0] : String(error);
    source.error(at, {
      rule: 'broken-formula',
      message: `This formula cannot be read: ${reason ?? ''}`.replace(/\.?$/, '.'),
      fix: 'Write LaTeX between the dollar signs; type \\$ for a dollar sign that is none.',
    });
    return showText(written);
  }
}
