// One parsed slide to one finished slide: title, body, footnotes, notes.

import { classes } from '../../shared/markup.ts';
import { isVisible } from '../chapters/chapters.ts';
import { openSlideFootnotes, renderFootnoteList, renderFootnoteTexts } from '../plugins/footnotes/list.ts';
import type { ChapterFootnotes } from '../plugins/footnotes/collect.ts';
import type { Glossary } from '../plugins/glossary/entries.ts';
import { createLevelFinder, findTitle, renderMissingHeadings } from './headings.ts';
import { html, raw, showText, type Html } from '../html/html.ts';
import type { IdRegistry } from '../html/ids.ts';
import type { Assets } from '../html/assets.ts';
import { renderInline } from './markdown/inline.ts';
import { listShown, nameWidgets, renderBody } from './body.ts';
import { renderBlocks } from './markdown/blocks.ts';
import { readPlainText } from '../source/plain-text.ts';
import { isQuiz } from '../plugins/quiz.ts';
import { renderOwnAttributes } from '../html/render-context.ts';
import type { SlideContext } from './markdown/context.ts';
import {
  compileAttributes,
  readAliases,
  readCuts,
  readId,
  readLayout,
  readMinutes,
} from '../plugins/attributes/slide.ts';
import type { ParsedChapter, ParsedSlide, RenderedSlide, Slide } from '../types.ts';
import type { SlideToken } from '../tokens.ts';
import { typeset } from '../html/typography.ts';
import type { WidgetSchemas } from '../../widgets/data/attributes.ts';

/** What rendering the slides of a chapter shares. */
export interface ChapterContext {
  readonly parsed: ParsedChapter;
  readonly footnotes: ChapterFootnotes;
  readonly assets: Assets;
  readonly glossary: Glossary;
  readonly widgets: WidgetSchemas;
  readonly isGerman: boolean;
  /** Names of the cuts in deck.yaml. */
  readonly cuts: readonly string[];
  /** Title for a deck whose first file has no `#` heading; undefined where it has one. */
  readonly addedTitle: string | undefined;
  readonly isFirstChapter: boolean;
  readonly ids: IdRegistry;
}

/** Renders all slides of a chapter in order. */
export function renderSlides(context: ChapterContext): RenderedSlide[] {
  const slides = context.parsed.slides.filter(isVisible);
  const opener = slides.findIndex(({ content }) => findTitle(content)?.depth === 1);
  return slides.map((parsed, index) => renderSlide(parsed, { ...context, index, isOpener: index === opener }));
}

type OneSlide = ChapterContext & { readonly index: number; readonly isOpener: boolean };

function renderSlide(parsed: ParsedSlide, context: OneSlide): RenderedSlide {
  const { attributes } = parsed;
  const { source, chapter } = context.parsed;
  const { ids, index } = context;
  const heading = findTitle(parsed.content);
  const level = !context.isOpener ? 3 : context.isFirstChapter ? 1 : 2;
  const title = readTitle(heading, parsed, context);
  const at = heading?.at ?? parsed.start;
  const { links, title: titlePart, body, footnotes, notes } = renderParts(parsed, { context, heading, level, title });
  const id = readId(ids, attributes, { title, source, at, fallback: `${chapter.id}-${index + 1}` });
  const slide = {
    id,
    aliases: readAliases(ids, attributes, source),
    chapter: chapter.id,
    accent: chapter.accent,
    title,
    level,
    layout: readLayout(attributes, level),
    attributes: compileAttributes(attributes, { source, assets: context.assets }),
    outlineHtml: index === 0 ? renderMissingHeadings(chapter, { level, deckTitle: context.addedTitle }).text : '',
    titleHtml: titlePart.text,
    body: nameWidgets(body, id),
    footnotesHtml: footnotes.text,
    notesHtml: notes.text,
    minutes: readMinutes(attributes, source),
    cuts: readCuts(attributes, source, context.cuts),
    generated: false,
    linkList: false,
  } satisfies Slide;
  const shown = { title: titlePart.shown, body: listShown(body), notes: notes.shown };
  return { slide, at, links, isTitled: heading !== undefined, shown };
}

interface Parts {
  readonly context: OneSlide;
  readonly heading: ReturnType<typeof findTitle>;
  readonly level: 1 | 2 | 3;
  readonly title: string;
}

/** In the order of the page, but for the lists: an item links back to all its mentions, those in the notes too. */
function renderParts(parsed: ParsedSlide, parts: Parts) {
  const { heading } = parts;
  const content = parsed.content;
  // One question a slide; further ones are for readers and stand below the notes.
  const furtherQuizzes = content.filter(isQuiz).slice(1);
  const body = content.filter((token) => token !== heading && !furtherQuizzes.includes(token));
  const below = [...parsed.notes, ...furtherQuizzes];
  const shared = createContext(parts, { content: heading ? [heading, ...body] : body, notes: below });
  const onSlide = bindContext({ ...shared, place: 'slide' });
  const inNotes = bindContext({ ...shared, place: 'notes' });
  const title = renderTitle(parts, onSlide);
  const bodyParts = renderBody(body, onSlide, parts.level);
  const texts = renderFootnoteTexts(shared.footnotes, 'slide', (tokens) => renderBlocks(tokens, onSlide));
  const notesText = renderBlocks(below, inNotes);
  const notesTexts = renderFootnoteTexts(shared.footnotes, 'notes', (tokens) => renderBlocks(tokens, inNotes));
  // The notes' text in one piece, so that its footnotes can stand beside it.
  const notes =
    notesTexts.length > 0
      ? html`<div class="notes-text">${notesText}</div>${renderFootnoteList(notesTexts)}`
      : notesText;
  return { title, body: bodyParts, footnotes: renderFootnoteList(texts), notes, links: shared.links };
}

type Unbound = Omit<SlideContext, 'blocks' | 'inline' | 'within'>;

/** Gives a context its renderers; what is changed within it gets its own. */
function bindContext(part: Unbound): SlideContext {
  const context: SlideContext = {
    ...part,
    blocks: (tokens) => renderBlocks(tokens, context),
    inline: (tokens, state) => renderInline(tokens, context, state),
    within: (change) => bindContext({ ...part, ...change }),
  };
  return context;
}

function createContext(
  { context, heading, level, title }: Parts,
  tokens: Parameters<typeof openSlideFootnotes>[1],
): Omit<Unbound, 'place'> {
  const { parsed, assets, glossary, widgets, isGerman, ids } = context;
  return {
    source: parsed.source,
    chapter: parsed.chapter.id,
    assets,
    glossary,
    widgets,
    isGerman,
    ids,
    title,
    findLevel: createLevelFinder(level, heading?.depth ?? 2),
    footnotes: openSlideFootnotes(context.footnotes, tokens),
    seenTerms: new Set(),
    links: [],
  };
}

function renderTitle({ heading, title, level }: Parts, context: SlideContext): Html {
  if (!heading) return html`<h3 class="${classes.hidden}">${showText(title)}</h3>`;
  const content = renderInline(heading.tokens, context);
  const tag = raw(`h${level}`);
  return html`<${tag}${renderOwnAttributes(heading, context)}>${content}</${tag}>`;
}

function readTitle(heading: Parts['heading'], { content }: ParsedSlide, { index, isGerman }: OneSlide): string {
  const text = heading ? readPlainText(heading.tokens) : findFirstLine(content);
  const plain = text.replace(/\s+/g, ' ').trim() || `Folie ${index + 1}`;
  return isGerman ? typeset(plain) : plain;
}

function findFirstLine(content: readonly SlideToken[]): string {
  return readPlainText(content).trim().split('\n')[0]?.slice(0, 60) ?? '';
}
