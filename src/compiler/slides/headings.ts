// One outline for the whole document: the deck's title is h1, chapter openers h2, slides h3, and what
// stands inside a slide follows without a gap. Missing levels are added for screen readers only.

import { cutText } from '../../shared/talk/cut.ts';
import { classes } from '../../shared/markup.ts';
import type { Words } from '../../shared/words/languages.ts';
import { html, type Html } from '../html/html.ts';
import { readPlainText } from '../source/plain-text.ts';
import { findOwnTypography, type Typography } from '../html/typography/languages.ts';
import { typeset } from '../html/typography.ts';
import type { Chapter, ParsedChapter, ParsedSlide } from '../types.ts';
import type { SlideToken, TokenOf } from '../tokens.ts';

/** The first heading with text among a slide's blocks. */
export function findTitle(tokens: readonly SlideToken[]): TokenOf<'heading'> | undefined {
  const headings = tokens.filter((token) => token.type === 'heading');
  return headings.find((heading) => readPlainText(heading.tokens).trim() !== '');
}

/** The first `#` heading of the first chapter as plain text. */
export function findDeckTitle(chapter: ParsedChapter | undefined): string | undefined {
  const headings = (chapter?.slides ?? []).map(({ content }) => findTitle(content));
  const heading = headings.find((found) => found?.depth === 1);
  return heading && readPlainText(heading.tokens);
}

/** A slide's title as plain text: its heading's, or its first line; `index` counts the slides of the chapter from 0. */
export function readTitle(
  { content, attributes }: ParsedSlide,
  { index, words, typography }: { index: number; words: Words; typography: Typography | undefined },
): string {
  const heading = findTitle(content);
  const text = heading ? readPlainText(heading.tokens) : findFirstLine(content);
  const plain = text.replace(/\s+/g, ' ').trim() || words.deckPage.slide(index + 1);
  return typeset(plain, findOwnTypography(attributes.get('lang')?.value, typography));
}

/** Level for each further heading of a slide: deeper than the title, never a level skipped. */
export function createLevelFinder(titleLevel: number, titleDepth: number): (depth: number) => number {
  let previous = titleLevel;
  return (depth) => {
    const wanted = titleLevel + Math.max(1, depth - titleDepth);
    previous = Math.min(wanted, previous + 1, 6);
    return previous;
  };
}

/** Headings that the outline needs at the first slide of a chapter beside the slide's own. */
export function renderMissingHeadings(
  chapter: Chapter,
  { level, deckTitle }: { level: 1 | 2 | 3; deckTitle: string | undefined },
): Html {
  const title = deckTitle === undefined ? html`` : html`<h1 class="${classes.hidden}">${deckTitle}</h1>`;
  return level === 2 ? title : html`${title}<h2 class="${classes.hidden}">${chapter.title}</h2>`;
}

function findFirstLine(content: readonly SlideToken[]): string {
  const said = content.filter((token) => token.type !== 'code' || !/^mermaid\b/i.test(token.lang ?? ''));
  return cutText(readPlainText(said).trim().split('\n')[0] ?? '', 60);
}
