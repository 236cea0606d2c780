// Tokens to HTML. One function for blocks, one for running text; features that are more than a tag
// (footnotes, pictures, code) are rendered in their own files.

import type { Tokens } from 'marked';
import { attachAttributes, isComment } from './attribute-comments.ts';
import { checkContainer, isContainerName, type ContainerToken } from './containers.ts';
import { isDefinition, isMention, renderMention, type SlideFootnotes } from './footnotes.ts';
import { renderFormula, type FormulaToken } from './formulas.ts';
import { renderTerm, type Glossary, type Term, type TermToken } from './glossary.ts';
import { renderCode } from './highlight.ts';
import { escapeText, html, raw, renderAttributes, type Html } from './html.ts';
import { renderPicture, type Assets } from './images.ts';
import { renderLink, type LinkUse } from './links.ts';
import { findNoteKind } from './notes.ts';
import { renderQuiz } from './quiz.ts';
import { checkRawHtml } from './raw-html.ts';
import { renderWidgetTag, type WidgetToken } from './widget-tags.ts';
import type { Source } from './diagnostics.ts';
import type { Attributes, Located } from './types.ts';
import { typesetGerman, type TextState } from './typography.ts';

/** Everything that rendering a part of a slide needs to know or to add to. */
export interface RenderContext {
  readonly source: Source;
  readonly assets: Assets;
  readonly footnotes: SlideFootnotes;
  readonly glossary: Glossary;
  /** Terms that this slide already links. Grows while rendering. */
  readonly seenTerms: Set<Term>;
  /** Counts the quizzes of the chapter. */
  readonly quizzes: { count: number };
  readonly chapter: string;
  readonly place: 'slide' | 'notes';
  readonly isGerman: boolean;
  /** Name of the slide in labels, as plain text. */
  readonly title: string;
  /** Level for a heading below the slide's title. */
  readonly findLevel: (depth: number) => number;
  /** Grow while rendering. */
  readonly links: LinkUse[];
  readonly ids: { id: string; at: number }[];
  readonly rawHtml: { found: boolean };
  /** Our own HTML that no allow-list may touch; marks in the text stand for it until the end. */
  readonly kept: Html[];
}

/** Puts a piece of our own HTML aside, past the allow-list for raw HTML. */
function keep(context: RenderContext, piece: Html): Html {
  return raw(`\uE000${context.kept.push(piece) - 1}\uE001`);
}

/** Puts the pieces that were set aside back in their places. */
export function restoreKept(text: string, kept: readonly Html[]): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => restoreKept(kept[Number(index)]?.text ?? '', kept));
}

/** Renders blocks; definitions of footnotes and comments leave nothing. */
export function renderBlocks(tokens: readonly Located[], context: RenderContext): Html {
  const attached = attachAttributes(tokens, context.source);
  return html`${attached.map((token) => renderBlock(token, context))}`;
}

/** Renders running text; `state` carries the last character from one piece to the next. */
export function renderInline(tokens: readonly Located[], context: RenderContext, state: TextState = { previous: '' }): Html {
  return html`${tokens.filter((token) => !isComment(token)).map((token) => renderInlineToken(token, context, state))}`;
}

function renderBlock(token: Located, context: RenderContext): Html {
  const attributes = renderOwnAttributes(token, context);
  const inner = () => renderBlocks(inside(token), context);
  if (isDefinition(token) || isComment(token)) return html``;
  switch (token.type) {
    case 'space':
    case 'def':
      return html``;
    case 'paragraph':
      return renderParagraph(token, context);
    case 'text':
      return inside(token).length > 0 ? renderInline(withAttributes(token, context), context) : renderText(token, context, { previous: '' });
    case 'heading':
      return renderHeading(token as Tokens.Heading & Located, context);
    case 'list':
      return renderList(token as Tokens.List & Located, context);
    case 'table':
      return renderTable(token as Tokens.Table & Located, context);
    case 'blockquote':
      return html`<blockquote${attributes}>${inner()}</blockquote>`;
    case 'code':
      return renderCode((token as Tokens.Code).text, (token as Tokens.Code).lang ?? '', attributes);
    case 'hr':
      return html`<hr${attributes} />`;
    case 'container':
      return renderContainer(token as ContainerToken & Located, context);
    case 'widget':
      return keep(context, renderWidgetTag(context.source, token as WidgetToken, token.at ?? 0));
    case 'html':
      return renderRawHtml(token, context);
    default:
      return renderInlineToken(token, context, { previous: '' });
  }
}

function renderInlineToken(token: Located, context: RenderContext, state: TextState): Html {
  const attributes = renderOwnAttributes(token, context);
  const wrap = (tag: string) => html`<${raw(tag)}${attributes}>${renderInline(inside(token), context, state)}</${raw(tag)}>`;
  if (isMention(token)) return renderMention(token, context.footnotes, context.place);
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return wrap(token.type);
    case 'codespan':
      state.previous = 'x';
      return html`<code${attributes} translate="no">${(token as Tokens.Codespan).text}</code>`;
    case 'br':
      return html`<br />`;
    case 'link':
      return renderLink(token as Tokens.Link & Located, attributes, { context, state });
    case 'image':
      return renderImage(token as Tokens.Image & Located, context);
    case 'html':
      return renderRawHtml(token, context);
    case 'formula':
      state.previous = 'x';
      return keep(context, renderFormula(context.source, token as FormulaToken, token.at ?? 0));
    case 'term':
      state.previous = 'x';
      return renderTerm(token as TermToken, { ...context, seen: context.seenTerms, at: token.at ?? 0 });
    default:
      return renderText(token, context, state);
  }
}

function renderText(token: Located, context: RenderContext, state: TextState): Html {
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  const set = context.isGerman ? typesetGerman(text, state) : text;
  state.previous = set.at(-1) ?? state.previous;
  return raw('escaped' in token && token['escaped'] === true ? set : escapeText(set));
}

function renderParagraph(token: Located, context: RenderContext): Html {
  const children = withAttributes(token, context);
  const pieces = children.filter((child) => !isComment(child) && child.raw.trim() !== '');
  if (pieces.length === 1 && pieces[0]?.type === 'image') return renderFigure(pieces[0] as Tokens.Image & Located, token, context);
  const attributes = renderOwnAttributes(token, context);
  const kind = context.place === 'notes' ? findNoteKind(token.raw) : undefined;
  const content = renderInline(children, context);
  if (!kind) return html`<p${attributes}>${content}</p>`;
  const [start, rest] = [`${kind.word}:`, content.text.slice(kind.word.length + 1)];
  return html`<p${attributes} data-note="${kind.kind}"><strong>${start}</strong>${raw(rest)}</p>`;
}

function renderFigure(image: Tokens.Image & Located, paragraph: Located, context: RenderContext): Html {
  const picture = { source: context.source, at: image.at ?? 0, address: image.href, alternative: image.text };
  const { html: content, isDrawing } = renderPicture(picture, context.assets);
  const own = new Map([...(paragraph.attributes ?? []), ...(image.attributes ?? [])]);
  const classes = [isDrawing ? 'drawing' : 'image', own.get('class')].filter(Boolean).join(' ');
  const attributes = renderAttributes([['class', classes], ...[...own].filter(([name]) => name !== 'class')]);
  const caption = image.title ? html`<figcaption>${renderText({ type: 'text', raw: image.title, text: image.title }, context, { previous: '' })}</figcaption>` : html``;
  return html`<figure${attributes}>${content}${caption}</figure>`;
}

function renderImage(token: Tokens.Image & Located, context: RenderContext): Html {
  const picture = { source: context.source, at: token.at ?? 0, address: token.href, alternative: token.text };
  const attributes = renderOwnAttributes(token, context);
  return raw(renderPicture(picture, context.assets).html.text.replace(/^<(img|svg)/, (tag) => tag + attributes.text));
}

function renderHeading(token: Tokens.Heading & Located, context: RenderContext): Html {
  const level = raw(`h${context.findLevel(token.depth)}`);
  const content = renderInline(withAttributes(token, context), context);
  return html`<${level}${renderOwnAttributes(token, context)}>${content}</${level}>`;
}

function renderList(token: Tokens.List & Located, context: RenderContext): Html {
  const tag = raw(token.ordered ? 'ol' : 'ul');
  const start = token.ordered && token.start !== 1 ? html` start="${token.start}"` : html``;
  const items = (token.items as (Tokens.ListItem & Located)[]).map((item) => {
    const children = attachAttributes(item.tokens as Located[], context.source, item);
    // The text of a tight item is no element of its own: its comments are for the item.
    for (const child of children) if (child.type === 'text') attachAttributes(inside(child), context.source, item);
    return html`<li${renderOwnAttributes(item, context)}>${children.map((child) => renderBlock(child, context))}</li>`;
  });
  return html`<${tag}${start}${renderOwnAttributes(token, context)}>${items}</${tag}>`;
}

function renderTable(token: Tokens.Table & Located, context: RenderContext): Html {
  const renderCell = (cell: Tokens.TableCell, tag: Html) => {
    const located: Located = { type: 'cell', raw: '', tokens: cell.tokens };
    const children = attachAttributes(cell.tokens as Located[], context.source, located);
    const align = cell.align ? html` style="text-align:${cell.align}"` : html``;
    return html`<${tag}${align}${renderOwnAttributes(located, context)}>${renderInline(children, context)}</${raw(tag.text.split(' ')[0] ?? '')}>`;
  };
  const head = token.header.map((cell) => renderCell(cell, raw('th scope="col"')));
  const rows = token.rows.map((row) => html`<tr>${row.map((cell) => renderCell(cell, raw('td')))}</tr>`);
  const table = html`<table${renderOwnAttributes(token, context)}><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return html`<div class="table-wrap" tabindex="0" role="group" aria-label="Tabelle: ${context.title}">${table}</div>`;
}

function renderContainer(token: ContainerToken & Located, context: RenderContext): Html {
  checkContainer(context.source, token, token.at ?? 0);
  if (!isContainerName(token.name)) return html``;
  if (token.name === 'quiz') return keep(context, renderQuiz(token, context));
  const own = token.attributes ?? new Map<string, string>();
  const classes = [token.name, own.get('class')].filter(Boolean).join(' ');
  const attributes = renderAttributes([['class', classes], ...[...own].filter(([name]) => name !== 'class')]);
  return html`<div${attributes}>${renderBlocks(inside(token), context)}</div>`;
}

function renderRawHtml(token: Located, context: RenderContext): Html {
  checkRawHtml(context.source, token.raw, token.at ?? 0);
  context.rawHtml.found = true;
  return raw(token.raw);
}

/** Children of a block of running text, after comments have given their attributes. Changes the token. */
function withAttributes(token: Located, context: RenderContext): Located[] {
  return attachAttributes(inside(token), context.source, token);
}

function inside(token: Located): Located[] {
  return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];
}

function renderOwnAttributes(token: Located, context: RenderContext): Html {
  const attributes: Attributes | undefined = token.attributes;
  if (!attributes) return html``;
  const id = attributes.get('id');
  if (id) context.ids.push({ id, at: token.at ?? 0 });
  return renderAttributes(attributes);
}
