// German and English say the same things, each in its own words.
import { describe, expect, it } from 'vitest';
import { fontCharacters } from '../../../../src/compiler/source/characters/font-characters.ts';
import * as de from '../../../../src/shared/words/de.ts';
import * as en from '../../../../src/shared/words/en.ts';
import { findInterfaceLanguage, wordsFor } from '../../../../src/shared/words/languages.ts';
import { onlyEnglish, onlyGerman } from './apart.ts';
import { listTexts } from './list-texts.ts';

// They are read by the search, not by people; in German it skips the English words of a question, too.
const { searchLanguage: _, ...german } = de;
const { searchLanguage: __, ...english } = en;
const texts = { de: listTexts(german), en: listTexts(english) };

// Names and words of both.
const both = /\bdeck\.yaml\b|\bBase\b/gi;

describe('the words of the interface', () => {
  it('are the same ones in both languages', () => {
    const places = (list: readonly { readonly place: string }[]) => [...new Set(list.map(({ place }) => place))];
    expect(places(texts.en)).toEqual(places(texts.de));
  });

  it.each(Object.entries(texts))('are all there: %s', (_language, list) => {
    const empty = list.filter(({ text }) => text.trim() === '').map(({ place }) => place);
    expect(empty).toEqual(empty.filter((place) => mayBeEmpty.has(place)));
    expect(list.filter(({ text }) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('hold no German in English', () => {
    expect(texts.en.filter(({ text }) => onlyGerman.test(text.replace(both, '')))).toEqual([]);
  });

  it('hold no English in German', () => {
    expect(texts.de.filter(({ text }) => onlyEnglish.test(text.replace(both, '')))).toEqual([]);
  });
});

// English says no "Uhr".
const mayBeEmpty = new Set(['speakerTime.oClock']);

describe('findInterfaceLanguage(language)', () => {
  it.each([
    [undefined, 'de'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['den', 'en'],
  ])('takes for %s the words of %s', (language, found) => {
    expect(findInterfaceLanguage(language)).toBe(found);
    expect(wordsFor(language).language).toBe(found);
  });
});

/** Arrows on keys are letters of every system. */
const keys = /^(?:keys|speakerKeys)\.|\.moreKey$/;

describe('the letters of the words', () => {
  const isShown = (letter: string): boolean =>
    /[\n\u00AD\u202F]/.test(letter) ||
    fontCharacters.some(([from, to]) => letter.codePointAt(0)! >= from && letter.codePointAt(0)! <= to);

  it.each(Object.entries({ de, en }))(
    'of %s are those of our fonts: on a foreign computer others are boxes',
    (_name, rooms) => {
      const lacking = listTexts(rooms).flatMap(({ place, text }) => {
        const letters = Array.from(text).filter((letter) => !isShown(letter));
        return letters.length > 0 && !keys.test(place) ? [`${place}: ${letters.join(' ')}`] : [];
      });
      expect([...new Set(lacking)]).toEqual([]);
    },
  );
});
