// How a language is named: a code such as "de" or "en-GB", in any case. A word such as "deutsch" is answered with its code.

import { findInterfaceLanguage } from '../../shared/words/languages.ts';
import type { Source } from '../findings.ts';
import { languageTag, readLine, type Reader } from './yaml/yaml.ts';

/** Reads a language's code as the page writes it; one that is none is a finding, and gives "". */
export const readLanguageTag: Reader<string> = (source, name, entry) => {
  const written = readLine(source, name, entry).trim();
  if (entry === undefined || written === '') return '';
  const tag = normaliseTag(written);
  if (tag === undefined) {
    source.error(entry.at, {
      rule: 'wrong-value',
      message: `"${written}" cannot be the ${name}.`,
      fix: `Write: ${name}: ${findCode(written) ?? 'de'}`,
    });
  } else noteInterface(source, entry.at, tag);
  return tag ?? '';
};

/** The code in an attribute; a word is read as its code, and what names no language is left out, each with a finding. */
export function readLanguageAttribute(source: Source, at: number, written: string): string | undefined {
  const tag = written.trim() === '' ? '' : normaliseTag(written.trim());
  if (tag !== undefined) return tag === '' ? '' : written.trim();
  const meant = findCode(written.trim());
  source.warning(at, {
    rule: 'wrong-value',
    message: `"${written}" is no code of a language${meant ? '' : ', and is left out'}.`,
    fix: `Type: lang="${meant ?? 'de'}"`,
  });
  return meant;
}

/** Notes at the place of a code that the interface speaks another language. */
export function noteInterface(source: Source, at: number, tag: string): void {
  if (findInterfaceLanguage(tag) === tag.split('-')[0]) return;
  source.notice(at, {
    rule: 'interface-language',
    message: `Buttons, labels and messages of the page are in English: there are no words for "${tag}".`,
    fix: 'Leave it as it is, or write the language of the slides: language: en',
  });
}

/** The code that other slide tools mean, which also take "en_US" and words; undefined for what names no language. */
export function guessTag(written: string): string | undefined {
  return normaliseTag(written) ?? findCode(written);
}

/** "DE-at" as "de-AT"; undefined for what is no code of a language. */
function normaliseTag(written: string): string | undefined {
  if (!languageTag.test(written) || !isWellFormed(written)) return undefined;
  const [tag = written] = Intl.getCanonicalLocales(written);
  const [language = ''] = tag.split('-');
  // Of the codes with three letters not all have a name.
  return language.length > 2 || nameIn('en', language) !== undefined ? tag : undefined;
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The code of a language that is named by a word in its own language, in English or German, or by a country. */
function findCode(written: string): string | undefined {
  const [language = '', region] = written.split(/[_-]/);
  if (region !== undefined) return normaliseTag(written.replaceAll('_', '-')) ?? findCode(language);
  if (language === '') return undefined;
  if (/^[a-z]{2}$/i.test(language)) return new Intl.Locale(`und-${language}`).maximize().language;
  const wanted = simplify(written);
  return twoLetterCodes().find((code) =>
    ['en', 'de', code].some((locale) => simplify(nameIn(locale, code) ?? '') === wanted),
  );
}

function twoLetterCodes(): string[] {
  return Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCodePoint(97 + Math.floor(index / 26), 97 + (index % 26)),
  );
}

function nameIn(locale: string, code: string): string | undefined {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
}

/** Without accents and case, as people type it. */
function simplify(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
