// Checks of sources: every figure on a slide has a footnote, and every source says of when it is.

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

/** Reports footnotes that link a source without its date, or with one that no calendar has. */
export function checkDates(source: Source, slides: readonly ParsedSlide[], { colophon }: DeckWords): void {
  const asOf = colophon.asOf('2026-08');
  for (const definition of slides.flatMap(({ definitions }) => definitions)) {
    const written = [...readPlainText(definition.tokens).matchAll(sourceDate)];
    for (const { 0: whole, groups } of written)
      if (!isDate(groups?.date ?? '')) reportNoDate(source, definition.at, { whole, asOf });
    if (written.length === 0 && hasOutwardLink(definition)) {
      source.warning(definition.at, {
        rule: 'source-without-date',
        message: `The source "${nameFootnote(definition)}" does not say of when it is.`,
        fix: `Add at its end: ${asOf}; what never changes: ${colophon.published('2017-06')}.`,
      });
    }
  }
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
