// Cuts a chapter's text into slides and their notes, before it is lexed, because in Markdown "Text" followed
// by "---" would be a heading. Leaves everything else to the lexer.

import type { Source } from '../../findings.ts';
import { masked } from '../../source/patterns/pattern-search.ts';
import { hideCode, readPlainLines, type OpenBlock } from '../../source/plain-lines.ts';
import { isSlideFrontMatter } from '../front-matter/front-matter-block.ts';
import { findHeadingSeparator } from './headings.ts';
import { createFinders } from './separator-finder.ts';
import { usualSeparators, type Separators } from './separators.ts';
import { markUnderlined } from './underlines.ts';

/** A slide as offsets into the chapter's text. */
export interface SlideRange {
  readonly start: number;
  /** Where the notes begin after their marker, or `end` where there are none. */
  readonly notesStart: number;
  /** Where the marker line of the notes begins, or `end`. */
  readonly contentEnd: number;
  readonly end: number;
  /** Reveal's number in this chapter, from 0: of the slide or the stack that it is in, and within the stack. */
  readonly column: number;
  readonly row: number;
  /** Keys that stand before this slide alone, as Slidev has them. */
  readonly frontMatter: { readonly start: number; readonly end: number } | undefined;
}

/**
 * Splits the text from `start` to its end, and says whether headings begin slides though nobody has said so; an
 * unclosed fence or comment is a finding.
 */
export function splitSlides(
  source: Source,
  start: number,
  separators: Separators = usualSeparators,
): { readonly slides: readonly SlideRange[]; readonly areAtHeadings: boolean } {
  const isUsual = separators.separator === usualSeparators.separator;
  const isOfTool = !isUsual && separators.separator.written === undefined;
  const shown = maskText(source, start, isOfTool ? /^(?:#| {0,3}[-*_])/ : /^#/);
  const text = markUnderlined(shown, { start, whole: source.text, separator: separators.separator });
  const atHeadings = isUsual ? findHeadingSeparator(source, text, start) : undefined;
  const separator = atHeadings ?? separators.separator;
  const finders = createFinders(source, text, { start, separators: { ...separators, separator } });
  const slides: SlideRange[] = [];
  let [column, row, from, searchFrom] = [0, 0, start, start];
  let frontMatter: SlideRange['frontMatter'];
  const close = (end: number): void => {
    const found = finders.notesSeparator.next(from);
    const notes = found && found.start < end ? found : undefined;
    const notesStart = Math.min(notes?.end ?? end, end);
    slides.push({ start: from, contentEnd: notes?.start ?? end, notesStart, end, column, row, frontMatter });
    frontMatter = undefined;
  };
  for (;;) {
    const beside = finders.separator.next(searchFrom);
    const below = finders.verticalSeparator.next(searchFrom);
    const isBelow = below !== undefined && (beside === undefined || below.start < beside.start);
    const cut = isBelow ? below : beside;
    if (cut && slides.length > 0 && isSlideFrontMatter(source.text.slice(from, cut.start))) {
      frontMatter = { start: from, end: cut.start };
    } else {
      close(cut?.start ?? source.text.length);
      // A separator that is the first line of all has no slide before it, and a heading behind one begins the same slide.
      const isSame = cut && cut.end === cut.start && source.text.slice(from, cut.start).trim() === '';
      if (cut && cut.start > start && !isSame) [column, row] = isBelow ? [column, row + 1] : [column + 1, 0];
    }
    if (!cut) break;
    [from, searchFrom] = [cut.end, cut.next];
  }
  const kept = slides.filter((slide) => slide.frontMatter || source.text.slice(slide.start, slide.end).trim() !== '');
  return { slides: kept, areAtHeadings: atHeadings !== undefined };
}

// A container of any name begins, or the innermost ends.
const containerLine = /^ {0,3}:{3,}(?<name>[ \t]*[\w{.].*)?\s*(?:<!--.*-->\s*)?$/;

/**
 * The text with signs in place of code, of comments of several lines and of what begins lines in containers without
 * separating: headings, and rules in other tools.
 */
function maskText(source: Source, start: number, inContainer: RegExp): string {
  const { text } = source;
  const parts: string[] = [];
  let [copied, end, depth] = [0, 0, 0];
  const hide = (from: number, until: number): void => {
    // The end of the last line stays, because the next one begins behind it.
    if (until > from) parts.push(text.slice(copied, from), masked.repeat(until - from - 1), '\n');
    copied = Math.max(copied, until);
  };
  for (const { at, text: line } of readPlainLines(text, start, (open) => reportUnclosed(source, open))) {
    if (at > end) hide(end, at);
    end = at + line.length + 1;
    const container = containerLine.exec(line);
    if (container) depth = Math.max(0, depth + (container.groups?.name ? 1 : -1));
    const shown = depth > 0 ? line.replace(inContainer, (sign) => masked.repeat(sign.length)) : line;
    if (shown === line && !line.includes('`')) continue;
    parts.push(text.slice(copied, at), hideCode(shown, masked));
    copied = at + line.length;
  }
  if (text.length > end) hide(end, text.length);
  parts.push(text.slice(copied));
  return parts.join('');
}

function reportUnclosed(source: Source, { kind, mark, at }: OpenBlock): void {
  const isFence = kind === 'fence';
  source.error(at, {
    rule: isFence ? 'unclosed-fence' : 'unclosed-comment',
    message: isFence ? `This code block (${mark}) is never closed.` : 'This comment (<!--) is never closed.',
    fix: isFence ? `Type ${mark} on a line of its own after the code.` : 'Type --> after the comment.',
  });
}
