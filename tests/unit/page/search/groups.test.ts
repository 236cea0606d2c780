import { describe, expect, it } from 'vitest';
import { describeHits, groupHits } from '../../../../src/page/search/groups.ts';
import type { Hit } from '../../../../src/page/search/index.ts';

function hit(id: string, group: string, isSimilar = false): Hit {
  const document = { id, title: id, group, weight: 1, read: () => [] };
  return { document, score: 1, isSimilar, stems: new Set() };
}

function show(hits: readonly Hit[]): string[] {
  return groupHits(hits).map(({ title, hits: own }) => `${title}: ${own.map(({ document }) => document.id).join(' ')}`);
}

const exact = ['1', '2', '1', '2', '1'].map((group, index) => hit(`e${index + 1}`, `Kapitel ${group}`));
const similar = Array.from({ length: 12 }, (_, index) => hit(`s${index + 1}`, 'Glossar', true));

describe('groupHits(hits)', () => {
  it('shows the best first, the others by chapter, and last some that are similar', () => {
    expect(show([...exact, ...similar])).toEqual([
      'Am besten passt: e1 e2 e3',
      'Kapitel 2: e4',
      'Kapitel 1: e5',
      'Ähnlich: s1 s2 s3 s4 s5 s6 s7 s8',
    ]);
    expect(show(similar.slice(0, 2))).toEqual(['Ähnlich: s1 s2']);
    expect(show([])).toEqual([]);
  });
});

describe('describeHits(hits)', () => {
  it.each([
    [[], 'Nichts gefunden. Vielleicht hilft ein anderes oder kürzeres Wort.'],
    [exact, '5 Treffer'],
    [exact.slice(0, 1), '1 Treffer'],
    [[...exact, ...similar], '5 Treffer, dazu 8 ähnliche'],
    [similar.slice(0, 1), 'Kein genauer Treffer, aber ein ähnlicher'],
    [similar, 'Kein genauer Treffer, aber 8 ähnliche'],
    [Array.from({ length: 30 }, (_, index) => hit(`${index}`, 'Kapitel')), 'Die besten 20 von 30 Treffern'],
  ])('says of %# what it is', (hits, text) => {
    expect(describeHits(hits)).toBe(text);
  });
});
