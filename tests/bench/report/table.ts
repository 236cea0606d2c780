// The figures as Markdown: a table for each part, with a row for what is measured and a column for each deck or view.

import { formatFigure, type Figure } from './figures.ts';

/** All tables, each under its heading. */
export function formatTables(figures: readonly Figure[]): string {
  const parts = unique(figures.map(({ part }) => part));
  return parts.map((part) => formatPart(part, figures)).join('\n\n');
}

function formatPart(part: string, figures: readonly Figure[]): string {
  const own = figures.filter((figure) => figure.part === part);
  const columns = unique(own.map(({ column }) => column));
  const rows = unique(own.map(({ name }) => name)).map((row) => [
    row,
    ...columns.map((column) => {
      const figure = own.find((each) => each.name === row && each.column === column);
      return figure ? formatFigure(figure) : '';
    }),
  ]);
  return `## ${part}\n\n${formatTable([['', ...columns], ...rows])}`;
}

/** A table whose first row is its head; all columns but the first are numbers. */
export function formatTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}

function escape(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
