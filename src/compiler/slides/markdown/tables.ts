// Tables, in a frame that scrolls sideways on narrow screens. What stands first in a line heads it, as the first line
// heads the columns; a table of one column has no such headings.

import { html, raw, showIn, type Html } from '../../html/html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import type { CellToken, TableToken } from '../../tokens.ts';

/** Renders a table in its frame, which the keyboard reaches and the slide's title names. */
export function renderTable(token: TableToken, context: RenderContext): Html {
  const head = token.header.map((cell) => renderCell(cell, context, 'col'));
  const rows = token.rows.map((row) => {
    const cells = row.map((cell, column) =>
      renderCell(cell, context, column === 0 && row.length > 1 ? 'row' : undefined),
    );
    return html`<tr>${cells}</tr>`;
  });
  const table = html`<table${renderOwnAttributes(token, context)}><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return showIn(
    'table',
    html`<div class="table-wrap" tabindex="0" role="group" aria-label="Tabelle: ${context.title}">${table}</div>`,
  );
}

/** A cell; `scope` says what it heads, which without text would be nothing. */
function renderCell(cell: CellToken, context: RenderContext, scope?: 'col' | 'row'): Html {
  const content = context.inline(cell.tokens);
  const isHeading = scope !== undefined && content.text !== '';
  const fixed = {
    ...(isHeading ? { scope } : {}),
    ...(cell.align ? { style: `text-align:${cell.align}` } : {}),
  };
  const tag = raw(isHeading ? 'th' : 'td');
  return html`<${tag}${renderOwnAttributes(cell, context, fixed)}>${content}</${tag}>`;
}
