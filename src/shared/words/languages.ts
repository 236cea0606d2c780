// Which words a deck takes: Node code by the deck's language, browser code by `#words/ROOM`.

import * as de from './de.ts';
import * as en from './en.ts';

/** All rooms of one language; a language without one of them is a type error. */
export type Words = typeof de;

/** A language that has all words. */
export type InterfaceLanguage = 'de' | 'en';

const languages: Readonly<Record<InterfaceLanguage, Words>> = { de, en };

/** The language in which a deck's interface speaks: German where none is named, English where we lack the words. */
export function findInterfaceLanguage(language = 'de'): InterfaceLanguage {
  return /^de\b/i.test(language) ? 'de' : 'en';
}

/** The words for a deck in this language. */
export function wordsFor(language: string | undefined): Words & { readonly language: InterfaceLanguage } {
  const found = findInterfaceLanguage(language);
  return { ...languages[found], language: found };
}
