import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../../src/page/search/words/fold.ts';
import { findVariants } from '../../../../../src/page/search/words/variants.ts';
import { createVocabulary } from '../../../../../src/page/search/words/vocabulary.ts';

function find(text: string, word: string): { exact: string[]; like: string[] } {
  const vocabulary = createVocabulary();
  for (const each of text.split(' ')) vocabulary.learn(foldWord(each));
  const variants = findVariants(foldWord(word), vocabulary, () => true);
  const list = (isLike: boolean): string[] =>
    [
      ...new Set(
        variants.filter((variant) => (variant.isLike ?? false) === isLike).map(({ stems }) => stems.join('+')),
      ),
    ].toSorted();
  return { exact: list(false), like: list(true) };
}

describe('findVariants(word, vocabulary)', () => {
  it.each([
    ['Karte', 'Karte Grafik Grafikkarte', ['grafikkart', 'kart']],
    ['Strom', 'Strom Preis Strompreise Verbrauch Stromverbrauch', ['strom', 'strompreis', 'stromverbrauch']],
    ['Quantisieren', 'Quantisierung quantisiert', ['quantisiert', 'quantisierung']],
    ['Grafik', 'Grafikkarte', ['grafikkart']],
  ])('takes %s in %s for %j', (word, text, stems) => {
    expect(find(text, word)).toEqual({ exact: stems, like: [] });
  });
  it.each([
    ['Betrieb', 'Betriebsrat'],
    ['Haken', 'Hacker'],
    ['Hacker', 'Haken'],
    ['Rat', 'Apparat'],
    ['Haft', 'dauerhaft'],
    ['Betriebsrat', 'Betrieb'],
  ])('finds nothing exact for %s in %s', (word, text) => {
    expect(find(`${text} Verein`, word).exact).toEqual(
      find(text, word).exact.filter((stem) => stem === foldWord(text)),
    );
  });
  it('takes a compound that nobody has written for both of its parts, or one like it', () => {
    expect(find('Kosten Vergleiche', 'Kostenvergleich')).toEqual({
      exact: [],
      like: ['kost', 'kost+vergleich', 'vergleich'],
    });
    expect(find('Verein Beiträge', 'Vereinsbeitrag').like).toContain('verein+beitrag');
  });
  it('takes it for its second part when the first is unknown, never the other way round', () => {
    expect(find('Speicher Brett', 'Grafikspeicher').like).toEqual(['speich']);
    expect(find('Betrieb Verein', 'Betriebsrat')).toEqual({ exact: [], like: [] });
  });
  it('forgives typing errors when nothing else fits', () => {
    expect(find('Lizenz', 'Lizens')).toEqual({ exact: [], like: ['lizenz'] });
    expect(find('Lizenz Linse', 'Lizenz')).toEqual({ exact: ['lizenz'], like: [] });
  });
});
