// Tables, in a frame that scrolls sideways on narrow screens.

import type { Tokens } from 'marked';
import { html, raw, type Html } from '../../html/html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import type { Located } from '../../types.ts';

/** Renders a table. */
export function renderTable(token: Tokens.Table & Located, context: RenderContext): Html {
  const head = token.header.map((cell) => renderCell(cell, context));
  const rows = token.rows.map((row) => html`<tr>${row.map((cell) => renderCell(cell, context))}</tr>`);
  const table = html`<table${renderOwnAttributes(token, context)}><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return html`<div class="table-wrap" tabindex="0" role="group" aria-label="Tabelle: ${context.title}">${table}</div>`;
}

function renderCell(cell: Tokens.TableCell, context: RenderContext): Html {
  const located = cell as unknown as Located;
  const content = context.inline(cell.tokens as Located[]);
  // A heading without text would head nothing.
  const isHeading = cell.header && content.text !== '';
  const fixed = {
    ...(isHeading ? { scope: 'col' } : {}),
    ...(cell.align ? { style: `text-align:${cell.align}` } : {}),
  };
  const tag = raw(isHeading ? 'th' : 'td');
  return html`<${tag}${renderOwnAttributes(located, context, fixed)}>${content}</${tag}>`;
}
