// One parsed slide to one finished slide: title, body, notes, footnotes.

import { classes } from '../../shared/markup.ts';
import { renderFootnoteList, renderFootnoteTexts } from '../plugins/footnotes/list.ts';
import { findTitle, renderMissingHeadings } from './headings.ts';
import { html, raw, showText, type Html } from '../html/html.ts';
import { listShown, nameWidgets, renderBody } from './body.ts';
import { openContexts, type ChapterContext, type SlideHead } from './context.ts';
import { checkCues, checkSecrets } from './markdown/cue-findings.ts';
import { isForSpeaker, renderCues, splitCues } from './markdown/cues.ts';
import { isQuiz } from '../plugins/quiz.ts';
import type { SlideName } from '../html/addresses/targets.ts';
import { renderOnce } from './memory/recall.ts';
import { listVisible } from './names.ts';
import { isSilent } from '../source/comments.ts';
import { renderOwnAttributes } from '../html/render-context.ts';
import type { SlideContext } from './markdown/context.ts';
import { compileAttributes, readCutNames, readLayout, readMinutes, isForReaders } from '../plugins/attributes/slide.ts';
import { findRawHtml, isWhole, reportTorn } from './wholeness.ts';
import type { ParsedSlide, RenderedSlide, Slide } from '../types.ts';

/** Renders all slides of a chapter in order. */
export function renderSlides(context: ChapterContext): RenderedSlide[] {
  const slides = listVisible(context.parsed);
  const opener = slides.findIndex((slide) => !isForReaders(slide) && findTitle(slide.content)?.depth === 1);
  return slides.map((parsed, index) => {
    const place = { isFirst: index === 0, isOpener: index === opener };
    return renderOnce(parsed, context, { place, render: (own) => renderSlide(parsed, { ...own, ...place }) });
  });
}

type OneSlide = ChapterContext & { readonly isFirst: boolean; readonly isOpener: boolean };

function renderSlide(parsed: ParsedSlide, context: OneSlide): RenderedSlide {
  const { attributes } = parsed;
  const { source, chapter } = context.parsed;
  const { id, title, aliases } = nameOf(parsed, context);
  const heading = findTitle(parsed.content);
  const level = !context.isOpener ? 3 : context.isFirstChapter ? 1 : 2;
  const layout = readLayout(attributes, level);
  const { palette } = context;
  const { compiled, grounds } = compileAttributes(attributes, {
    source,
    assets: context.assets,
    palette,
    accent: chapter.accent,
    keepsTheme: layout !== 'title' && layout !== 'statement',
    isBare: !heading && parsed.content.every(isSilent) && parsed.definitions.length === 0,
  });
  const forReaders = isForReaders(parsed);
  const at = heading?.at ?? parsed.start;
  const {
    links,
    terms,
    title: titlePart,
    body,
    footnotes,
    notes,
    hasNotes,
  } = renderParts(parsed, {
    context,
    heading,
    level,
    title,
    surface: { palette, accent: chapter.accent, grounds },
    language: attributes.get('lang')?.value,
  });
  const slide = {
    id,
    aliases,
    chapter: chapter.id,
    accent: chapter.accent,
    title,
    level,
    layout,
    attributes: compiled,
    outlineHtml: context.isFirst ? renderMissingHeadings(chapter, { level, deckTitle: context.addedTitle }).text : '',
    titleHtml: titlePart.text,
    body: nameWidgets(body, id),
    footnotesHtml: footnotes.text,
    notesHtml: notes.text,
    minutes: readMinutes(attributes, source),
    cuts: readCutNames(attributes, source, context.cuts),
    generated: forReaders,
    listing: undefined,
    forReaders,
    download: context.editable.get(parsed)?.name,
    indices: context.numbers.get(parsed),
  } satisfies Slide;
  const shown = { title: titlePart.shown, body: listShown(body), notes: notes.shown };
  const rawAt = findRawHtml(parsed);
  const isTorn = rawAt !== undefined && !isWhole(slide);
  if (isTorn) reportTorn(source, rawAt);
  return {
    slide: isTorn ? { ...slide, ...nothing } : slide,
    at,
    links,
    terms,
    isTitled: heading !== undefined,
    hasNotes,
    shown,
  };
}

function nameOf(parsed: ParsedSlide, { names }: ChapterContext): SlideName {
  const name = names.get(parsed);
  if (!name) throw new Error('A slide is rendered that has no name.');
  return name;
}

/** What is left of a slide that must not reach the page. */
const nothing = { titleHtml: '', body: [], footnotesHtml: '', notesHtml: '' };

/** In the order of the page, but for the lists: an item links back to all its mentions, those in the notes too. */
function renderParts(parsed: ParsedSlide, head: SlideHead) {
  const { heading } = head;
  // In the layout of a quiz the slide has one question; further ones are for readers and stand below the notes.
  const isOfOne = readLayout(parsed.attributes, head.level) === 'quiz';
  const furtherQuizzes = new Set(isOfOne ? parsed.content.filter(isQuiz).slice(1) : []);
  const body = parsed.content.filter((token) => token !== heading && !furtherQuizzes.has(token));
  const { cues, others } = splitCues(parsed.notes);
  const below = [...others, ...furtherQuizzes];
  const content = heading ? [heading, ...body] : body;
  const { onSlide, inNotes } = openContexts(head, { content, notes: [...parsed.notes, ...furtherQuizzes] });
  checkCues(onSlide, cues);
  checkSecrets(onSlide.source, { content: parsed.content, notes: others });
  const title = renderTitle(head, onSlide);
  const bodyParts = renderBody(body, onSlide, head.level);
  const texts = renderFootnoteTexts(onSlide.footnotes, 'slide', onSlide.blocks);
  const notesText = inNotes.blocks(below);
  const notesTexts = renderFootnoteTexts(inNotes.footnotes, 'notes', inNotes.blocks);
  // The notes' text in one piece, so that its footnotes can stand beside it.
  const read =
    notesTexts.length > 0
      ? html`<div class="notes-text">${notesText}</div>${renderFootnoteList(notesTexts, onSlide.words)}`
      : notesText;
  const notes = html`${read}${renderCues(cues, inNotes)}`;
  const hasNotes = !below.every((token) => isSilent(token) || isForSpeaker(token));
  const terms = new Set(Array.from(onSlide.seenTerms, ({ id }) => id));
  return {
    title,
    body: bodyParts,
    footnotes: renderFootnoteList(texts, onSlide.words),
    notes,
    hasNotes,
    links: onSlide.links,
    terms,
  };
}

function renderTitle({ heading, title, level }: SlideHead, context: SlideContext): Html {
  if (!heading) return html`<h3 class="${classes.hidden}">${showText(title)}</h3>`;
  const content = context.inline(heading.tokens);
  const tag = raw(`h${level}`);
  return html`<${tag}${renderOwnAttributes(heading, context)}>${content}</${tag}>`;
}
