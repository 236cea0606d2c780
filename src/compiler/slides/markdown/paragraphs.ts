// Paragraphs: of text, of one picture, or of both, where the picture has a line of its own.

import { data } from '../../../shared/markup.ts';
import { html, type Html } from '../../html/html.ts';
import { renderOwnAttributes, renderPictureAttributes } from '../../html/render-context.ts';
import { startText } from '../../html/text.ts';
import { renderCaption, renderFigure } from '../../plugins/pictures/figures.ts';
import type { SlideToken, TokenOf } from '../../tokens.ts';
import type { SlideContext } from './context.ts';
import { renderInline } from './inline.ts';
import { splitNoteKind } from './notes.ts';

type Paragraph = TokenOf<'paragraph'>;
type Image = TokenOf<'image'>;

/** Renders a paragraph. */
export function renderParagraph(token: Paragraph, context: SlideContext): Html {
  const children = token.tokens;
  const image = findOnlyImage(children);
  if (image?.isLinked) return renderLinkedFigure(image.own, token, context);
  if (image) return renderFigure(image.own, token, context);
  const parts = token.attributes ? [children] : splitAtPicture(children);
  if (parts.length > 1) return html`${parts.map((tokens) => renderParagraph({ ...token, tokens }, context))}`;
  const note = context.place === 'notes' ? splitNoteKind(children) : undefined;
  if (!note) return html`<p${renderOwnAttributes(token, context)}>${renderInline(children, context)}</p>`;
  const isHidden = note.kind === 'stage';
  const rest = (isHidden ? context.within({ place: 'speaker' }) : context).inline(note.rest, {
    ...startText(note.rest),
    previous: ':',
  });
  const attributes = renderOwnAttributes(token, context, { [data.note]: note.kind });
  const paragraph = html`<p${attributes}><strong>${note.label}:</strong>${rest}</p>`;
  return isHidden ? html`<template>${paragraph}</template>` : paragraph;
}

/** The picture that is all of a paragraph, or all of the link that is. */
export function findOnlyImage(tokens: readonly SlideToken[]): { own: Image; isLinked: boolean } | undefined {
  const [only, ...others] = tokens.filter(isSeen);
  if (!only || others.length > 0) return undefined;
  if (only.type === 'image') return { own: only, isLinked: false };
  const inside = only.type === 'link' ? findOnlyImage(only.tokens) : undefined;
  return inside && { ...inside, isLinked: true };
}

/** A picture that is a link; a drawing stays in the text, and so does what is left of a picture that is not shown. */
function renderLinkedFigure(image: Image, token: Paragraph, context: SlideContext): Html {
  const link = renderInline(token.tokens, context);
  if (!link.text.includes('<img ')) return html`<p${renderOwnAttributes(token, context)}>${link}</p>`;
  const attributes = renderPictureAttributes(token, context, { class: 'image' });
  return html`<figure${attributes}>${link}${renderCaption(image, context)}</figure>`;
}

/** The text before and behind the one picture that has a line of its own, and that picture; in a text it would tear the lines apart. */
function splitAtPicture(tokens: readonly SlideToken[]): (readonly SlideToken[])[] {
  const pictures = tokens.flatMap((token, index) => (findOnlyImage([token]) ? [index] : []));
  const [at = -1, ...others] = pictures;
  const before = tokens.slice(0, at);
  const behind = tokens.slice(at + 1).filter(({ type }) => type !== 'comment');
  const isAlone = /(?:^|\n)[ \t]*$/.test(readRaw(before)) && /^[ \t]*(?:\n|$)/.test(readRaw(behind));
  if (at === -1 || others.length > 0 || !isAlone) return [tokens];
  const parts = [before, tokens.slice(at, at + 1), behind];
  return parts.filter((part) => part.some(isSeen));
}

function readRaw(tokens: readonly SlideToken[]): string {
  return tokens.map(({ raw }) => raw).join('');
}

function isSeen({ type, raw }: SlideToken): boolean {
  return type !== 'comment' && raw.trim() !== '';
}
