// What the files of a deck are called that somebody takes along.

import { basename, resolve } from 'node:path';
import { spellWords } from '../../../compiler/html/ids.ts';
import type { Deck } from '../../../compiler/types.ts';
import { wordsFor } from '../../../shared/words/languages.ts';

// Letters with a stroke, which no letter and accent make.
const plain: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
// Windows keeps these for devices, whatever the ending.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The deck's title in small letters of ASCII, else its folder's name, else "folien" or "slides": a name for every system. */
export function nameDeck({ title, language }: Pick<Deck, 'title' | 'language'>, folder: string): string {
  const names = [title, basename(resolve(folder)), wordsFor(language).documents.slides.file];
  const name = names.map(spellPlainly).find((each) => /[a-z]/.test(each)) ?? 'slides';
  return reserved.test(name) ? `${name}-deck` : name;
}

function spellPlainly(text: string): string {
  return spellWords(text)
    .replace(/[æœøłđðþı]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
