// All that people read or hear in the browser stands in the words of a language: none is written elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as de from '../../../../src/shared/words/de.ts';
import * as en from '../../../../src/shared/words/en.ts';
import { findWords } from './find-words.ts';
import { listTexts } from './list-texts.ts';

const root = join(import.meta.dirname, '../../../../src');
const browser = /^(?:embed|page|shared|views|widgets)\/.*\.tsx?$|^\w+\.ts$/;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => browser.test(file) && !file.startsWith('shared/words/'));

const readWords = (rooms: object): string[] =>
  listTexts(rooms).flatMap(({ text }) => (text.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase()));
const english = new Set(readWords(en));
const german = new Set(readWords(de).filter((word) => !english.has(word)));
const isKnown = (word: string): boolean => german.has(word);

describe('a word for people stands in the words of a language', () => {
  it.each(files)('and not in %s', (file) => {
    const found = findWords(readFileSync(join(root, file), 'utf8'), isKnown);
    expect(found).toEqual([]);
  });
});
