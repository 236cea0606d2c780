// What is left of a word without its endings. Few rules, on purpose: a stem is compared, never shown, and a library that knows
// every exception is larger than all the rest of the search.

import { searchLanguage } from '#words/searchLanguage';
import { isFiller } from './fillers.ts';
import { keepAnswers } from './fold.ts';

const shortestStem = 3;

/** A folded word without the endings of cases and plurals: "Grafikkarten" and "Grafikkarte" have one stem. */
export const stemWord = keepAnswers((word) => {
  if (/\d/.test(word)) return word;
  return searchLanguage.inflections.reduce((stem, ending) => cut(stem, ending), word);
});

/** A stem also without what makes nouns of verbs and back: "installieren" and "Installation" have one root. */
export function rootWord(stem: string): string {
  const root = cut(stem, searchLanguage.derivations);
  return root === stem ? stem : root.replace(searchLanguage.participle, '');
}

/** What words of one root have in common; none of the rules holds for all words, one of them for most. */
export function listRoots(word: string): string[] {
  const stem = stemWord(word);
  return [...new Set([word, stem, rootWord(stem)])];
}

function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  // "sicher" has nothing to do with "sich".
  return rest.length < shortestStem || isFiller(rest) ? word : rest;
}
