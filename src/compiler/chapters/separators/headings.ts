// Headings among the lines that separate slides: whether these or those begin slides.

import { masked } from '../../source/patterns/pattern-search.ts';
import type { Source } from '../../findings.ts';
import type { SlideToken } from '../../tokens.ts';
import { usual, type Separator } from './separators.ts';

// More of the first two levels than one slide has.
const mostHeadings = 4;
/** Before each heading of the first two levels, or at a line of dashes. */
const separator: Separator = usual(String.raw`^(?=##?[ \t])|^---[ \t]*$`);
const line = /^-{2,4}[ \t]*$/m;
const ofPandoc = /^\.[ \t]\.[ \t]\.[ \t]*$|^:{3,}[ \t]*(?:\{[^}\n]*\.)?(?:non)?(?:incremental|columns?)\b|^\\[ \t]*$/m;

interface Heading {
  readonly at: number;
  readonly end: number;
}

/** Headings of a level, or of any from the first to it, in a text in which nothing but them begins so. */
export function listHeadings(text: string, start: number, level: 2 | 'any'): Heading[] {
  const pattern = level === 2 ? /^##[ \t]+\S.*$/gm : /^##?[ \t]+\S.*$/gm;
  return [...text.slice(start).matchAll(pattern)].map(({ 0: { length }, index }) => ({
    at: start + index,
    end: start + index + length,
  }));
}

/** Whether at least half of the headings stand behind a line that separates slides. */
export function areBehindLines(text: string, headings: readonly Heading[]): boolean {
  const behind = headings.filter(({ at }, index) => isBehindLine(text.slice(headings[index - 1]?.end ?? 0, at)));
  return behind.length * 2 >= headings.length;
}

function isBehindLine(before: string): boolean {
  const text = before.replaceAll(masked, ' ').replace(/<!--(?:(?!-->)[^])*-->/g, '');
  return /(?:^|\n) {0,3}(?:-[ \t]*){2,}$/.test(text.trimEnd());
}

/**
 * What begins slides where nobody says it and the usual lines do not: headings, as in Pandoc. That they do is a
 * finding, unless words of Pandoc stand there.
 */
export function findHeadingSeparator(source: Source, text: string, start: number): Separator | undefined {
  const headings = listHeadings(text, start, 'any');
  const rest = text.slice(start);
  const [, second] = headings;
  if (!second || headings.length < mostHeadings || areBehindLines(text, headings)) return undefined;
  if (!ofPandoc.test(rest) && line.test(rest)) return undefined;
  reportHeadings(source, second.at, headings.length);
  return separator;
}

function reportHeadings(source: Source, at: number, count: number): void {
  const marks: readonly string[] = source.text.match(/^<!--[ \t]*[\w-]{1,20}[ \t]*-->(?=[ \t]*$)/gm) ?? [];
  const mark = marks.find((comment, index) => marks.lastIndexOf(comment) > index);
  source.warning(at, {
    rule: 'unseparated-slides',
    message: `Lines with --- separate few of the ${count} headings # and ## in this chapter, or none: each of them begins a slide.`,
    fix: mark
      ? `Type at the beginning of the file --- and separator: "${mark}" and ---, if these comments separate slides.`
      : 'Type --- on a line of its own before each slide, and ### for a heading on a slide.',
  });
}

/** Says of a slide that it may be several, to an author whose tool begins slides at headings. */
export function reportManyHeadings(source: Source, content: readonly SlideToken[]): void {
  const blocks = content.filter(({ type }) => type !== 'space' && type !== 'comment');
  const headings = blocks.filter(
    (token, index) => isHeading(token) && blocks[index + 1] && !isHeading(blocks[index + 1]),
  );
  const [, second] = headings;
  if (!second || headings.length < mostHeadings) return;
  source.notice(second.at, {
    rule: 'unseparated-slides',
    message: `This slide has ${headings.length} headings # and ##, each with its own text.`,
    fix: 'Type --- on a line of its own before each that begins a slide, or ### for one that stands on it.',
  });
}

function isHeading(token: SlideToken | undefined): boolean {
  return token?.type === 'heading' && token.depth <= 2;
}
