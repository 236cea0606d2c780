import { describe, expect, it } from 'vitest';
import { foldWord, splitWords } from '../../../../../src/page/search/words/fold.ts';

describe('foldWord(word)', () => {
  it.each([
    [['Größe', 'Groesse', 'GRÖSSE', 'grösse', 'Große'], 'grosse'],
    [['Übung', 'Uebung', 'übung'], 'ubung'],
    [['Straße', 'Strasse'], 'strasse'],
    [['Café', 'cafe'], 'cafe'],
  ])('makes %j the same word', (words, folded) => {
    expect([...new Set(words.map(foldWord))]).toEqual([folded]);
  });
});

describe('splitWords(text)', () => {
  it('takes words apart at everything but letters and digits', () => {
    expect(splitWords('40\u202FGB, „Modell“ (CO2)!')).toEqual(['40', 'gb', 'modell', 'co2']);
  });
  it('counts a word with hyphens as its parts and as a whole', () => {
    expect(splitWords('KV-Cache')).toEqual(['kv', 'cache', 'kvcache']);
  });
  it('joins what soft hyphens part', () => {
    expect(splitWords('Grafik\u00ADkarte')).toEqual(['grafikkarte']);
  });
  it('finds no words in markup, blanks and nothing', () => {
    expect(splitWords('<!-- -->  ')).toEqual([]);
    expect(splitWords('')).toEqual([]);
  });
});
