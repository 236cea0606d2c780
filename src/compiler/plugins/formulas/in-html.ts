// Formulas in the text of raw HTML, which MathJax finds there, too. Code, and what stands in tags, holds none.

import { decodeReferences } from '../../source/plain-text.ts';
import type { FormulaToken, SlideToken } from '../../tokens.ts';
import { readFormula } from './syntax.ts';

const perhaps = /\$|\\[[(]|\\begin\{/;
const sign = /<!--(?:(?!-->)[^])*-->|<[a-z/!?][^>]{0,2000}>|\\\$|\$|\\begin\{|\\[[(]/gi;
// As MathJax has them; Markdown, in which they are typed with two backslashes, does not look into HTML.
const bracketed = /^\\(?:\(((?:(?!\\\))[^\n]){1,1000})\\\)|\[((?:(?!\\\])[^]){1,1000})\\\])/;
const tag = /<[a-z/!]/i;

/** Cuts raw HTML that begins at an offset before and behind each formula. */
export function splitFormulas(raw: string, at: number): SlideToken[] {
  if (!perhaps.test(raw)) return [createHtml(raw, at)];
  const stretches: SlideToken[] = [];
  let copied = 0;
  for (const { 0: found, index } of raw.matchAll(sign)) {
    if (index < copied || found.startsWith('<') || found === '\\$') continue;
    const formula = readIn(raw.slice(index), raw.charAt(index - 1));
    if (!formula || tag.test(formula.raw)) continue;
    stretches.push(createHtml(raw.slice(copied, index), at + copied), { ...formula, at: at + index });
    copied = index + formula.raw.length;
  }
  return [...stretches, createHtml(raw.slice(copied), at + copied)];
}

function readIn(text: string, before: string): Omit<FormulaToken, 'at'> | undefined {
  const [raw, inLine, alone] = bracketed.exec(text) ?? [];
  const found =
    raw === undefined
      ? readFormula(text, before)
      : { raw, formula: (inLine ?? alone ?? '').trim(), display: inLine === undefined };
  return found && { type: 'formula', ...found, formula: decodeReferences(found.formula) };
}

function createHtml(raw: string, at: number): SlideToken {
  return { type: 'html', raw, text: raw, at, block: true, pre: false };
}
