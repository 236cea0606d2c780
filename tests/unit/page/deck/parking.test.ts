import { describe, expect, it } from 'vitest';
import { reach, selectLive, selectShown } from '../../../../src/page/deck/parking.ts';
import { fewSlides } from '../../../../src/shared/slide-lists.ts';

const slides = [
  { id: 'titel', chapter: '00-a', cuts: ['kurz', 'lang'], generated: false },
  { id: 'mehr', chapter: '00-a', cuts: ['lang'], generated: false },
  { id: 'links-a', chapter: '00-a', cuts: [], generated: true },
  { id: 'modell', chapter: '01-b', cuts: ['kurz', 'lang'], generated: false },
  { id: 'frei', chapter: '01-b', cuts: [], generated: false },
  { id: 'links', chapter: 'anhang', cuts: [], generated: true },
];
const everything = slides.map(({ id }) => id);

function shownIds(cut?: string, chapter?: string, extra: readonly string[] = []): string[] {
  return selectShown(slides, { cut, chapter, extra: new Set(extra) }).map(({ id }) => id);
}

describe('selectShown(slides, selection)', () => {
  it('shows everything without a selection', () => {
    expect(shownIds()).toEqual(everything);
  });
  it('shows the slides of a cut and the appendix', () => {
    expect(shownIds('kurz')).toEqual(['titel', 'modell', 'links']);
  });
  it('shows a chapter with its link list and without the appendix', () => {
    expect(shownIds(undefined, '00-a')).toEqual(['titel', 'mehr', 'links-a']);
  });
  it('shows what belongs to both', () => {
    expect(shownIds('kurz', '01-b')).toEqual(['modell']);
  });
  it('takes a linked slide in at its place', () => {
    expect(shownIds('kurz', undefined, ['frei'])).toEqual(['titel', 'modell', 'frei', 'links']);
  });
  it('ignores names that the deck does not know', () => {
    expect(shownIds('quatsch')).toEqual(everything);
    expect(shownIds('quatsch', '01-b')).toEqual(['modell', 'frei']);
    expect(shownIds('kurz', '99-x')).toEqual(['titel', 'modell', 'links']);
  });
  it('shows everything when cut and chapter have nothing in common', () => {
    expect(shownIds('kurz', 'anhang')).toEqual(['links']);
    const apart = slides.filter(({ id }) => id !== 'modell' && id !== 'links');
    const shown = selectShown(apart, { cut: 'kurz', chapter: '01-b', extra: new Set() });
    expect(shown).toEqual(apart);
  });
});

describe('selectLive(shown, current)', () => {
  const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

  it('gives Reveal all of a few slides', () => {
    expect(selectLive(range(fewSlides), 7)).toHaveLength(fewSlides);
  });
  it.each([
    [0, 0, reach],
    [reach - 1, 0, 2 * reach - 1],
    [500, 500 - reach, 500 + reach],
    [999, 999 - reach, 999],
  ])('gives slides around %i of a thousand, from %i to %i', (current, first, last) => {
    const live = selectLive(range(1000), current);
    expect([live[0], live.at(-1), live.length]).toEqual([first, last, last - first + 1]);
  });
});
