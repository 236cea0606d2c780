// Names that mean the same: what the glossary says of its terms.
import type { SearchDocument } from '../documents.ts';
import { splitWords } from '../words/fold.ts';
import { listRoots, stemWord } from '../words/stem.ts';

/** A name in a question, and what else it is called. */
export interface Synonym {
  /** Where in the question it stands, and how many words it takes. */
  readonly at: number;
  readonly length: number;
  /** The other names, each as its stems. */
  readonly others: readonly (readonly string[])[];
}

/** A function that finds the names in the words of a question. */
export function collectSynonyms(documents: Iterable<SearchDocument>): (words: readonly string[]) => Synonym[] {
  const byName = new Map<string, readonly string[][]>();
  let longest = 1;
  for (const { names = [] } of documents) {
    const split = names.map(splitWords).filter((words) => words.length > 0);
    for (const words of split) {
      longest = Math.max(longest, words.length);
      const others = split.filter((other) => other !== words).map((other) => other.map(stemWord));
      for (const key of listKeys(words)) byName.set(key, [...(byName.get(key) ?? []), ...others]);
    }
  }
  return (words) => {
    const found: Synonym[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let length = 1; length <= Math.min(longest, words.length - at); length++) {
        const others = listKeys(words.slice(at, at + length)).flatMap((key) => byName.get(key) ?? []);
        if (others.length > 0) found.push({ at, length, others });
      }
    }
    return found;
  };
}

/** A name of one word is known by its root, too: who asks who "haftet" means the "Haftung". */
function listKeys(words: readonly string[]): string[] {
  const [only] = words;
  if (words.length === 1 && only) return listRoots(only);
  return [words.map(stemWord).join(' ')];
}
