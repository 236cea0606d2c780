// Where the separators of a chapter stand. None takes words away from a slide: what it fits beside itself stays.

import type { Source } from '../../findings.ts';
import { PatternSearch } from '../../source/patterns/pattern-search.ts';
import {
  type Separator,
  type SeparatorKey,
  type Separators,
  reportSlowSeparator,
  reportUnusedSeparator,
  usualSeparators,
} from './separators.ts';

/** A separator where it stands: what is before ends at `start`, what is behind begins at `end`. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** Where to look for the next one. */
  readonly next: number;
}

const comment = /^<!--(?:(?!-->)[^])*-->$/;
const attributes = /^<!--\s*\.(?:slide|element)\b/i;

/** The finders of a chapter's separators; one that stands nowhere there gives way to the usual one. */
export function createFinders(
  source: Source,
  text: string,
  { start, separators }: { start: number; separators: Separators },
): Readonly<Record<SeparatorKey, SeparatorFinder>> {
  const isMissing = (separator: Separator): boolean => new SeparatorFinder(text, separator).next(start) === undefined;
  const isUnused = (name: SeparatorKey): boolean =>
    separators[name].written !== undefined && isMissing(separators[name]) && !isMissing(usualSeparators[name]);
  const choose = (name: SeparatorKey): Separator => {
    if (!isUnused(name)) return separators[name];
    reportUnusedSeparator(separators[name], source.path);
    return usualSeparators[name];
  };
  const separator = choose('separator');
  const isUsual = separator === usualSeparators.separator && !separators.verticalSeparator.written;
  return {
    separator: new SeparatorFinder(text, separator),
    verticalSeparator: new SeparatorFinder(
      text,
      isUsual ? usualSeparators.verticalSeparator : separators.verticalSeparator,
    ),
    notesSeparator: new SeparatorFinder(text, choose('notesSeparator'), { isMarker: true }),
  };
}

/** Finds one separator in a text, from left to right. */
export class SeparatorFinder {
  readonly #search: PatternSearch;
  readonly #text: string;
  readonly #separator: Separator;
  /** Whether text may follow in its line. */
  readonly #isMarker: boolean;
  #known: { readonly from: number; readonly cut: Cut | undefined } | undefined;

  constructor(text: string, separator: Separator, { isMarker = false } = {}) {
    this.#text = text;
    this.#isMarker = isMarker;
    this.#separator = separator;
    this.#search = new PatternSearch(separator.pattern, text);
  }

  /** The first one from a place on. */
  next(from: number): Cut | undefined {
    const known = this.#known;
    const isKnown = known && known.from <= from && (known.cut === undefined || known.cut.start >= from);
    const cut = isKnown ? known.cut : this.#find(from);
    this.#known = { from, cut };
    return cut;
  }

  #find(from: number): Cut | undefined {
    let found = this.#search.find(from);
    while (found) {
      const next = Math.max(found.end, found.start + 1);
      const place = this.#judge(found);
      if (place && place.start >= from) return { ...place, next: Math.max(place.end, next) };
      found = this.#search.find(next);
    }
    if (this.#search.isTired) reportSlowSeparator(this.#separator);
    return undefined;
  }

  /** The place of what the pattern fits; undefined where that stands within a line, or begins a longer rule. */
  #judge({ start, end }: { start: number; end: number }): { start: number; end: number } | undefined {
    const fitted = this.#text.slice(start, end);
    const sign = fitted.trim();
    if (sign === '' && fitted.includes('\n')) return { start, end };
    const first = start + fitted.search(/\S|$/);
    const whole = { start: first, end: this.#text.charAt(end) === '\n' ? end + 1 : end };
    const kept = { start: first, end: first };
    if (comment.test(sign)) return attributes.test(sign) ? undefined : whole;
    const { before, behind } = this.#readAround(first, first + sign.length);
    if (before !== '') return undefined;
    if (behind !== '' && !this.#isMarker) return /^[-*_=~+.]+$/.test(sign) ? undefined : kept;
    return this.#separator.pattern.isOpen && /[\p{L}\p{N}]/u.test(sign) ? kept : whole;
  }

  /** What else stands in the lines of a place, without comments. */
  #readAround(start: number, end: number): { before: string; behind: string } {
    const text = this.#text;
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const behind = text.slice(end, lineEnd === -1 ? undefined : lineEnd);
    const before = start === 0 ? '' : text.slice(from, start);
    return { before: before.replace(/<!--.*?-->/g, '').trim(), behind: behind.trim() };
  }
}
