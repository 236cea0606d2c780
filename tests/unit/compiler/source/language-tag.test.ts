import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../../src/compiler/chapters/language.ts';
import { compileFiles, compileText, findMarked } from '../compile-text.ts';

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

describe('a folder without deck.yaml', () => {
  it.each([
    ['lang: en-GB', 'en-GB'],
    ['language: de', 'de'],
    ['lang: en_US', 'en-US'],
    ['language: English', 'en'],
    ['lang: ""', undefined],
    ['title: Talk', undefined],
  ])('is in the language of its first chapter: %s', (key, language) => {
    const files = { '02-b.md': '---\nlang: fr\n---\n## B', '01-a.md': `---\n${key}\n---\n## A\n\n"x"` };
    const { deck, findings } = compileFiles(files);
    expect(deck.language).toBe(language);
    expect(findings).toEqual([]);
    const sources = Object.entries(files).map(([name, text]) => ({ path: `slides/${name}`, text }));
    expect(readLanguage(sources)).toBe(language);
  });

  it('has the notice about its interface, too', () => {
    const { findings } = compileFiles({ 'a.md': '---\nlang: fr\n---\n## A' });
    expect(findings).toMatchObject([{ rule: 'interface-language', level: 'notice', file: 'slides/a.md', line: 1 }]);
  });
});
