// Lists and lists of tasks.

import { html, raw, type Html } from '../../html/html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import type { ItemToken, ListToken, TokenOf } from '../../tokens.ts';

/** Renders a list with its items; a numbered one keeps the number that the author began with. */
export function renderList(token: ListToken, context: RenderContext): Html {
  const tag = raw(token.ordered ? 'ol' : 'ul');
  const fixed = token.ordered && token.start !== 1 ? { start: String(token.start) } : {};
  const content = token.items.map((item) => renderItem(item, context));
  return html`<${tag}${renderOwnAttributes(token, context, fixed)}>${content}</${tag}>`;
}

function renderItem(item: ItemToken, context: RenderContext): Html {
  const content = context.blocks(item.tokens);
  return html`<li${renderOwnAttributes(item, context, item.task ? { class: 'task-list-item' } : {})}>${content}</li>`;
}

/** Renders the box of a task as marked finds it before the item's text. */
export function renderTaskBox({ checked }: TokenOf<'checkbox'>, { words }: RenderContext): Html {
  const { done, open } = words.onSlides;
  return html`<input type="checkbox" disabled${raw(checked ? ' checked' : '')} aria-label="${checked ? done : open}" /> `;
}
