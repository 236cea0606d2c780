// Words that a question needs and an answer does not.
import { searchLanguage } from '#words/searchLanguage';
import { foldWord } from './fold.ts';

const fillers = new Set(searchLanguage.fillers.trim().split(/\s+/).map(foldWord));

/** Whether a folded word says nothing of what is looked for. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}
