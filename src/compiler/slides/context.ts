// What the slides of a chapter share while they are rendered, and what the parts of one slide know.

import type { DeckWords } from '../../shared/words/languages.ts';
import type { WidgetSchemas } from '../../widgets/data/attributes.ts';
import type { Palette } from '../colors/palette.ts';
import type { Surface } from '../colors/styles.ts';
import type { Assets } from '../html/files/assets.ts';
import type { IdRegistry } from '../html/ids.ts';
import { findOwnTypography, type Typography } from '../html/typography/languages.ts';
import type { ChapterFootnotes } from '../plugins/footnotes/collect.ts';
import type { EditablePage } from '../editable-page.ts';
import { openSlideFootnotes } from '../plugins/footnotes/list.ts';
import { listQuestions } from '../plugins/quiz.ts';
import type { Glossary, Term } from '../plugins/glossary/entries.ts';
import type { SlideToken, TokenOf } from '../tokens.ts';
import type { CompileInput, ParsedChapter, ParsedSlide, RenderWidget, Slide } from '../types.ts';
import { createLevelFinder } from './headings.ts';
import { renderBlocks } from './markdown/blocks.ts';
import type { SlideContext } from './markdown/context.ts';
import type { SlideName } from '../html/addresses/targets.ts';
import type { SlideMemory } from './memory/slide-memory.ts';
import { renderInline } from './markdown/inline.ts';

/** What rendering the slides of a chapter shares. */
export interface ChapterContext {
  readonly parsed: ParsedChapter;
  readonly footnotes: ChapterFootnotes;
  readonly assets: Assets;
  readonly palette: Palette;
  readonly glossary: Glossary;
  readonly widgets: WidgetSchemas;
  readonly renderWidget: RenderWidget;
  readonly drawDiagram: CompileInput['drawDiagram'] | undefined;
  readonly words: DeckWords;
  readonly typography: Typography | undefined;
  /** Names of the cuts in deck.yaml. */
  readonly cuts: ReadonlySet<string>;
  /** Title for a deck whose first file has no `#` heading; undefined where it has one. */
  readonly addedTitle: string | undefined;
  readonly isFirstChapter: boolean;
  readonly ids: IdRegistry;
  /** Titles and ids of the chapter's slides. */
  readonly names: ReadonlyMap<ParsedSlide, SlideName>;
  /** The pages of the deck that readers can edit. */
  readonly editable: ReadonlyMap<ParsedSlide, EditablePage>;
  /** Reveal's numbers of the slides, in a deck with stacks. */
  readonly numbers: ReadonlyMap<ParsedSlide, string>;
  /** Slides as they were rendered before; undefined where nothing is kept. */
  readonly memory: SlideMemory | undefined;
}

/** A slide before its parts are rendered. */
export interface SlideHead {
  readonly context: ChapterContext;
  readonly heading: TokenOf<'heading'> | undefined;
  readonly level: Slide['level'];
  readonly title: string;
  /** What stands behind its text. */
  readonly surface: Surface;
  /** Its own language; undefined where it is the deck's. */
  readonly language: string | undefined;
}

/** The contexts of a slide and of its notes, which share its footnotes, links and terms. */
export function openContexts(
  { context, heading, level, title, surface, language }: SlideHead,
  tokens: { content: readonly SlideToken[]; notes: readonly SlideToken[] },
): { onSlide: SlideContext; inNotes: SlideContext } {
  const { parsed, assets, glossary, widgets, renderWidget, drawDiagram, words, ids } = context;
  const shared = {
    source: parsed.source,
    chapter: parsed.chapter.id,
    questions: listQuestions([...tokens.content, ...tokens.notes]),
    assets,
    glossary,
    widgets,
    renderWidget,
    drawDiagram,
    words,
    typography: findOwnTypography(language, context.typography),
    ids,
    title,
    surface,
    findLevel: createLevelFinder(level, heading?.depth ?? 2),
    footnotes: openSlideFootnotes(context.footnotes, tokens),
    seenTerms: new Set<Term>(),
    links: [],
  };
  return { onSlide: bindContext({ ...shared, place: 'slide' }), inNotes: bindContext({ ...shared, place: 'notes' }) };
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
