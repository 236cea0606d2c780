// Tokens of blocks to HTML; features that are more than a tag are rendered in their own files.

import { checkContainer } from '../../source/containers/containers.ts';
import { describeContainer } from '../../plugins/foreign/pandoc/containers.ts';
import { renderCode } from '../../plugins/code/code.ts';
import { splitFormulas } from '../../plugins/formulas/in-html.ts';
import { html, raw, type Html } from '../../html/html.ts';
import { renderInline, renderInlineToken } from './inline.ts';
import { renderList } from './lists.ts';
import { renderQuiz } from '../../plugins/quiz.ts';
import { renderParagraph } from './paragraphs.ts';
import { joinWithRawHtml } from '../../html/raw/raw-html.ts';
import { renderOwnAttributes } from '../../html/render-context.ts';
import type { SlideContext } from './context.ts';
import { renderTable } from './tables.ts';
import { renderText, renderTextToken, startText } from '../../html/text.ts';
import type { ContainerToken, SlideToken, TokenOf } from '../../tokens.ts';
import { renderWidgetTag } from '../../plugins/widget-tags/tags.ts';

/** Renders blocks; comments leave nothing. */
export function renderBlocks(tokens: readonly SlideToken[], context: SlideContext): Html {
  return joinWithRawHtml(tokens, context, {
    render: (token) => renderBlock(token, context),
    split: splitFormulas,
    ended: ['svg', 'p'],
  });
}

function renderBlock(token: SlideToken, context: SlideContext): Html {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'comment':
      return html``;
    case 'paragraph':
      return renderParagraph(token, context);
    case 'text':
      return token.tokens && token.tokens.length > 0
        ? renderInline(token.tokens, context)
        : renderTextToken(token, context);
    case 'heading':
      return renderHeading(token, context);
    case 'list':
      return renderList(token, context);
    case 'table':
      return renderTable(token, context);
    case 'blockquote':
      return renderQuote(token, context);
    case 'code':
      return renderCode(token, context);
    case 'hr':
      return html`<hr${renderOwnAttributes(token, context)} />`;
    case 'container':
      return renderContainer(token, context);
    case 'widget':
      return renderWidgetTag(token, context);
    default:
      return renderInlineToken(token, context, startText([token]));
  }
}

function renderHeading(token: TokenOf<'heading'>, context: SlideContext): Html {
  const level = raw(`h${context.findLevel(token.depth)}`);
  const content = renderInline(token.tokens, context);
  return content.text === '' ? content : html`<${level}${renderOwnAttributes(token, context)}>${content}</${level}>`;
}

function renderQuote(token: TokenOf<'blockquote'>, context: SlideContext): Html {
  const content = renderBlocks(token.tokens, context);
  return content.text === ''
    ? content
    : html`<blockquote${renderOwnAttributes(token, context)}>${content}</blockquote>`;
}

function renderContainer(token: ContainerToken, context: SlideContext): Html {
  checkContainer(context.source, token);
  if (token.name === '') return html``;
  if (token.name === 'quiz') return renderQuiz(token, context);
  const { title, ...fixed } = describeContainer(token, context);
  const heading = title ? html`<p><strong>${renderText(title, context)}</strong></p>` : html``;
  return html`<div${renderOwnAttributes(token, context, fixed)}>${heading}${renderBlocks(token.tokens, context)}</div>`;
}
