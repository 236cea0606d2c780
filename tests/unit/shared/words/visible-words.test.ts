// All that people read or hear in the browser stands in the words of a language: none is written elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as de from '../../../../src/shared/words/de.ts';
import * as en from '../../../../src/shared/words/en.ts';
import { findWords, findWritten } from './find-words.ts';
import { listTexts } from './list-texts.ts';

const root = join(import.meta.dirname, '../../../../src');
const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const browser = /^(?:embed|page|shared|views|widgets)\/.*\.tsx?$|^\w+\.ts$/;
const files = all.filter((file) => browser.test(file) && !file.startsWith('shared/words/'));

const readWords = (rooms: object): string[] =>
  listTexts(rooms).flatMap(({ text }) => (text.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase()));
const english = new Set(readWords(en));
const german = new Set(readWords(de).filter((word) => !english.has(word)));
const isKnown = (word: string): boolean => german.has(word);

/** What may stand elsewhere, and why. */
const allowed: readonly (readonly [file: RegExp, text: RegExp])[] = [
  // Names of models, makers and cards are the same in every language.
  [
    /^widgets\/(?:data\/(?:gpus|measurements|models)|gpu-explorer\/formats|quantisation-explorer\/losses)\.ts$/,
    /^(?:[\p{Lu}\d(][\w.+-]*\)?(?:[ \u202F]|$))+$/u,
  ],
  // Models, makers and licences as the index names them, and the index's files.
  [/^widgets\/openness-map\/models?\.ts$/, /^(?:(?:[\p{Lu}\d]|xAI|v3|gpt|smol)[\wü.+-]*,?(?: |$))+$/u],
  // Names of model families and of accounts.
  [/^widgets\/model-name-decoder\/grammar\/(?:families|publishers)\.ts$/, /^\S+(?: \p{Lu}\w+)*$/u],
  // Samples of two languages, with the ends of their tokens.
  [/^widgets\/token-counter\/samples\.ts$/, /\|/],
  // The code of a language.
  [/^widgets\/token-counter\/drawing\/results\.tsx$/, /^de$/],
  [/^widgets\/kit\/numbers\.ts$/, /^GiB$/],
  // What the names of the fonts for paper end with.
  [/^views\/paper\/index\.ts$/, /^Paper$/],
  // Addresses into decks that have been published, and names of their files.
  [/^shared\/(?:markup|own-ids)\.ts$/, /^(?:anhang|glossar|inhaltsverzeichnis|linkliste)$/],
];

describe('a word for people stands in the words of a language', () => {
  it.each(files)('and not in %s', (file) => {
    const found = findWords(readFileSync(join(root, file), 'utf8'), isKnown);
    const isAllowed = (text: string): boolean => allowed.some(([place, words]) => place.test(file) && words.test(text));
    expect(found.filter(({ text }) => !isAllowed(text))).toEqual([]);
  });
});

/** What Node's side may write itself, and why. */
const written: readonly (readonly [file: RegExp, text: RegExp])[] = [
  // Letters and words of languages, by which texts are set, names are spelled and dates are found.
  [/^compiler\/(?:html\/(?:ids|typography\/languages)|source\/source-dates)\.ts$/, /./],
  // Codes of languages, an id, and the name of a format.
  [/./, /^(?:de|en|anhang|glossar|linkliste(?:\.\w+)?|kapitel|JSON)$/],
  [/^commands\/print\/pdf\/metadata\.ts$/, /^(?:\/Lang 0|True)$/],
  // Names of attributes, of types, of a key of Quarto's and of a step of the tests.
  [/./, /^(?: ?(?:alt|lang|dir)(?:="0")?|und-0|Person|[Ff]ormat)$/],
  // Messages that quote HTML.
  [/(?:findings|syntax|wholeness)\.ts$/, /./],
];

describe('what compiler and commands write for people stands in the words of a language', () => {
  const ofNode = all.filter((file) => /^(?:commands|compiler)\/.*\.ts$/.test(file));
  it.each(ofNode)('and not in %s', (file) => {
    const found = findWritten(readFileSync(join(root, file), 'utf8'), isKnown);
    const isAllowed = (text: string): boolean => written.some(([place, words]) => place.test(file) && words.test(text));
    expect(found.filter((text) => !isAllowed(text))).toEqual([]);
  });
});

describe('findWritten(code, isGerman)', () => {
  it.each([
    ['html`<p>${x} Hello</p><a title="Words">${y}</a>`', ['0 Hello', 'Words']],
    ["say('Prüfen', 'frei', 'free', 'a message in English')", ['Prüfen', 'frei']],
    ['html`<p class="words">${words.text}</p>`; throw new Error(\'für uns\')', []],
  ])('finds in %s what people read', (code, texts) => {
    expect(findWritten(code, (word) => word === 'frei')).toEqual(texts);
  });
});

describe('a style writes words of the language only', () => {
  it.each(all.filter((file) => file.endsWith('.css')))('%s', (file) => {
    const values = readFileSync(join(root, file), 'utf8').matchAll(/(?<![\w-])content:([^;}]*)/g);
    const written = Array.from(values, ([, value = '']) => value.match(/'[^']*'|"[^"]*"/g) ?? []).flat();
    expect(written.filter((text) => /\p{L}{2}/u.test(text))).toEqual([]);
  });
});

describe('findWords(code)', () => {
  it.each([
    ['<p>Hallo</p>', ['Hallo']],
    ['<p aria-label="frei" class="Frei und" />', ['frei']],
    ["createElement('p', { title: 'x und y' })", ['x und y']],
    ['announce(`Folie ${number} von ${count}`)', ['Folie 0 von 0']],
    ["say(isOn ? 'geladen' : 'fehlt')", ['geladen']],
    ["say('schwarz', 'Zurück', 'öffnen')", ['Zurück', 'öffnen']],
    ["find('main section > p:first-child'); throw new Error('no words here'); key === 'ArrowLeft'", []],
  ])('finds in %s what people read', (code, texts) => {
    const known = (word: string): boolean => word === 'geladen';
    expect(findWords(code, known).map(({ text }) => text)).toEqual(texts);
  });
});
