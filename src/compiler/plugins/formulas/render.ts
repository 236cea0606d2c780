// Formulas to MathML at build time, which screen readers can read.

import temml from 'temml';
import { replaceControls, type Source } from '../../findings.ts';
import type { FormulaToken } from '../../tokens.ts';
import { html, raw, showText, type Html } from '../../html/html.ts';

// In em and in points: a rule is no curtain over the slide.
const maxSize: [number, number] = [20, 200];

// Where Markdown takes backslashes for itself, as in reveal-md, authors type them twice: `\\\\` for a new line, `\\;` for a gap.
const doubled = /\\\\(?:\\\\|(?=[;,!:]))/g;

// So are the braces of sets; a new line before a closing brace is none.
const doubledBrace = /(?<!\\)\\\\(?=[{}])/g;

// An environment of LaTeX that MathML's writer does not know by this name.
const columns = /\\(begin|end)\{eqnarray\*?\}/g;

// What other tools define in their settings.
const unknownMacro = /Unsupported function name: (\\\S+)/;

/** Renders a formula; one that cannot be read is a finding and stays as text. */
export function renderFormula(source: Source, { formula, display: displayMode, raw: typed, at }: FormulaToken): Html {
  try {
    const written = temml.renderToString(halveBraces(formula.replace(doubled, halve)).replace(columns, toArray), {
      displayMode,
      throwOnError: true,
      annotate: true,
      maxSize,
    });
    if (/<a[\s>]/.test(written)) {
      reportReference(source, at);
      return showText(typed);
    }
    // Labels would be ids beside those of slides, and nothing can refer to them.
    return raw(replaceControls(written).replace(/(<mtr) id="[^"]*"/g, '$1'));
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/^.*?ParseError:[\s:]*/, '').split('\n')[0] : String(error);
    const message = `This formula cannot be read: ${reason ?? ''}`.replace(/[\s:.]*$/, '.');
    const [, macro] = unknownMacro.exec(message) ?? [];
    if (macro === undefined) {
      source.error(at, {
        rule: 'broken-formula',
        message,
        fix: 'Write LaTeX between the dollar signs; type \\$ for a dollar sign that is none.',
      });
      return showText(typed);
    }
    source.warning(at, {
      rule: 'broken-formula',
      message: `No formula knows "${macro}" here; this one stands there as it was typed.`,
      fix: `Define it in the formula, such as: \\def${macro}{…}`,
    });
    return html`<code>${showText(typed)}</code>`;
  }
}

function toArray(_: string, end: string): string {
  return end === 'begin' ? String.raw`\begin{array}{rcl}` : String.raw`\end{array}`;
}

function halveBraces(formula: string): string {
  return /(?<!\\)\\\\\}/.test(formula) ? formula.replace(doubledBrace, '\\') : formula;
}

function halve(written: string): string {
  return written.slice(written.length / 2);
}

function reportReference(source: Source, at: number): void {
  source.error(at, {
    rule: 'broken-formula',
    message: 'A formula cannot refer to another one: \\ref and \\eqref lead nowhere here.',
    fix: 'Number the other formula with \\tag{1}, and write the number in the text.',
  });
}
