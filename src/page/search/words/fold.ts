// Words as the search compares them: small letters, umlauts as plain vowels, in German however they are typed, "ß" as "ss".

import { spelling } from '#words/spelling';

/** "Größen", "Groessen" and "GRÖSSEN" become the same word. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/ß/g, 'ss').normalize('NFKD').replace(/\p{M}/gu, '').replace(spelling.vowels, '$1');
}

const wordPattern = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words of a text as they are written. */
export function listWords(text: string): readonly string[] {
  return text.replace(/\u00AD/g, '').match(wordPattern) ?? [];
}

/** A written word, folded; one with hyphens counts as its parts and as a whole. */
export function splitWord(written: string): readonly string[] {
  const parts = foldParts(written);
  return parts.length > 1 ? [...parts, parts.join('')] : parts;
}

/** The words of a text, folded and split. */
export function splitWords(text: string): string[] {
  return listWords(text).flatMap(splitWord);
}

/** The words of a text, folded, each as the parts between its hyphens. */
export function splitHyphens(text: string): (readonly string[])[] {
  return listWords(text).map(foldParts);
}

const foldParts = keepAnswers((written): readonly string[] => written.split('-').map(foldWord));

/** What `work` says of each word, worked out once: a deck has few words, and many times the same. */
export function keepAnswers<T>(work: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = work(word);
    answers.set(word, answer);
    return answer;
  };
}
