// How hits are shown: the best of all first, the others by chapter, and at the end what is only similar.
import { search as words } from '#words/search';
import type { Hit } from './index.ts';

/** Hits under one heading. */
export interface HitGroup {
  readonly title: string;
  readonly hits: readonly Hit[];
  /** They come from several chapters, so each says which. */
  readonly isMixed: boolean;
}

const mostBest = 3;
const mostHits = 20;
const mostSimilar = 8;

/** Hits in the order in which they are shown. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const exact = hits.filter(({ isSimilar }) => !isSimilar).slice(0, mostHits);
  const chapters = new Map<string, Hit[]>();
  for (const hit of exact.slice(mostBest)) {
    const { group } = hit.document;
    chapters.set(group, [...(chapters.get(group) ?? []), hit]);
  }
  const groups = [
    { title: words.best, hits: exact.slice(0, mostBest), isMixed: true },
    ...Array.from(chapters, ([title, own]) => ({ title, hits: own, isMixed: false })),
    { title: words.similar, hits: hits.filter(({ isSimilar }) => isSimilar).slice(0, mostSimilar), isMixed: true },
  ];
  return groups.filter((group) => group.hits.length > 0);
}

/** Says how many hits there are, and whether they are what was asked for. */
export function describeHits(hits: readonly Hit[]): string {
  if (hits.length === 0) return words.none;
  const exact = hits.filter(({ isSimilar }) => !isSimilar).length;
  const others = Math.min(hits.length - exact, mostSimilar);
  if (exact === 0) return words.onlySimilar(others);
  const found = exact > mostHits ? words.bestOf(mostHits, exact) : words.hits(exact);
  return others > 0 ? found + words.andSimilar(others) : found;
}
