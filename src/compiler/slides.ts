// One parsed slide to one finished slide: attributes, title, body, footnotes, notes.

import { layouts, type Layout } from '../markup.ts';
import { attachAttributes, readSlideAttributes } from './attribute-comments.ts';
import { compileBackground } from './backgrounds.ts';
import type { ParsedChapter } from './chapters.ts';
import { openSlideFootnotes, renderFootnotes, type ChapterFootnotes } from './footnotes.ts';
import { createLevelFinder, findTitle, renderMissingHeadings } from './headings.ts';
import { html, raw, renderAttributes, type Html } from './html.ts';
import { claimId, inventId, type IdRegistry } from './ids.ts';
import type { Assets } from './images.ts';
import { readPlainText, type LinkUse } from './links.ts';
import { renderBlocks, renderInline, restoreKept, type RenderContext } from './markdown.ts';
import { isQuiz } from './quiz.ts';
import type { Glossary } from './glossary.ts';
import { sanitise } from './raw-html.ts';
import type { Attributes, Located, ParsedSlide, Slide } from './types.ts';
import { typesetGerman } from './typography.ts';

/** What rendering the slides of a chapter shares. */
export interface SlideContext {
  readonly parsed: ParsedChapter;
  readonly footnotes: ChapterFootnotes;
  readonly assets: Assets;
  readonly glossary: Glossary;
  readonly quizzes: { count: number };
  readonly isGerman: boolean;
  /** Title for a deck whose first file has no `#` heading; undefined where it has one. */
  readonly addedTitle: string | undefined;
  readonly isFirstChapter: boolean;
  readonly ids: IdRegistry;
}

/** A finished slide with the links that it uses. */
export interface RenderedSlide {
  readonly slide: Slide;
  /** Where its title stands, for findings about the whole slide. */
  readonly at: number;
  readonly links: readonly LinkUse[];
}

/** Renders all slides of a chapter in order. */
export function renderSlides(context: SlideContext): RenderedSlide[] {
  const opener = context.parsed.slides.findIndex(({ content }) => findTitle(content)?.depth === 1);
  return context.parsed.slides.map((parsed, index) => renderSlide(parsed, { ...context, index, isOpener: index === opener }));
}

type OneSlide = SlideContext & { readonly index: number; readonly isOpener: boolean };

function renderSlide(parsed: ParsedSlide, context: OneSlide): RenderedSlide {
  const { source, chapter } = context.parsed;
  const heading = findTitle(parsed.content);
  const level = !context.isOpener ? 3 : context.isFirstChapter ? 1 : 2;
  const title = readTitle(heading, parsed, context);
  const at = heading?.at ?? parsed.start;
  const written = readSlideAttributes(parsed.content, source);
  const attributes = compileBackground(written, { source, at, assets: context.assets });
  const rendered = renderParts(parsed, { context, heading, level, title });
  return {
    at,
    links: rendered.links,
    slide: {
      id: readId(attributes, title, { source, at, ids: context.ids, fallback: `${chapter.id}-${context.index + 1}` }),
      aliases: readAliases(attributes, { source, at, ids: context.ids }),
      chapter: chapter.id,
      accent: chapter.accent,
      title,
      level,
      layout: readLayout(attributes, level),
      attributes,
      outlineHtml: context.index === 0 ? renderMissingHeadings(chapter, { level, deckTitle: context.addedTitle }).text : '',
      ...rendered.html,
      minutes: readMinutes(attributes, source, at),
      cuts: readWords(attributes.get('data-cut')),
      generated: false,
      linkList: false,
    },
  };
}

interface Parts {
  readonly context: OneSlide;
  readonly heading: ReturnType<typeof findTitle>;
  readonly level: 1 | 2 | 3;
  readonly title: string;
}

/** Notes before footnotes: a note that the slide shows gets links back to its mentions in the notes, too. */
function renderParts(parsed: ParsedSlide, { context, heading, level, title }: Parts) {
  const footnotes = openSlideFootnotes(context.footnotes);
  const shared = {
    source: context.parsed.source,
    assets: context.assets,
    isGerman: context.isGerman,
    findLevel: createLevelFinder(level, heading?.depth ?? 2),
    footnotes,
    glossary: context.glossary,
    seenTerms: new Set(),
    quizzes: context.quizzes,
    chapter: context.parsed.chapter.id,
    title,
    links: [],
    ids: [],
    rawHtml: { found: false },
    kept: [],
  } satisfies Omit<RenderContext, 'place'>;
  const onSlide: RenderContext = { ...shared, place: 'slide' };
  const inNotes: RenderContext = { ...shared, place: 'notes' };
  const content = attachAttributes(parsed.content, shared.source);
  const titleHtml = renderTitle(heading, { title, level, context: onSlide });
  // One question a slide; further ones are for readers and stand below the notes.
  const furtherQuizzes = content.filter(isQuiz).slice(1);
  const bodyHtml = renderBlocks(content.filter((token) => token !== heading && !furtherQuizzes.includes(token)), onSlide);
  const notes = html`${renderBlocks(parsed.notes, inNotes)}${renderBlocks(furtherQuizzes, inNotes)}`;
  const footnotesHtml = renderFootnotes(footnotes, 'slide', (tokens) => renderBlocks(tokens, onSlide));
  const notesFootnotes = renderFootnotes(footnotes, 'notes', (tokens) => renderBlocks(tokens, inNotes));
  for (const { id, at } of shared.ids as { id: string; at: number }[]) claimId(context.ids, id, { source: shared.source, at });
  const clean = (part: Html) => restoreKept(shared.rawHtml.found ? sanitise(part.text) : part.text, shared.kept);
  return {
    links: shared.links as LinkUse[],
    html: { titleHtml: clean(titleHtml), bodyHtml: clean(bodyHtml), footnotesHtml: clean(footnotesHtml), notesHtml: clean(html`${notes}${notesFootnotes}`) },
  };
}

function renderTitle(heading: Parts['heading'], { title, level, context }: { title: string; level: number; context: RenderContext }): Html {
  if (!heading) return html`<h3 class="visually-hidden">${title}</h3>`;
  const tokens = attachAttributes((heading.tokens ?? []) as Located[], context.source, heading);
  const tag = raw(`h${level}`);
  return html`<${tag}${renderAttributes(heading.attributes ?? [])}>${renderInline(tokens, context)}</${tag}>`;
}

function readTitle(heading: Parts['heading'], parsed: ParsedSlide, context: OneSlide): string {
  const text = heading ? readPlainText((heading.tokens ?? []) as Located[]) : readPlainText(parsed.content).trim().split('\n')[0]?.slice(0, 60);
  const plain = (text ?? '').replace(/\s+/g, ' ').trim() || `Folie ${context.index + 1}`;
  return context.isGerman ? typesetGerman(plain, { previous: '' }) : plain;
}

function readId(attributes: Attributes, title: string, owner: Parameters<typeof inventId>[2] & { ids: IdRegistry }): string {
  const written = attributes.get('id');
  if (!written) return inventId(owner.ids, title, owner);
  if (/[\s;]/.test(written) || /^\d+$/.test(written)) {
    owner.source.report(owner.at, {
      level: 'error',
      rule: 'wrong-value',
      message: `"${written}" cannot be a slide's id: it has a blank or a semicolon, or only digits.`,
      fix: `Write: <!-- .slide: id="${written.replace(/[\s;]+/g, '-').replace(/^(\d)/, 'folie-$1')}" -->`,
    });
  }
  claimId(owner.ids, written, owner);
  return written;
}

function readAliases(attributes: Attributes, owner: Parameters<typeof claimId>[2] & { ids: IdRegistry }): string[] {
  const aliases = readWords(attributes.get('data-alias'));
  for (const alias of aliases) claimId(owner.ids, alias, owner);
  return aliases;
}

function readLayout(attributes: Attributes, level: 1 | 2 | 3): Layout {
  const names = readWords(attributes.get('class'));
  return layouts.find((layout) => names.includes(layout)) ?? (level === 1 ? 'title' : level === 2 ? 'opener' : 'text');
}

function readMinutes(attributes: Attributes, source: ParsedChapter['source'], at: number): number | undefined {
  const written = attributes.get('data-minutes');
  if (written === undefined) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(written)) return Number(written);
  source.report(at, {
    level: 'error',
    rule: 'wrong-value',
    message: `"${written}" is no number of minutes.`,
    fix: 'Write a number with a point: data-minutes="1.5"',
  });
  return undefined;
}

function readWords(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}
