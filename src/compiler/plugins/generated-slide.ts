// A slide that the compiler makes itself, as the link list and the glossary need it.

import type { Layout } from '../../shared/markup.ts';
import { html, type Html } from '../html/html.ts';
import type { IdRegistry } from '../html/ids.ts';
import type { Chapter, Slide } from '../types.ts';

/** A slide without notes, minutes and cuts. */
export function createGeneratedSlide({
  id,
  title,
  chapter,
  body,
  ids,
}: {
  id: string;
  title: string;
  chapter: Pick<Chapter, 'id' | 'accent'>;
  body: Html;
  ids: IdRegistry;
}): Slide {
  ids.owners.set(id, undefined);
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
    body: [{ kind: 'html', text: body.text }],
    footnotesHtml: '',
    notesHtml: '',
    minutes: undefined,
    cuts: [],
    generated: true,
    linkList: false,
  };
}
