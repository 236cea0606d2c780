// Which words of the deck a word of a question may stand for.
import { findCompounds, findHead, splitCompound } from './compounds.ts';
import { stemWord } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What may stand in a text for a word of the question: stems that all must be there. */
export interface Variant {
  readonly stems: readonly string[];
  /** How much it counts, at most 1. */
  readonly weight: number;
  /** Only like what was asked for: misspelt, or a part of it. */
  readonly isLike?: boolean;
}

/** All that a word may stand for: itself, its relatives and compounds; only when there is nothing of these what is like it. */
export function findVariants(
  word: string,
  vocabulary: Vocabulary,
  isFound: (stems: readonly string[]) => boolean,
): Variant[] {
  const stem = stemWord(word);
  const known = [
    ...(vocabulary.has(stem) ? [{ stems: [stem], weight: 1 }] : []),
    ...toVariants(vocabulary.findRelated(word), 0.7),
    ...toVariants(findCompounds(word, vocabulary), 0.5),
  ];
  const split = splitCompound(word, vocabulary);
  const pairs = toVariants(split.filter(isFound), 0.5).map((variant) => ({ ...variant, isLike: true }));
  if (known.length > 0) return [...known, ...pairs];
  if (split.length > 0) return [...pairs, ...toLike([...new Set(split.flat())], 0.2)];
  const begun = word.length > 1 ? vocabulary.filter((other) => other.startsWith(word)) : [];
  return begun.length > 0 ? toVariants(begun, 0.5) : findLike(word, stem, vocabulary);
}

function toVariants(stems: readonly (string | readonly string[])[], weight: number): Variant[] {
  return stems.map((stem) => ({ stems: typeof stem === 'string' ? [stem] : stem, weight }));
}

function toLike(stems: readonly string[], weight: number): Variant[] {
  return toVariants(stems, weight).map((variant) => ({ ...variant, isLike: true }));
}

function findLike(word: string, stem: string, vocabulary: Vocabulary): Variant[] {
  const misspelt = word.length < 5 ? [] : vocabulary.findMisspelt(word, word.length > 7 ? 2 : 1);
  if (misspelt.length > 0) return toLike(misspelt, 0.5);
  const inside = stem.length < 4 ? [] : vocabulary.filter((other) => other.includes(stem));
  return inside.length > 0 ? toVariants(inside, 0.3) : toLike(findHead(word, vocabulary), 0.3);
}
