// One outline for the whole document: the deck's title is h1, chapter openers h2, slides h3, and what
// stands inside a slide follows without a gap. Missing levels are added for screen readers only.

import { classes } from '../../shared/markup.ts';
import { html, type Html } from '../html/html.ts';
import { readPlainText } from '../source/plain-text.ts';
import type { Chapter } from '../types.ts';
import type { SlideToken, TokenOf } from '../tokens.ts';

/** The first heading with text among a slide's blocks. */
export function findTitle(tokens: readonly SlideToken[]): TokenOf<'heading'> | undefined {
  const headings = tokens.filter((token) => token.type === 'heading');
  return headings.find((heading) => readPlainText(heading.tokens).trim() !== '');
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
