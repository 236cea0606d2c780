// Tables, in a frame that scrolls sideways on narrow screens.

import { html, raw, showIn, type Html } from '../../html/html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import type { CellToken, TableToken } from '../../tokens.ts';

/** Renders a table in its frame, which the keyboard reaches and the slide's title names. */
export function renderTable(token: TableToken, context: RenderContext): Html {
  const head = token.header.map((cell) => renderCell(cell, context));
  const rows = token.rows.map((row) => html`<tr>${row.map((cell) => renderCell(cell, context))}</tr>`);
  const table = html`<table${renderOwnAttributes(token, context)}><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return showIn(
    'table',
    html`<div class="table-wrap" tabindex="0" role="group" aria-label="Tabelle: ${context.title}">${table}</div>`,
  );
}

function renderCell(cell: CellToken, context: RenderContext): Html {
  const content = context.inline(cell.tokens);
  // A heading without text would head nothing.
  const isHeading = cell.header && content.text !== '';
  const fixed = {
    ...(isHeading ? { scope: 'col' } : {}),
    ...(cell.align ? { style: `text-align:${cell.align}` } : {}),
  };
  const tag = raw(isHeading ? 'th' : 'td');
  return html`<${tag}${renderOwnAttributes(cell, context, fixed)}>${content}</${tag}>`;
}
