import { describe, expect, it } from 'vitest';
import { isMisspelt } from '../../../../../src/page/search/words/likeness.ts';

describe('isMisspelt(one, other, most)', () => {
  it.each([
    ['lizens', 'lizenz', 1, 'one wrong letter'],
    ['grafikarte', 'grafikkarte', 1, 'a missing letter'],
    ['stromm', 'strom', 1, 'a letter too many'],
    ['stormverbrauch', 'stromverbrauch', 1, 'two letters swapped'],
    ['quantisirung', 'quantisierung', 1, 'a missing letter inside'],
    ['dattenshutz', 'datenschutz', 2, 'two errors'],
    ['strom', 'strom', 0, 'none'],
  ])('takes %s for %s, at most %i: %s', (one, other, most) => {
    expect(isMisspelt(one, other, most)).toBe(true);
  });
  it.each([
    ['hacker', 'haken', 1, 'two errors'],
    ['karte', 'warte', 1, 'another first letter'],
    ['', 'a', 1, 'no word'],
    ['strom', 'stromnetz', 2, 'a longer word'],
  ])('takes %s not for %s, at most %i: %s', (one, other, most) => {
    expect(isMisspelt(one, other, most)).toBe(false);
  });
});
