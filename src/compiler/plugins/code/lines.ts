// Code in lines that steps point at. Before the lines stands a mark for each step, the first of which is none for the
// talk; a line says in which steps it is meant and in which it is not. code-lines.css does the rest, without a script.

import { classes, data } from '../../../shared/markup.ts';
import { html, raw, renderAttributes, type Html } from '../../html/html.ts';
import type { CodeLines, LineStep } from './fence.ts';

/** More steps than code-lines.css knows are left out. */
export const mostSteps = 16;

/** Coloured code, as HTML, in lines; `order` is the place of the first step among those of the slide, where one is given. */
export function renderLines(code: string, { steps }: CodeLines, order: number | undefined): Html {
  const shown = steps.slice(0, mostSteps);
  const marks = shown.map((_, index) => {
    const name = index === 0 ? classes.codeStep : `${classes.codeStep} ${classes.fragment}`;
    const own = renderAttributes([
      [data.step, String(index)],
      [data.order, index === 0 || order === undefined ? undefined : String(order + index - 1)],
    ]);
    return html`<span class="${name}"${own}></span>`;
  });
  const lines = splitLines(code).map((line, index) => {
    const [meant, others] = [true, false].map((isMeant) => listSteps(shown, (step) => step.has(index + 1) === isMeant));
    const own = renderAttributes([
      [data.meant, meant || undefined],
      [data.others, others || undefined],
    ]);
    return html`<span class="${classes.codeLine}"${own}>${raw(line)}</span>`;
  });
  return html`${shown.some((step) => step !== 'all') ? marks : []}${lines}`;
}

/** The numbers of the steps that are of this kind. */
function listSteps(steps: readonly LineStep[], isOfKind: (step: ReadonlySet<number>) => boolean): string {
  return steps.flatMap((step, index) => (step !== 'all' && isOfKind(step) ? [index] : [])).join(' ');
}

/** Each line with the tags of its colours closed at its end, and with the line break inside. */
function splitLines(code: string): string[] {
  const lines: string[] = [];
  let line = '';
  const open: string[] = [];
  const end = (): void => {
    lines.push(line + '</span>'.repeat(open.length));
    line = open.join('');
  };
  for (const [part] of code.matchAll(/<[^>]*>|\n|[^<\n]+/g)) {
    if (part.startsWith('</')) open.pop();
    else if (part.startsWith('<')) open.push(part);
    line += part;
    if (part === '\n') end();
  }
  end();
  return lines;
}
