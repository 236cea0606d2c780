import { describe, expect, it } from 'vitest';
import { createNeutralDeck } from '../../fixtures/neutral-deck.ts';
import { compileFiles } from './compile-text.ts';
import { measureGrowth } from './growth.ts';
import { listContentFaults } from './oracle/content.ts';
import { listFaults } from './oracle/oracle.ts';

describe('createNeutralDeck(count)', () => {
  it.each([60, 600])('writes %i slides in five chapters that compile without a finding', (count) => {
    const { deck, findings } = compileFiles(createNeutralDeck(count));
    expect(findings).toEqual([]);
    expect(deck.slides.filter(({ generated }) => !generated)).toHaveLength(count);
    expect(deck.chapters).toHaveLength(5);
  });

  it('takes a time that grows with the number of slides', () => {
    expect(measureGrowth(600, (count) => compileFiles(createNeutralDeck(count)))).toBeLessThan(24);
  });

  it('gives a page without a fault, with everything that decks have', () => {
    const { html, deck } = compileFiles(createNeutralDeck(60));
    expect(listFaults(html, deck)).toEqual([]);
    expect(listContentFaults(html)).toEqual([]);
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
