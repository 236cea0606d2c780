// Tokens to HTML. One function for blocks, one for running text; features that are more than a tag are
// rendered in their own files.

import type { Tokens } from 'marked';
import { attachAttributes } from './attribute-comments.ts';
import { isComment } from './comments.ts';
import { checkContainer, isContainerName, type ContainerToken } from './containers.ts';
import { renderFigure, renderImage } from './figures.ts';
import { renderMention } from './footnote-list.ts';
import { isDefinition, isMention } from './footnote-syntax.ts';
import { renderFormula, type FormulaToken } from './formulas.ts';
import { renderTerm, type TermToken } from './glossary.ts';
import { renderCode } from './highlight.ts';
import { html, raw, type Html } from './html.ts';
import { renderLink } from './links.ts';
import { renderList, renderTaskBox } from './lists.ts';
import { findNoteKind } from './notes.ts';
import { listInner } from './positions.ts';
import { renderQuiz } from './quiz.ts';
import { joinPieces, rewriteRawHtml } from './raw-html.ts';
import { renderOwnAttributes, type RenderContext } from './render-context.ts';
import { renderTable } from './tables.ts';
import { renderText } from './text.ts';
import type { Located } from './types.ts';
import type { TextState } from './typography.ts';
import { renderWidgetTag, type WidgetToken } from './widget-tags.ts';

/** Renders blocks; definitions of footnotes and comments leave nothing. */
export function renderBlocks(tokens: readonly Located[], context: RenderContext): Html {
  const attached = attachAttributes(tokens, context.source);
  return joinPieces(
    attached.map((token) => (token.type === 'html' ? rewriteRawHtml(token, context) : renderBlock(token, context))),
  );
}

/** Renders running text; `state` carries the last character from one piece to the next. */
export function renderInline(
  tokens: readonly Located[],
  context: RenderContext,
  state: TextState = { previous: '' },
): Html {
  return joinPieces(
    tokens.map((token) =>
      token.type === 'html' ? rewriteRawHtml(token, context) : renderInlineToken(token, context, state),
    ),
  );
}

function renderBlock(token: Located, context: RenderContext): Html {
  if (isDefinition(token) || isComment(token)) return html``;
  switch (token.type) {
    case 'space':
    case 'def':
      return html``;
    case 'paragraph':
      return renderParagraph(token, context);
    case 'text':
      return listInner(token).length > 0
        ? renderInline(attachAttributes(listInner(token), context.source, token), context)
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
    case 'checkbox':
      return renderTaskBox(token as Tokens.Checkbox);
    default:
      return renderInlineToken(token, context, { previous: '' });
  }
}

function renderInlineToken(token: Located, context: RenderContext, state: TextState): Html {
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

function renderParagraph(token: Located, context: RenderContext): Html {
  const children = attachAttributes(listInner(token), context.source, token);
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

function renderHeading(token: Tokens.Heading & Located, context: RenderContext): Html {
  const level = raw(`h${context.findLevel(token.depth)}`);
  const content = renderInline(attachAttributes(listInner(token), context.source, token), context);
  return content.text === '' ? content : html`<${level}${renderOwnAttributes(token, context)}>${content}</${level}>`;
}

function renderQuote(token: Located, context: RenderContext): Html {
  const content = renderBlocks(listInner(token), context);
  // A quote around nothing but a footnote's definition.
  return content.text === '' ? content : html`<blockquote${renderOwnAttributes(token, context)}>${content}</blockquote>`;
}

function renderContainer(token: ContainerToken & Located, context: RenderContext): Html {
  checkContainer(context.source, token, token.at ?? 0);
  if (!isContainerName(token.name)) return html``;
  if (token.name === 'quiz') return renderQuiz(token, context);
  const attributes = renderOwnAttributes(token, context, { class: token.name });
  return html`<div${attributes}>${renderBlocks(listInner(token), context)}</div>`;
}
