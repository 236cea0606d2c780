// Tokens of running text to HTML. Blocks are in blocks.ts.

import { renderImage } from '../../plugins/pictures/figures.ts';
import { renderMention } from '../../plugins/footnotes/list.ts';
import { splitFormulas } from '../../plugins/formulas/in-html.ts';
import { renderFormula } from '../../plugins/formulas/render.ts';
import { renderTerm } from '../../plugins/glossary/render.ts';
import { html, raw, showIn, showText, type Html } from '../../html/html.ts';
import { renderLink } from './links.ts';
import { renderTaskBox } from './lists.ts';
import { joinWithRawHtml } from '../../html/raw/raw-html.ts';
import { renderOwnAttributes, type RenderContext } from '../../html/render-context.ts';
import type { SlideContext } from './context.ts';
import { renderTextToken, startText } from '../../html/text.ts';
import type { SlideToken, TokenOf } from '../../tokens.ts';
import type { TextState } from '../../html/typography.ts';

/** Renders running text; `state` carries the last character from one piece to the next. */
export function renderInline(
  tokens: readonly SlideToken[],
  context: SlideContext,
  state: TextState = startText(tokens),
): Html {
  return joinWithRawHtml(tokens, context, {
    render: (token) => renderInlineToken(token, context, state),
    split: splitFormulas,
    ended: ['svg'],
  });
}

/** Renders one token of running text. */
export function renderInlineToken(token: SlideToken, context: SlideContext, state: TextState): Html {
  switch (token.type) {
    case 'comment':
    case 'shortcode':
      return html``;
    case 'footnote-mention':
      return renderWaiting(renderMention(token, context), context);
    case 'strong':
    case 'em':
    case 'del': {
      const tag = raw(token.type);
      const content = renderInline(token.tokens, context, state);
      return html`<${tag}${renderOwnAttributes(token, context)}>${content}</${tag}>`;
    }
    case 'span':
      return renderSpan(token, context, state);
    case 'codespan':
      state.previous = 'o';
      return html`<code${renderOwnAttributes(token, context)} translate="no">${showIn('code', showText(token.text))}</code>`;
    case 'br':
      state.previous = '';
      return html`<br />`;
    case 'link':
      return renderLink(token, context, state);
    case 'image':
      state.previous = 'o';
      return renderImage(token, context);
    case 'checkbox':
      return renderTaskBox(token, context);
    case 'formula':
      state.previous = 'o';
      return renderFormula(context.source, token);
    case 'term':
      state.previous = 'o';
      return renderTerm(token, context);
    default:
      return renderTextToken(token, context, state);
  }
}

function renderSpan(token: TokenOf<'span'>, context: SlideContext, state: TextState): Html {
  const tag = raw(token.tag);
  const content = renderInline(token.tokens, context, state);
  return html`<${tag}${renderOwnAttributes(token, context)}>${content}</${tag}>`;
}

/** A link's own HTML, unless it stands inside another link: then it is put behind that. */
function renderWaiting(link: Html, { behind }: RenderContext): Html {
  behind?.push(link);
  return behind ? html`` : link;
}
