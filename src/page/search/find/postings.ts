// Which words stand in which documents, and how much they say about each.
import { fields, type Field, type SearchDocument } from '../documents.ts';

/** By the number of a document, how well it fits. */
export type Scores = Map<number, number>;

/** Words by their stems, with the documents that hold them. */
export interface Postings {
  /** Reads a document; `learn` gives the stems of a text. */
  readonly add: (document: SearchDocument, learn: (text: string) => readonly string[]) => void;
  /** The documents that hold all these stems. */
  readonly find: (stems: readonly string[]) => Scores;
}

/** The documents that hold a stem, by their numbers from the first on, and how much it says about each. */
interface Posting {
  readonly numbers: number[];
  readonly scores: number[];
}

// As in BM25: what a word says grows with how often it stands there, less and less, and counts more in a short part than in a long one.
const saturation = 1.2;
const parts: Readonly<Record<Field, { readonly boost: number; readonly length: number }>> = {
  title: { boost: 4, length: 6 },
  id: { boost: 2, length: 2 },
  body: { boost: 1.4, length: 60 },
  notes: { boost: 1, length: 200 },
  footnotes: { boost: 0.3, length: 40 },
};

/** Postings without any document. */
export function createPostings(): Postings {
  const byStem = new Map<string, Posting>();
  let count = 0;
  const add: Postings['add'] = (document, learn) => {
    const number = count++;
    for (const field of fields) {
      const { boost, length } = parts[field];
      const stems = document.read(field).flatMap(learn);
      const room = saturation * (0.4 + (0.6 * stems.length) / length);
      for (const [stem, times] of countAll(stems)) addScore(stem, number, (boost * times) / (times + room));
    }
  };
  const addScore = (stem: string, number: number, score: number): void => {
    const posting = byStem.get(stem);
    if (!posting) return void byStem.set(stem, { numbers: [number], scores: [score] });
    const { numbers, scores } = posting;
    if (numbers.at(-1) === number) scores.push((scores.pop() ?? 0) + score);
    else {
      numbers.push(number);
      scores.push(score);
    }
  };
  const read = (stem: string): Scores => {
    const { numbers = [], scores = [] } = byStem.get(stem) ?? {};
    return new Map(numbers.map((number, index) => [number, scores[index] ?? 0]));
  };
  const find: Postings['find'] = ([first = '', ...others]) => {
    if (others.length === 0) return read(first);
    const all = [first, ...others].map(read);
    const found: Scores = new Map();
    for (const number of all[0]?.keys() ?? []) {
      const scores = all.map((each) => each?.get(number) ?? 0);
      if (Math.min(...scores) > 0) found.set(number, scores.reduce((sum, score) => sum + score, 0) / scores.length);
    }
    return found;
  };
  return { add, find };
}

function countAll(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
