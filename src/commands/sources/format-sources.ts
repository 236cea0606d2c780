// What is said of a deck's sources: one line for all of them, or one for each.

import { countMonths } from '../../shared/dates.ts';
import type { SourceEntry } from '../../compiler/types.ts';

const oldAfterMonths = 18;
const longestTitle = 60;

/** All sources in one line, without its end; "" for a deck without any. */
export function sumUpSources(sources: readonly SourceEntry[], today: string): string {
  if (sources.length === 0) return '';
  const seen = sortByDate(sources.filter(isSeen));
  const [oldest] = seen;
  const old = seen.filter(({ date }) => countMonths(date, today) > oldAfterMonths).length;
  const parts = [
    `Sources: ${sources.length}`,
    ...(oldest ? [`the oldest looked at in ${oldest.date.slice(0, 7)}`] : []),
    ...(old > 0 ? [`${old} more than ${oldAfterMonths} months ago`] : []),
  ];
  return parts.join(', ');
}

/** A line for each source: those that may be newer by now, the oldest first; those without a date; those that stay as they are. */
export function formatSources(sources: readonly SourceEntry[], today: string): string {
  const seen = sortByDate(sources.filter(isSeen));
  const undated = sources.filter(({ date }) => date === '');
  const published = sortByDate(sources.filter(({ date, isPublished }) => date !== '' && isPublished));
  const width = Math.max(0, ...seen.map(({ date }) => String(countMonths(date, today)).length));
  const age = (date: string): string => `${String(countMonths(date, today)).padStart(width)} months`;
  const parts = [
    ['Looked at, the oldest first:', seen.map((entry) => formatLine([entry.date.slice(0, 7), age(entry.date)], entry))],
    ['Without a date:', undated.map((entry) => formatLine([], entry))],
    ['Published, and the same ever since:', published.map((entry) => formatLine([entry.date.slice(0, 7)], entry))],
  ] as const;
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines].join('\n'))
    .join('\n\n');
}

function isSeen({ date, isPublished }: SourceEntry): boolean {
  return date !== '' && !isPublished;
}

function sortByDate(sources: readonly SourceEntry[]): SourceEntry[] {
  return sources.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}

function formatLine(before: readonly string[], { file, line, column, title, address, slides }: SourceEntry): string {
  const uses = slides.length > 0 ? slides.map((id) => `#${id}`).join(' ') : 'on no slide';
  return [...before, `${file}:${line}:${column}`, shorten(title), address, uses]
    .filter((part) => part !== '')
    .join('  ');
}

function shorten(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title;
}
