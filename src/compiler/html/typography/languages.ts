// What each language asks of its typography. A language that is not among these gets what all have in common.

import type { Marks } from './quotes.ts';

/** How a language is set: replacements, each in its turn, and its quotes; without marks quotes stay as they were typed. */
export interface Typography {
  readonly rules: readonly (readonly [RegExp, string])[];
  readonly marks: Marks | undefined;
}

const narrow = '\u202F';
const fixed = '\u00A0';
const symbols =
  '%|‰|€|\\$|°C|[kMGT]i?B|[kMGT]?Bit|bit|Byte|[kMGT]?Wh?|kWh|MWh|g|kg|t|km|cm|mm|m|s|ms|min|h|Hz|[MG]Hz|GB/s|TB/s|EUR|ct|l';

function keepUnits(units: string): Typography['rules'][number] {
  return [new RegExp(` (?<=\\d )(?=(?:${units})(?![\\p{L}\\d]))`, 'gu'), narrow];
}

/** A blank before the month and one behind it; `day` is how a number before a month ends. */
function keepDates(months: string, day: string, blank: string): Typography['rules'] {
  return [
    [new RegExp(`(?<=(?<!\\d)\\d{1,2}(?:${day})) (?=(?:${months})(?!\\p{L}))`, 'gu'), blank],
    [new RegExp(`(?<=(?<!\\p{L})(?:${months})) (?=\\d{4}(?!\\d))`, 'gu'), fixed],
  ];
}

/** A narrow blank at each joint of abbreviations, written with a blank or without. */
function keepAbbreviations(list: string): Typography['rules'][number] {
  const joints = list.split(' ').flatMap((abbreviation) => {
    const words = abbreviation.split('.');
    const join = (part: readonly string[]): string => part.join('\\. ?');
    return words
      .slice(1)
      .map(
        (_, index) => `(?<=(?<!\\p{L})${join(words.slice(0, index + 1))}\\.) ?(?=${join(words.slice(index + 1))}\\.)`,
      );
  });
  // The dot comes first, because that is found fast.
  return [new RegExp(`\\.(?:${joints.join('|')})`, 'giu'), `.${narrow}`];
}

const dots = [/\.\.\./g, '…'] as const;

const germanWords =
  'Token|Mio\\.|Mrd\\.|Euro|Cent|Liter|Jahre?n?|Monate?n?|Tage?n?|Stunden?|Minuten?|Sekunden?|Folien?|Uhr|Parametern?|Leuten?|Menschen|Personen';
const germanMonths =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\\.';
const germanAbbreviations = 'z.B d.h u.a u.Ä u.U u.v.m i.d.R i.S o.Ä o.g v.a s.o s.u e.V n.Chr v.Chr';

const germanMarks: Marks = {
  double: ['„', '“'],
  single: ['‚', '‘'],
  elided: /^(?:n|ne|nen|nem|ner|nes|s|r(?:aus|ein|auf|unter|um|über|an)|türlich|tschuldigung)(?![\p{L}'])/iu,
};

const german: Typography = {
  rules: [
    dots,
    [/ --? (?=\S)/g, ' – '],
    [/ – /g, `${fixed}– `],
    [/ (?=\d)(?<=(?:§§?|Art\.|Abs\.|Nr\.|Kap\.|Seite|Kapitel|Stufe|Stand|erschienen|Folie) )/g, fixed],
    keepUnits(`${symbols}|${germanWords}`),
    ...keepDates(germanMonths, '\\.', narrow),
    // "1. 8. 2026"
    [/(?<=(?<!\d)\d{1,2}\.) (?=\d{1,2}\. ?\d{4}(?!\d)|(?<=\d{1,2}\. ?\d{1,2}\. )\d{4}(?!\d))/g, narrow],
    [/(?<=\b(?:rund|etwa|gut|knapp|über|unter)) (?=\d)/g, fixed],
    keepAbbreviations(germanAbbreviations),
  ],
  marks: germanMarks,
};

const englishMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.';

const english: Typography = {
  rules: [
    dots,
    [/ --? (?=\S)/g, ' – '],
    [/(?<=[\p{L}\d])--(?=[\p{L}\d])/gu, '—'],
    [
      /(?<=(?<!\p{L})(?:§§?|No\.|Nos\.|Figs?\.|pp?\.|Vol\.|[Aa]s of|[Aa]ccessed|[Rr]etrieved|[Uu]pdated)) (?=\d)/gu,
      fixed,
    ],
    keepUnits(symbols),
    ...keepDates(englishMonths, '|st|nd|rd|th', fixed),
    // "August 1, 2026"
    [new RegExp(`(?<=(?<!\\p{L})(?:${englishMonths})) (?=\\d{1,2}(?!\\d))`, 'gu'), fixed],
    [new RegExp(`(?<=(?<!\\p{L})(?:${englishMonths})\\s\\d{1,2},) (?=\\d{4}(?!\\d))`, 'gu'), fixed],
    [/(?<=(?<!\p{L})e\.) (?=g\.)|(?<=(?<!\p{L})i\.) (?=e\.)/giu, narrow],
  ],
  marks: {
    double: ['“', '”'],
    single: ['‘', '’'],
    elided:
      /^(?:tis|twas|twere|twill|twould|em|cause|cos|til|till|bout|round|nuff|tude|cept|n|s|d|ll|re|ve)(?![\p{L}'])/iu,
  },
};

const frenchMonths =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:janv|févr|avr|juill|sept|oct|nov|déc)\\.';

const frenchMarks: Marks = {
  double: [`«${narrow}`, `${narrow}»`],
  single: ['“', '”'],
  elided: /^(?:tit|tite|tits|tites|y|s)(?![\p{L}'])/iu,
};

const french: Typography = {
  rules: [
    dots,
    [/ --? (?=\S)/g, ' – '],
    [/ – /g, `${fixed}– `],
    [/«[ \u00A0\u202F]?(?=\S)/g, `«${narrow}`],
    [/[ \u00A0\u202F]?»/g, `${narrow}»`],
    [/(?<=[\p{L}\d»"”)\]%€…'’])[ \u00A0\u202F]?(?=[;!?]+(?:[\s»"”)\]…]|$))/gu, narrow],
    [/(?<=[\p{L}\d»"”)\]%€'’])[ \u202F]?(?=:(?:\s|$))/gu, fixed],
    [/(?<=(?<!\p{L})(?:§§?|n°|art\.|pp?\.|fig\.|vol\.|chap\.|page)) (?=\d)/giu, fixed],
    keepUnits(`${symbols}|[GMkT]o|octets?|euros?`),
    ...keepDates(frenchMonths, '|er', fixed),
  ],
  marks: frenchMarks,
};

const others: Typography = { rules: [keepUnits(symbols)], marks: undefined };

/** In Switzerland and Liechtenstein German has the quotes of French, without blanks. */
const swissGerman: Typography = {
  ...german,
  marks: { ...germanMarks, double: ['«', '»'], single: ['‹', '›'] },
};

/** In Switzerland French has narrow blanks before colons, too, and quotes of one line within those of two. */
const swissFrench: Typography = {
  rules: french.rules.map(([pattern, set]) =>
    pattern.source.includes('(?=:(?:') ? [pattern, narrow] : [pattern, set],
  ),
  marks: { ...frenchMarks, single: [`‹${narrow}`, `${narrow}›`] },
};

/** In Canada French has whole blanks in quotes, and none before semicolons, exclamation and question marks. */
const canadianFrench: Typography = {
  rules: french.rules
    .filter(([pattern]) => !pattern.source.includes('[;!?]'))
    .map(([pattern, set]) => [pattern, /[«»]/.test(set) ? set.replace(narrow, fixed) : set]),
  marks: { ...frenchMarks, double: [`«${fixed}`, `${fixed}»`] },
};

/** How text in a language is set within a deck; what names none is set as the deck is. */
export function findOwnTypography(language: string | undefined, deck: Typography | undefined): Typography | undefined {
  return language ? findTypography(language) : deck;
}

/** How a deck is set in a language; undefined without one, then its text stays as it was typed. */
export function findTypography(language: string | undefined): Typography | undefined {
  if (language === undefined) return undefined;
  if (/^de-(?:CH|LI)\b/i.test(language)) return swissGerman;
  if (/^fr-CH\b/i.test(language)) return swissFrench;
  if (/^fr-CA\b/i.test(language)) return canadianFrench;
  const known: Readonly<Record<string, Typography>> = { de: german, en: english, fr: french };
  return known[/^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? ''] ?? others;
}
