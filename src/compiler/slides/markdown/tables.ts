// Tables, in a frame that says how much room they need: where there is less, tables.css makes a card of each row, in
// which every cell names its column. What stands first in a line heads it, as the first line heads the columns; a table
// of one column has no such headings.

import { classes, data } from '../../../shared/markup.ts';
import { html, raw, showIn, type Html } from '../../html/html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import { typeset } from '../../html/typography.ts';
import { readPlainText } from '../../source/plain-text.ts';
import type { CellToken, TableToken } from '../../tokens.ts';
import { findRoom } from './table-room.ts';

/** What a cell is besides its text: which cells it heads, and what its column is called. */
interface CellPlace {
  readonly scope?: 'col' | 'row' | undefined;
  readonly column?: string | undefined;
}

/** Renders a table in its frame, which the keyboard reaches and the slide's title names. */
export function renderTable(token: TableToken, context: RenderContext): Html {
  const columns = token.header.map(({ tokens }) => typeset(readPlainText(tokens).trim(), context.typography));
  const head = token.header.map((cell) => renderCell(cell, context, { scope: 'col' }));
  const rows = repeatAbove(token.rows).map((row) => {
    const [first, ...others] = row;
    const heading = first && renderCell(first, context, others.length > 0 ? { scope: 'row' } : {});
    return html`<tr>${heading}${others.map((cell, index) => renderCell(cell, context, { column: columns[index + 1] }))}</tr>`;
  });
  const table = html`<table${renderOwnAttributes(token, context)}><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return showIn(
    'table',
    html`<div class="${classes.table}" tabindex="0" role="group" aria-label="${context.words.onSlides.table(context.title)}" style="--room:${findRoom(token)}">${table}</div>`,
  );
}

/** The rows with the cell above in the place of each `^^`, which joins the two in vscode-reveal: cards have no such cells. */
function repeatAbove(rows: TableToken['rows']): TableToken['rows'] {
  const repeated: CellToken[][] = [];
  for (const row of rows) {
    const above = repeated.at(-1);
    repeated.push(row.map((cell, column) => (cell.text.trim() === '^^' ? (above?.[column] ?? cell) : cell)));
  }
  return repeated;
}

/** A cell; what has no text heads nothing. */
function renderCell(cell: CellToken, context: RenderContext, { scope, column }: CellPlace): Html {
  const content = context.inline(cell.tokens);
  const isHeading = scope !== undefined && content.text !== '';
  const fixed = {
    ...(isHeading ? { scope } : {}),
    ...(column ? { [data.label]: column } : {}),
    ...(cell.align ? { style: `text-align:${cell.align}` } : {}),
  };
  const tag = raw(isHeading ? 'th' : 'td');
  return html`<${tag}${renderOwnAttributes(cell, context, fixed)}>${content}</${tag}>`;
}
