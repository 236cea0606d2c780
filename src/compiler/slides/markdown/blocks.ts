// Tokens of blocks to HTML; features that are more than a tag are rendered in their own files.

import type { Tokens } from 'marked';
import { isComment } from '../../source/comments.ts';
import { checkContainer, isContainerName, type ContainerToken } from '../../source/containers.ts';
import { renderFigure } from '../../plugins/pictures/figures.ts';
import { renderCode } from '../../plugins/code.ts';
import { html, raw, type Html } from '../../html/html.ts';
import { renderInline, renderInlineToken } from './inline.ts';
import { renderList } from './lists.ts';
import { findNoteKind } from './notes.ts';
import { listInner } from '../../source/positions.ts';
import { renderQuiz } from '../../plugins/quiz.ts';
import { rewriteRawHtml } from '../../html/raw-html.ts';
import { renderOwnAttributes } from '../../html/render-context.ts';
import type { SlideContext } from './context.ts';
import { joinPieces } from '../../html/sanitise.ts';
import { renderTable } from './tables.ts';
import { renderText } from '../../html/text.ts';
import type { Located } from '../../types.ts';
import { renderWidgetTag, type WidgetToken } from '../../plugins/widget-tags.ts';

/** Renders blocks; comments leave nothing. */
export function renderBlocks(tokens: readonly Located[], context: SlideContext): Html {
  return joinPieces(
    tokens.map((token) => (token.type === 'html' ? rewriteRawHtml(token, context) : renderBlock(token, context))),
  );
}

function renderBlock(token: Located, context: SlideContext): Html {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'comment':
      return html``;
    case 'paragraph':
      return renderParagraph(token, context);
    case 'text':
      return listInner(token).length > 0
        ? renderInline(listInner(token), context)
        : renderText(token, context, { previous: '' });
    case 'heading':
      return renderHeading(token as Tokens.Heading & Located, context);
    case 'list':
      return renderList(token as Tokens.List & Located, context);
    case 'table':
      return renderTable(token as Tokens.Table & Located, context);
    case 'blockquote':
      return renderQuote(token, context);
    case 'code':
      return renderCode(token as Tokens.Code, renderOwnAttributes(token, context));
    case 'hr':
      return html`<hr${renderOwnAttributes(token, context)} />`;
    case 'container':
      return renderContainer(token as ContainerToken & Located, context);
    case 'widget':
      return renderWidgetTag(context.source, token as WidgetToken, token.at ?? 0);
    default:
      return renderInlineToken(token, context, { previous: '' });
  }
}

function renderParagraph(token: Located, context: SlideContext): Html {
  const children = listInner(token);
  const pieces = children.filter((child) => !isComment(child) && child.raw.trim() !== '');
  if (pieces.length === 1 && pieces[0]?.type === 'image') {
    return renderFigure(pieces[0] as Tokens.Image & Located, token, context);
  }
  const kind = context.place === 'notes' ? findNoteKind(token.raw) : undefined;
  const content = renderInline(children, context);
  const attributes = renderOwnAttributes(token, context, kind ? { 'data-note': kind.kind } : {});
  if (!kind) return html`<p${attributes}>${content}</p>`;
  const rest = raw(content.text.slice(kind.word.length + 1));
  return html`<p${attributes}><strong>${kind.word}:</strong>${rest}</p>`;
}

function renderHeading(token: Tokens.Heading & Located, context: SlideContext): Html {
  const level = raw(`h${context.findLevel(token.depth)}`);
  const content = renderInline(listInner(token), context);
  return content.text === '' ? content : html`<${level}${renderOwnAttributes(token, context)}>${content}</${level}>`;
}

function renderQuote(token: Located, context: SlideContext): Html {
  const content = renderBlocks(listInner(token), context);
  return content.text === ''
    ? content
    : html`<blockquote${renderOwnAttributes(token, context)}>${content}</blockquote>`;
}

function renderContainer(token: ContainerToken & Located, context: SlideContext): Html {
  checkContainer(context.source, token, token.at ?? 0);
  if (!isContainerName(token.name)) return html``;
  if (token.name === 'quiz') return renderQuiz(token, context);
  const attributes = renderOwnAttributes(token, context, { class: token.name });
  return html`<div${attributes}>${renderBlocks(listInner(token), context)}</div>`;
}
