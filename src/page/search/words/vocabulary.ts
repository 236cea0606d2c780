// All words of the deck by their stems, and which of them a word of a question may stand for.
import { isMisspelt } from './likeness.ts';
import { listRoots, rootWord, stemWord } from './stem.ts';

/** What may stand in a text for a word of the question: stems that all must be there. */
export interface Variant {
  readonly stems: readonly string[];
  /** How much it counts, at most 1. */
  readonly weight: number;
  /** Only like what was asked for: misspelt, or a part of it. */
  readonly isLike?: boolean;
}

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
  const relatives = new Map<string, Set<string>>();
  const relate = (root: string, stem: string): void => {
    const known = relatives.get(root);
    if (known) known.add(stem);
    else relatives.set(root, new Set([stem]));
  };
  return {
    learn: (word) => {
      const known = words.get(word);
      if (known !== undefined) return known;
      const stem = stemWord(word);
      words.set(word, stem);
      stems.add(stem);
      for (const root of listRoots(word)) relate(root, stem);
      return stem;
    },
    has: (stem) => stems.has(stem),
    findRelated: (word) => [...new Set(listRoots(word).flatMap((root) => [...(relatives.get(root) ?? [])]))],
    findMisspelt: (word, most) => [
      ...new Set([...words].flatMap(([other, stem]) => (isMisspelt(word, other, most) ? [stem] : []))),
    ],
    filter: (test) => [...stems].filter(test),
  };
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

const shortestPart = 4;
const joints = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** Compounds that begin or end with the word; what is left must be a word, too: "Grafikkarte" for "Karte". */
function findCompounds(word: string, vocabulary: Vocabulary): string[] {
  const stem = stemWord(word);
  const heads = [word, stem, ...(stem.length > 4 ? [rootWord(stem)] : [])].filter(isLong);
  return vocabulary.filter(
    (other) =>
      heads.some((part) => startsCompound(other, part, vocabulary)) ||
      (isLong(stem) &&
        other.length > stem.length + 2 &&
        other.endsWith(stem) &&
        isWord(other.slice(0, -stem.length), vocabulary)),
  );
}

function isLong(part: string): boolean {
  return part.length >= shortestPart;
}

function startsCompound(compound: string, part: string, vocabulary: Vocabulary): boolean {
  if (!compound.startsWith(part)) return false;
  const rest = compound.slice(part.length);
  return joints.some(
    (joint) => rest.startsWith(joint) && rest.length > joint.length + 2 && vocabulary.has(rest.slice(joint.length)),
  );
}

/** Whether the first part of a compound is known, with what joins it to the second. */
function isWord(part: string, vocabulary: Vocabulary): boolean {
  return joints.some(
    (joint) => part.endsWith(joint) && vocabulary.has(stemWord(part.slice(0, part.length - joint.length))),
  );
}

/** The two parts of a compound that nobody has written, such as "Kosten" and "Vergleich". */
export function splitCompound(word: string, vocabulary: Vocabulary): string[][] {
  const found: string[][] = [];
  for (let place = shortestPart; place <= word.length - shortestPart; place++) {
    const heads = vocabulary.findRelated(word.slice(place));
    if (heads.length === 0) continue;
    const part = word.slice(0, place);
    const tails = joints
      .filter((joint) => part.endsWith(joint))
      .flatMap((joint) => vocabulary.findRelated(part.slice(0, part.length - joint.length)));
    for (const tail of new Set(tails)) for (const head of heads) found.push([tail, head]);
  }
  return found;
}

/** The second part of a compound of which nothing else is known: it says what the thing is, the first part does not. */
function findHead(word: string, vocabulary: Vocabulary): string[] {
  for (let place = 3; place <= word.length - shortestPart; place++) {
    const heads = vocabulary.findRelated(word.slice(place));
    if (heads.length > 0) return heads;
  }
  return [];
}
