// Which words a deck takes: Node code by the deck's language, browser code by `#words/ROOM`.

import * as de from './de.ts';
import * as en from './en.ts';

/** All rooms of one language; a language without one of them is a type error. */
export type Words = typeof de;

/** The words of one language, with its name. */
export type DeckWords = Words & { readonly language: InterfaceLanguage };

/** A language that has all words. */
export type InterfaceLanguage = 'de' | 'en';

const languages: Readonly<Record<InterfaceLanguage, DeckWords>> = {
  de: { ...de, language: 'de' },
  en: { ...en, language: 'en' },
};

/** All words, for what authors may type in any of the languages. */
export const allWords: readonly Words[] = Object.values(languages);

/** The language in which a deck's interface speaks: German where none is named, English where we lack the words. */
export function findInterfaceLanguage(language = 'de'): InterfaceLanguage {
  return /^de\b/i.test(language) ? 'de' : 'en';
}

/** The words for a deck in this language. */
export function wordsFor(language: string | undefined): DeckWords {
  return languages[findInterfaceLanguage(language)];
}
