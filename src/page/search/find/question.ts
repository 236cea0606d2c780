// What a question asks for: its words without fillers, and what each of them may stand for.
import { isFiller } from '../words/fillers.ts';
import { splitHyphens } from '../words/fold.ts';
import { stemWord } from '../words/stem.ts';
import { findVariants, type Variant } from '../words/variants.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Postings } from './postings.ts';
import type { Synonym } from './synonyms.ts';

const longestQuestion = 200;
const mostWords = 8;
const synonymWeight = 0.6;

/** What questions are understood with. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly findSynonyms: (words: readonly string[]) => Synonym[];
}

/** For each word of the question all that it may stand for. */
export function readQuestion(question: string, { vocabulary, postings, findSynonyms }: Knowledge): Variant[][] {
  const words = splitQuestion(question);
  const wanted = words.map((word) => findVariants(word, vocabulary, (stems) => postings.find(stems).size > 0));
  const addTo = (at: number, length: number, variant: Variant): void => {
    for (let index = at; index < at + length; index++) wanted[index]?.push(variant);
  };
  words.slice(1).forEach((word, index) => {
    const joined = stemWord(`${words[index]}${word}`);
    if (vocabulary.has(joined)) addTo(index, 2, { stems: [joined], weight: 1 });
  });
  for (const { at, length, others } of findSynonyms(words)) {
    for (const stems of others) addTo(at, length, { stems, weight: synonymWeight });
  }
  return wanted;
}

/** The words that say something; of a question that has none of them all words. */
export function splitQuestion(question: string): string[] {
  const words = [...new Set(splitHyphens(shorten(question)).flat())];
  const telling = words.filter((word) => !isFiller(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}

/** The beginning of a long question, without the word that the end would cut. */
function shorten(question: string): string {
  return question.length > longestQuestion
    ? question.slice(0, longestQuestion).replace(/[\p{L}\p{N}]+$/u, '')
    : question;
}
