// Which documents answer a question, and in which order.
import type { SearchDocument } from '../documents.ts';
import type { Hit } from '../index.ts';
import type { Variant } from '../words/variants.ts';
import type { Postings, Scores } from './postings.ts';

/** What one word of the question finds. */
interface Finding {
  readonly scores: Scores;
  /** Documents in which the word itself stands, in any of its forms, not only one like it. */
  readonly exact: ReadonlySet<number>;
  /** By the number of a document the stems that it holds. */
  readonly stems: ReadonlyMap<number, readonly string[]>;
  /** The rarer, the more a word says. */
  readonly rarity: number;
}

/** The best first: all that have every word, then those that have most; of each, quizzes behind the slides that explain. */
export function rankDocuments(
  documents: readonly SearchDocument[],
  postings: Postings,
  wanted: readonly (readonly Variant[])[],
): Hit[] {
  const findings = wanted.map((variants) => findWord(variants, postings, documents.length));
  const enough = Math.ceil(findings.filter(({ scores }) => scores.size > 0).length / 2);
  const hits = documents.flatMap((document, number) => {
    const having = findings.filter(({ scores }) => scores.has(number));
    if (having.length === 0 || having.length < enough) return [];
    const isSimilar = !findings.every(({ exact }) => exact.has(number));
    const sum = having.reduce((score, { scores, rarity }) => score + (scores.get(number) ?? 0) * rarity, 0);
    const score = sum * document.weight * (having.length / findings.length);
    return [{ document, score, isSimilar, stems: new Set(having.flatMap(({ stems }) => stems.get(number) ?? [])) }];
  });
  return placeQuizzes(hits).toSorted(
    (one, other) =>
      Number(one.isSimilar) - Number(other.isSimilar) ||
      Number(one.document.isQuiz ?? false) - Number(other.document.isQuiz ?? false) ||
      other.score - one.score,
  );
}

/** A quiz that alone has every word is no better than the slides that have most of them: it asks what they explain. */
function placeQuizzes(hits: readonly Hit[]): readonly Hit[] {
  const slides = hits.filter(({ document }) => !document.isQuiz);
  if (slides.length === 0 || slides.some(({ isSimilar }) => !isSimilar)) return hits;
  return hits.map((hit) => (hit.document.isQuiz ? { ...hit, isSimilar: true } : hit));
}

/** The best of what a word may stand for counts; what else stands there adds a little. */
function findWord(variants: readonly Variant[], postings: Postings, count: number): Finding {
  const scores: Scores = new Map();
  const exact = new Set<number>();
  const stems = new Map<number, string[]>();
  for (const variant of variants) {
    for (const [number, found] of postings.find(variant.stems)) {
      const [score, before] = [found * variant.weight, scores.get(number) ?? 0];
      scores.set(number, Math.max(score, before) + Math.min(score, before) * 0.25);
      if (!variant.isLike) exact.add(number);
      stems.set(number, [...(stems.get(number) ?? []), ...variant.stems]);
    }
  }
  return { scores, exact, stems, rarity: Math.log(1 + (count - scores.size + 0.5) / (scores.size + 0.5)) };
}
