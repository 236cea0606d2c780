// Slides that the compiler makes itself: link lists and the glossary.

import type { Layout } from '../../shared/markup.ts';
import { html } from '../html/html.ts';
import type { Chapter, Slide } from '../types.ts';

/** A slide without notes, minutes and cuts. */
export function createGeneratedSlide({
  id,
  title,
  chapter,
  bodyHtml,
}: {
  id: string;
  title: string;
  chapter: Pick<Chapter, 'id' | 'accent'>;
  bodyHtml: string;
}): Slide {
  const layout: Layout = 'links';
  return {
    id,
    aliases: [],
    chapter: chapter.id,
    accent: chapter.accent,
    title,
    level: 3,
    layout,
    attributes: new Map(),
    outlineHtml: '',
    titleHtml: html`<h3>${title}</h3>`.text,
    bodyHtml,
    footnotesHtml: '',
    notesHtml: '',
    minutes: undefined,
    cuts: [],
    generated: true,
    linkList: false,
  };
}
