// Which words a deck takes: Node code by the deck's language, browser code by `#words/ROOM`.

import * as de from './de.ts';
import * as en from './en.ts';
import { findInterfaceLanguage, speaksItself, type InterfaceLanguage } from './interface-language.ts';

export { findInterfaceLanguage, type InterfaceLanguage } from './interface-language.ts';

/** All rooms of one language; a language without one of them is a type error. */
export type Words = typeof de;

/** The words of one language, with its name. */
export type DeckWords = Words & {
  readonly language: InterfaceLanguage;
  /** Attributes for what holds these words in a deck of another language. */
  readonly marks: { readonly lang?: InterfaceLanguage; readonly dir?: 'ltr' };
};

const languages: Readonly<Record<InterfaceLanguage, DeckWords>> = {
  de: { ...de, language: 'de', marks: {} },
  en: { ...en, language: 'en', marks: {} },
};

/** All words, for what authors may type in any of the languages. */
export const allWords: readonly Words[] = Object.values(languages);

/** The words for a deck in this language. */
export function wordsFor(language: string | undefined): DeckWords {
  const spoken = findInterfaceLanguage(language);
  const words = languages[spoken];
  return speaksItself(language, spoken) ? words : { ...words, marks: { lang: spoken, dir: 'ltr' } };
}
