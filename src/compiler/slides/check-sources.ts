// Checks of sources: every figure on a slide has a footnote, every source says of when it is, and none is too old.

import { quizElement } from '../../shared/markup.ts';
import type { DeckWords } from '../../shared/words/languages.ts';
import { isDate } from '../../shared/dates.ts';
import { readShown } from '../html/shown.ts';
import type { Source } from '../findings.ts';
import { sourceDate } from '../source/source-dates.ts';
import { nameFootnote } from '../plugins/footnotes/findings.ts';
import { readPlainText } from '../source/plain-text.ts';
import { walkTokens } from '../source/positions.ts';
import type { RenderedSlide, ParsedSlide } from '../types.ts';
import type { Definition } from '../tokens.ts';

const oldAfterMonths = 18;
const figure =
  /\d[\d.,]{0,30}\s?(?:%|€|\$|USD\b|EUR\b|ct\b|GB\b|GiB\b|TB\b|GB\/s|kWh\b|Wh\b|Watt\b|W\b|Mrd\.|Mio\.|Token je Sekunde|g CO)/u;

/** Reports figures on a slide that carries no footnote. */
export function checkFigures(source: Source, slides: readonly RenderedSlide[], { colophon }: DeckWords): void {
  for (const { slide, at, shown } of slides) {
    const found = figure.exec(readShown([...shown.title, ...shown.body], [quizElement]))?.[0];
    if (!found || slide.footnotesHtml !== '') continue;
    source.warning(at, {
      rule: 'figure-without-source',
      message: `The slide "${slide.title}" shows the figure "${found.trim()}" but has no footnote.`,
      fix: `Add [^name] behind it and define: [^name]: Body: Title, [domain](https://…), ${colophon.asOf('2026-08')}.`,
    });
  }
}

/** Reports footnotes that link a source without its date, and notes dates that are long past. */
export function checkDates(
  source: Source,
  slides: readonly ParsedSlide[],
  { today, words }: { today: string; words: DeckWords },
): void {
  for (const { definitions } of slides) {
    for (const definition of definitions)
      checkDate(source, definition, { today, asOf: words.colophon.asOf('2026-08') });
  }
}

function checkDate(source: Source, definition: Definition, { today, asOf }: { today: string; asOf: string }): void {
  const { at } = definition;
  const written = [...readPlainText(definition.tokens).matchAll(sourceDate)];
  const dates = written.map(([, date = '']) => date);
  for (const [whole, date = ''] of written) if (!isDate(date)) reportNoDate(source, at, { whole, asOf });
  if (dates.length === 0) {
    if (hasOutwardLink(definition)) {
      source.warning(at, {
        rule: 'source-without-date',
        message: `The source "${nameFootnote(definition)}" does not say of when it is.`,
        fix: `Add at its end: ${asOf}.`,
      });
    }
    return;
  }
  const months = Math.min(...dates.filter(isDate).map((date) => countMonths(date, today)));
  if (months <= oldAfterMonths || months === Infinity) return;
  source.notice(at, {
    rule: 'old-source',
    message: `The source "${nameFootnote(definition)}" is ${months} months old.`,
    fix: `Open it again, and write of when it is now: ${asOf}.`,
  });
}

function reportNoDate(source: Source, at: number, { whole, asOf }: { whole: string; asOf: string }): void {
  source.warning(at, {
    rule: 'wrong-value',
    message: `"${whole}" is no date of the calendar.`,
    fix: `Write the year and the month: ${asOf}.`,
  });
}

function hasOutwardLink(definition: Definition): boolean {
  let found = false;
  walkTokens([definition], (token) => {
    found ||= token.type === 'link' && /^https?:/.test(token.href);
  });
  return found;
}

/** Whole months from one ISO date to another, whose days do not count. */
function countMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
