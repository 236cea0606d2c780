// Tokens of running text to HTML. Blocks are in markdown.ts.

import type { Tokens } from 'marked';
import { isComment } from '../../source/comments.ts';
import { renderImage } from '../../plugins/pictures/figures.ts';
import { renderMention } from '../../plugins/footnotes/list.ts';
import { isMention } from '../../plugins/footnotes/syntax.ts';
import { renderFormula, type FormulaToken } from '../../plugins/formulas.ts';
import { renderTerm } from '../../plugins/glossary/render.ts';
import type { TermToken } from '../../plugins/glossary/syntax.ts';
import { html, raw, type Html } from '../../html/html.ts';
import { renderLink } from './links.ts';
import { renderTaskBox } from './lists.ts';
import { listInner } from '../../source/positions.ts';
import { rewriteRawHtml } from '../../html/raw-html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import type { SlideContext } from './context.ts';
import { joinPieces } from '../../html/sanitise.ts';
import { renderText } from '../../html/text.ts';
import type { Located } from '../../types.ts';
import type { TextState } from '../../html/typography.ts';

/** Renders running text; `state` carries the last character from one piece to the next. */
export function renderInline(
  tokens: readonly Located[],
  context: SlideContext,
  state: TextState = { previous: '' },
): Html {
  return joinPieces(
    tokens.map((token) =>
      token.type === 'html' ? rewriteRawHtml(token, context) : renderInlineToken(token, context, state),
    ),
  );
}

/** Renders one token of running text. */
export function renderInlineToken(token: Located, context: SlideContext, state: TextState): Html {
  if (isComment(token)) return html``;
  if (isMention(token)) return renderWaiting(renderMention(token, context.footnotes), context);
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del': {
      const tag = raw(token.type);
      const content = renderInline(listInner(token), context, state);
      return html`<${tag}${renderOwnAttributes(token, context)}>${content}</${tag}>`;
    }
    case 'codespan':
      state.previous = 'x';
      return html`<code${renderOwnAttributes(token, context)} translate="no">${(token as Tokens.Codespan).text}</code>`;
    case 'br':
      state.previous = '';
      return html`<br />`;
    case 'link':
      return renderLink(token as Tokens.Link & Located, context, state);
    case 'image':
      state.previous = 'x';
      return renderImage(token as Tokens.Image & Located, context);
    case 'checkbox':
      return renderTaskBox(token as Tokens.Checkbox);
    case 'formula':
      state.previous = 'x';
      return renderFormula(context.source, token as FormulaToken, token.at ?? 0);
    case 'term':
      state.previous = 'x';
      return renderTerm(token as TermToken, context, token.at ?? 0);
    default:
      return renderText(token, context, state);
  }
}

/** A link's own HTML, unless it stands inside another link: then it is put behind that. */
function renderWaiting(link: Html, { behind }: RenderContext): Html {
  behind?.push(link);
  return behind ? html`` : link;
}
