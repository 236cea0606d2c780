import { describe, expect, it } from 'vitest';
import { compileText, findMarked } from '../compile-text.ts';

describe('language in deck.yaml', () => {
  it.each([
    ['de', 'de'],
    ['en', 'en'],
    ['DE', 'de'],
    ['de-at', 'de-AT'],
    ['EN-gb', 'en-GB'],
    ['ger', 'de'],
  ])('"%s" is "%s", and no finding', (written, tag) => {
    const { deck, findings } = compileText('## Folie', `language: ${written}`);
    expect(deck.language).toBe(tag);
    expect(findings).toEqual([]);
  });

  it.each([
    ['deutsch', 'de'],
    ['Deutsch', 'de'],
    ['german', 'de'],
    ['English', 'en'],
    ['englisch', 'en'],
    ['français', 'fr'],
    ['francais', 'fr'],
    ['Spanisch', 'es'],
    ['türkçe', 'tr'],
    ['de_DE', 'de-DE'],
    ['en_us', 'en-US'],
    ['english-uk', 'en'],
    ['cz', 'cs'],
    ['gb', 'en'],
    ['zz', 'en'],
    ['de-a', 'de'],
    ['irgendwas', 'de'],
  ])('"%s" is answered with: write %s', (written, code) => {
    expect(findMarked('## Folie', `title: Test\n‹›language: ${written}`)).toBe(
      `wrong-value (error)\n  "${written}" cannot be the language.\n  Write: language: ${code}`,
    );
  });

  it('without words of its own is a notice, in a strict deck too', () => {
    expect(findMarked('## Folie', 'strict: true\n‹›language: fr')).toBe(
      'interface-language (notice)\n  Buttons, labels and messages of the page are in English: there are no words for "fr".\n  Leave it as it is, or write the language of the slides: language: en',
    );
  });
});
