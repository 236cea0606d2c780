// All words of the deck by their stems.
import { isMisspelt } from './likeness.ts';
import { listRoots, stemWord } from './stem.ts';

/** Words that have been learnt. */
export interface Vocabulary {
  /** The stem of a word, which from now on is known. */
  readonly learn: (word: string) => string;
  readonly has: (stem: string) => boolean;
  /** Stems of words that come from the same root: "install" for "Installation". */
  readonly findRelated: (word: string) => string[];
  /** Stems of the words that are at most so many letters away. */
  readonly findMisspelt: (word: string, most: number) => string[];
  /** Stems of which a test is true. */
  readonly filter: (test: (stem: string) => boolean) => string[];
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const words = new Map<string, string>();
  const stems = new Set<string>();
  const byRoot = new Map<string, string[]>();
  const learn = (word: string): string => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const stem = stemWord(word);
    words.set(word, stem);
    stems.add(stem);
    for (const root of listRoots(word)) {
      if (root === stem) continue;
      const others = byRoot.get(root);
      if (!others) byRoot.set(root, [stem]);
      else if (!others.includes(stem)) others.push(stem);
    }
    return stem;
  };
  return {
    learn,
    has: (stem) => stems.has(stem),
    findRelated: (word) => [
      ...new Set(listRoots(word).flatMap((root) => [...(stems.has(root) ? [root] : []), ...(byRoot.get(root) ?? [])])),
    ],
    findMisspelt: (word, most) => {
      const found = new Set<string>();
      for (const [other, stem] of words) if (isMisspelt(word, other, most)) found.add(stem);
      return [...found];
    },
    filter: (test) => {
      const found: string[] = [];
      for (const stem of stems) if (test(stem)) found.push(stem);
      return found;
    },
  };
}
