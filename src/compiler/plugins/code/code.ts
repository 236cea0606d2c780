// Code blocks are coloured at build time, so that no highlighter is loaded in the browser.

import hljs from 'highlight.js/lib/common';
import { classes, data } from '../../../shared/markup.ts';
import type { Attributes, TokenOf } from '../../tokens.ts';
import { escapeHtml, html, Html } from '../../html/html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import { checkGridTable } from '../foreign/pandoc/grid-tables.ts';
import { renderDiagram, type CodeContext } from './diagrams.ts';
import { readFence, readLineNumbers, type CodeLines, type Fence } from './fence.ts';
import { mostSteps, renderLines } from './lines.ts';

// The highlighter's time grows with the square of what it takes for one expression.
const mostColoured = 5_000;
const endless = /[^;:,(){}="]{1000}/;

/** Renders a code block; the first word behind the fence is the language. */
export function renderCode(token: TokenOf<'code'>, context: CodeContext): Html {
  const { text: written, lang = '' } = token;
  const text = written.replace(/\n$/, '');
  const fence = readFence(lang);
  const { language, lines: ofFence } = fence;
  const diagram = /^mermaid$/i.test(language) ? renderDiagram(token, context) : undefined;
  if (diagram) return diagram;
  if (diagramText.test(language)) reportDiagramText(token, context, language);
  const { others, lines = ofFence } = splitLineNumbers(token.attributes ?? new Map());
  const isKnown = language !== '' && hljs.getLanguage(language) !== undefined;
  const isTooLong = text.length > mostColoured || endless.test(text);
  if (isKnown && isTooLong) noteUncoloured(token, context);
  const code =
    isKnown && !isTooLong ? hljs.highlight(text, { language, ignoreIllegals: true }).value : escapeHtml(text);
  checkFence(token, context, fence);
  checkGridTable(context.source, token);
  if (lines) checkLines(token, context, { lines, count: text.split('\n').length });
  const inside = lines ? renderLines(code, lines, findOrder(others)).text : code;
  const name = [language ? `hljs language-${language}` : 'hljs', lines?.start ? classes.numbered : ''].join(' ').trim();
  const start =
    lines?.start !== undefined && lines.start !== 1 ? html` style="counter-reset:line ${lines.start - 1}"` : html``;
  const shown = new Html([inside], [{ text: escapeHtml(text), within: ['pre'] }]);
  const own = renderOwnAttributes({ attributes: others }, context);
  const title = fence.title ? html`<p><code translate="no">${fence.title}</code></p>` : html``;
  return html`${title}<pre${own} tabindex="0"><code class="${name}"${start} translate="no">${shown}</code></pre>`;
}

/** What a comment or a tag says about the lines, apart from its other attributes. */
function splitLineNumbers(attributes: Attributes): { others: Attributes; lines?: CodeLines } {
  const value = attributes.get('data-line-numbers')?.value;
  const start = attributes.get('data-ln-start-from')?.value;
  const others = new Map(
    [...attributes].filter(([name]) => name !== 'data-line-numbers' && name !== 'data-ln-start-from'),
  );
  return value === undefined && start === undefined
    ? { others }
    : { others, lines: readLineNumbers(value ?? '', start) };
}

/** The place of the first step in the order of the slide; where the code is a step itself, that one comes before. */
function findOrder(attributes: Attributes): number | undefined {
  const written = Number.parseInt(attributes.get(data.order)?.value ?? '', 10);
  const isStep = /(?:^|\s)fragment(?:\s|$)/.test(attributes.get('class')?.value ?? '');
  return Number.isNaN(written) ? undefined : written + Number(isStep);
}

function checkFence({ at }: TokenOf<'code'>, { source }: RenderContext, { unread }: Fence): void {
  if (unread !== undefined)
    source.warning(at, {
      rule: 'unread-lines',
      message: `"${unread}" behind the mark of this code points at no lines.`,
      fix: 'Type the lines of each step, smaller numbers first: [1-2|3]',
    });
}

function checkLines(
  { at }: TokenOf<'code'>,
  { source }: RenderContext,
  { lines: { steps }, count }: { lines: CodeLines; count: number },
): void {
  const named = steps.flatMap((step) => (step === 'all' ? [] : [...step]));
  const missing = named.find((line) => line < 1 || line > count);
  if (missing !== undefined)
    source.warning(at, {
      rule: 'no-such-line',
      message: `A step points at line ${missing}, but this code has ${count}.`,
      fix: `Count the lines of the block from 1: [1-${count}]`,
    });
  if (steps.length > mostSteps)
    source.warning(at, {
      rule: 'too-many-steps',
      message: `This code has ${steps.length} steps; those behind the ${mostSteps}th are left out.`,
      fix: 'Divide the code among several slides.',
    });
}

/** Diagrams in other languages than Mermaid's. */
const diagramText = /^(?:plantuml|puml|uml|dot|graphviz|ditaa|vega|vega-lite|abc|flow|sequence|d2)$/i;

function reportDiagramText({ at }: TokenOf<'code'>, { source }: RenderContext, language: string): void {
  source.notice(at, {
    rule: 'undrawn-diagram',
    message: `What is written as "${language}" is not drawn, and stands there as code.`,
    fix: 'Export it as SVG, put the file beside the slides, and type: ![what it shows](diagram.svg)',
  });
}

function noteUncoloured({ at }: TokenOf<'code'>, { source }: RenderContext): void {
  source.notice(at, {
    rule: 'too-large',
    message: `This code has more than ${mostColoured} characters, or 1000 without punctuation, and is not coloured.`,
    fix: 'Show the lines that matter, and link to the rest.',
  });
}
