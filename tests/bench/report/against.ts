// An earlier run, read from the Markdown that it has printed, and set beside this one.

import { formatFigure, type Figure } from './figures.ts';
import { formatTable } from './table.ts';

/** What stands in the tables of a run, by part, row and column. */
export type Cells = ReadonlyMap<string, string>;

const comparison = 'Before and after';

/** Reads all tables but that of a comparison. */
export function readCells(markdown: string): Cells {
  const cells = new Map<string, string>();
  for (const [, part = '', table = ''] of markdown.matchAll(/^## (.+)\r?\n\r?\n((?:\|.*(?:\n|$))+)/gm)) {
    const [[corner, ...columns] = [], , ...rows] = table.trim().split(/\r?\n/).map(splitRow);
    // A table of something else has a word there.
    if (part === comparison || corner !== '') continue;
    for (const [name = '', ...texts] of rows)
      for (const [index, text] of texts.entries())
        if (text) cells.set(nameCell(part, name, columns[index] ?? ''), text);
  }
  return cells;
}

function splitRow(line: string): string[] {
  const cells = line.slice(2, -2).split(/(?<!\\) \| /);
  return cells.map((cell) => cell.replaceAll('\\|', '|'));
}

/** A row for each figure of this run with what it was then. */
export function formatComparison(figures: readonly Figure[], before: Cells): string {
  const rows = figures.map((figure) => {
    const { part, name, column } = figure;
    const [then, now] = [before.get(nameCell(part, name, column)) ?? 'none', formatFigure(figure)];
    const ratio = readNumber(now) / readNumber(then);
    return [
      [name, column].filter((each) => each).join(', '),
      then,
      now,
      Number.isFinite(ratio) ? ratio.toFixed(2) : '',
    ];
  });
  return `## ${comparison}\n\n${formatTable([['', 'before', 'after', 'after / before'], ...rows])}`;
}

function nameCell(part: string, row: string, column: string): string {
  return [part, row, column].join('\n');
}

function readNumber(cell: string): number {
  return Number(/^[\d,.]+/.exec(cell)?.[0].replaceAll(',', '') ?? Number.NaN);
}
