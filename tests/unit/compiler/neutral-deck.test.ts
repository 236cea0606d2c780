import { describe, expect, it } from 'vitest';
import { createNeutralDeck } from '../../fixtures/neutral-deck.ts';
import { compileFiles } from './compile-text.ts';
import { measureSeconds } from './processor-time.ts';
import { listFaults } from './oracle/oracle.ts';

describe('createNeutralDeck(count)', () => {
  it.each([
    [60, 1.5],
    [600, 3],
    [6_000, 6],
  ])(
    'writes %i slides in five chapters that compile without a finding',
    (count, seconds) => {
      const files = createNeutralDeck(count);
      const {
        result: { deck, findings },
        seconds: taken,
      } = measureSeconds(() => compileFiles(files));
      expect(findings).toEqual([]);
      expect(deck.slides.filter(({ generated }) => !generated)).toHaveLength(count);
      expect(deck.chapters).toHaveLength(5);
      expect(taken).toBeLessThan(seconds);
    },
    60_000,
  );

  it('gives a page without a fault, with everything that decks have', () => {
    const { html, deck } = compileFiles(createNeutralDeck(60));
    expect(listFaults(html, deck)).toEqual([]);
    for (const part of [
      '<table>',
      '<pre ',
      '<ul>',
      'class="columns"',
      'class="fragment"',
      'doc-noteref',
      'class="notes"',
    ])
      expect(html).toContain(part);
  });

  it('gives the same deck each time', () => {
    expect(createNeutralDeck(60)).toEqual(createNeutralDeck(60));
  });
});
