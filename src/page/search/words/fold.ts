// Words as the search compares them: small letters, umlauts as plain vowels, in German however they are typed, "ß" as "ss".

import { spelling } from '#words/spelling';

/** "Größen", "Groessen" and "GRÖSSEN" become the same word. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/ß/g, 'ss').normalize('NFKD').replace(/\p{M}/gu, '').replace(spelling.vowels, '$1');
}

const wordPattern = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words of a text, folded; a word with hyphens counts as its parts and as a whole. */
export function splitWords(text: string): string[] {
  return splitHyphens(text).flatMap((parts) => (parts.length > 1 ? [...parts, parts.join('')] : parts));
}

/** The words of a text, folded, each as the parts between its hyphens. */
export function splitHyphens(text: string): string[][] {
  return Array.from(text.replace(/\u00AD/g, '').matchAll(wordPattern), ([word]) => word.split('-').map(foldWord));
}
