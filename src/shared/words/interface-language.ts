// In which language the interface of a deck speaks.

/** A language that has all words. */
export type InterfaceLanguage = 'de' | 'en';

/** The language in which a deck's interface speaks: German where none is named, English where we lack the words. */
export function findInterfaceLanguage(language = 'de'): InterfaceLanguage {
  return /^de\b/i.test(language) ? 'de' : 'en';
}

/** Whether a deck and its interface are in one language. */
export function speaksItself(language = 'de', spoken = findInterfaceLanguage(language)): boolean {
  return language.split('-', 1)[0]?.toLowerCase() === spoken;
}
