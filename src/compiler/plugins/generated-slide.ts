// A slide that the compiler makes itself, as the link list and the glossary need it.

import type { Layout } from '../../shared/markup.ts';
import type { DeckWords } from '../../shared/words/languages.ts';
import { html, type Html } from '../html/html.ts';
import { writeWords } from '../html/language.ts';
import { takeId, type IdRegistry } from '../html/ids.ts';
import type { Chapter, Slide } from '../types.ts';

/** A slide without notes, minutes and cuts; another one with its id makes it count on. */
export function createGeneratedSlide({
  id: wanted,
  title,
  chapter,
  body,
  ids,
  words,
}: {
  id: string;
  title: string;
  chapter: Pick<Chapter, 'id' | 'accent'>;
  body: Html;
  ids: IdRegistry;
  words: DeckWords;
}): Slide {
  const id = takeId(ids, (number) => (number === 1 ? wanted : `${wanted}-${number}`));
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
    titleHtml: html`<h3>${writeWords(words, title)}</h3>`.text,
    body: [{ kind: 'html', text: body.text }],
    footnotesHtml: '',
    notesHtml: '',
    minutes: undefined,
    cuts: [],
    generated: true,
    listing: undefined,
    forReaders: false,
  };
}
