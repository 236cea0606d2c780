// Lists and lists of tasks.

import type { Tokens } from 'marked';
import { html, raw, type Html } from '../../html/html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import type { Located } from '../../types.ts';

type Item = Tokens.ListItem & Located;

/** Renders a list. */
export function renderList(token: Tokens.List & Located, context: RenderContext): Html {
  const tag = raw(token.ordered ? 'ol' : 'ul');
  const fixed = token.ordered && token.start !== 1 ? { start: String(token.start) } : {};
  const content = (token.items as Item[]).map((item) => renderItem(item, context));
  return html`<${tag}${renderOwnAttributes(token, context, fixed)}>${content}</${tag}>`;
}

function renderItem(item: Item, context: RenderContext): Html {
  const children = item.tokens as Located[];
  const content = context.blocks(children);
  return html`<li${renderOwnAttributes(item, context, item.task ? { class: 'task-list-item' } : {})}>${content}</li>`;
}

/** Renders the box of a task as marked finds it before the item's text. */
export function renderTaskBox(token: Tokens.Checkbox): Html {
  return html`<input type="checkbox" disabled${raw(token.checked ? ' checked' : '')} aria-label="${token.checked ? 'erledigt' : 'offen'}" /> `;
}
