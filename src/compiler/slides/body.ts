// The body of a slide in pieces: HTML, and between it what is rendered when the page is written.

import { widgetId } from '../../shared/markup.ts';
import { Html, html } from '../html/html.ts';
import { isSilent } from '../source/comments.ts';
import type { SlideToken } from '../tokens.ts';
import type { Piece, Shown, Slide } from '../types.ts';
import { findOnlyImage } from './markdown/paragraphs.ts';
import type { SlideContext } from './markdown/context.ts';
import { renderSideBySide } from './side-by-side.ts';

/** A part of a body before its slide has an id. */
type BodyPart = Html | Extract<Piece, { kind: 'cut-chooser' | 'reading-offer' | 'talk-facts' }>;

/** The deck's title slide says who talks below its first line, and at its end offers the article, the talk and its lengths. */
export function renderBody(tokens: readonly SlideToken[], context: SlideContext, level: Slide['level']): BodyPart[] {
  if (level !== 1) return [renderSideBySide(tokens, context)];
  const first = tokens.findIndex((token) => !isSilent(token));
  const line = tokens[first];
  const end = line?.type === 'paragraph' && !findOnlyImage(line.tokens) ? first + 1 : 0;
  const [lead, rest] = [tokens.slice(0, end), tokens.slice(end)].map((part) => renderSideBySide(part, context));
  return [lead ?? html``, { kind: 'talk-facts' }, rest ?? html``, { kind: 'reading-offer' }, { kind: 'cut-chooser' }];
}

/** The pieces of a body; widgets are counted from 1. */
export function nameWidgets(body: readonly BodyPart[], slide: string): Piece[] {
  let count = 0;
  const parts = body.map((part) => (part instanceof Html ? part.pieces : [part]));
  return parts.flat().map((piece) => {
    if (typeof piece === 'string') return { kind: 'html', text: piece };
    return piece.kind === 'widget' ? { ...piece, id: widgetId(slide, (count += 1)) } : piece;
  });
}

/** What a body shows. */
export function listShown(body: readonly BodyPart[]): Shown[] {
  return body.flatMap((part) => (part instanceof Html ? part.shown : []));
}
