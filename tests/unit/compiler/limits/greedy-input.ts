// Texts in which each part makes a careless reader look through all the others: time would grow with the square of
// the size. Lines and paragraphs are as long as they may be, so that none is refused before it is read.

import type { CompileInput } from '../../../../src/compiler/types.ts';
import { repeatSpread } from './hard-input.ts';

/** A deck that can be made as large as wanted. */
export interface GreedyInput {
  readonly name: string;
  /** Characters at which the square of them would be seen. */
  readonly size: number;
  /** The deck with about `size` characters. */
  readonly write: (size: number) => {
    readonly files: Readonly<Record<string, string>>;
    readonly assets?: CompileInput['assets'];
  };
}

const list = (count: number, make: (index: number) => string, between = '\n\n'): string =>
  Array.from({ length: Math.ceil(count) }, (_, index) => make(index)).join(between);
const slides = (count: number, make: (index: number) => string) => ({
  files: { '01-probe.md': list(count, make, '\n\n---\n\n') },
});
const files = (count: number) =>
  new Map(Array.from({ length: Math.ceil(count) }, (_, index) => [`bild-${index}.png`, '']));

/** One slide of a sign again and again: in paragraphs, in lines, or between two texts in one line. */
const repeated: Readonly<Record<string, string | readonly [before: string, sign: string, after: string]>> = {
  'emphasis, three stars': '***a** ',
  'emphasis, stars and points': '*.',
  'emphasis, never closed': '*a … b*',
  'emphasis, in each other': '*a **b ',
  'emphasis, struck out': '~a~~ ',
  'emphasis, a run of stars': ['a ', '*', ' a*b'],
  'address with brackets': 'https://a.example/)))))))) ',
  'address with entities': 'https://a.example/&a;&a;&a; ',
  'address that ends in brackets': ['https://a.example/', ')', ''],
  'address that ends in entities': ['https://a.example/', '&a;', ''],
  'address that ends in points': ['https://a.example/a', '.', ''],
  'footnotes in the text, never closed': 'a ^[b ',
  'footnotes in the text, in each other': ['', 'a ^[b', ']'],
  'comments never closed': 'a <!-- b ',
  'links never closed': ['', '[a](b', ')'],
  'links with brackets': ['', '[a](b(c)', ')'],
  'links in each other': '[a ![b ',
  'backticks in a label': ['[a', '`', '](d)'],
  'title of a link, commas': ['[x', ',', 'y](https://a.example)'],
  'title of a footnote, commas': ['A[^a]\n\n[^a]: x', ',', 'y [z](https://a.example)'],
  'title of a footnote, dashes': ['A[^a]\n\n[^a]: x', ' –', 'y [z](https://a.example)'],
  'digits in one run': ['', '1', ''],
  'digits and points': ['', '1.', ''],
  'signs that mail addresses have': ['', '_-', ''],
  'container and blanks': ['::: a', ' ', 'b'],
  'container and tabs': ['::: a', '\t', 'b'],
  'tag with hyphens': ['', '<a-b>\n', ''],
  'tag with hyphens after text': ['', 'x\n<a-b c\n', ''],
  'footnotes left open after text': ['', 'x\n[^a[b]:\n', ''],
  'container after text': ['', 'a\n::: card\nb\n:::\n', ''],
  'container without name after text': ['', 'a\n:::\n', ''],
  'quote, text, quote': ['', '> a\nb\n\n', ''],
  'quotes and lists, short': ['', '> a\nb\n> - c\n\n', ''],
  'items of a list, lazy': ['', '- a\nb\nb\nb\n', ''],
  'mail addresses': ['x@', '-a', '!'],
};

/** Blocks of many lines, which are refused where they are longer than anybody writes. */
const blocks: Readonly<Record<string, readonly [before: string, line: string]>> = {
  'item of a list, many lines': ['- a\n', '  b\n'],
  'item of a list, lazy lines': ['- a\n', 'b\n'],
  'item of a list, tabs': ['- a\n', '\tb\n'],
  'item of a numbered list': ['1. a\n', '   b\n'],
  'items in each other, lazy lines': ['- - - - a\n', 'b\n'],
  'items in quotes, lazy lines': ['> - > - a\n', 'b\n'],
  'quotes with lazy lines': ['', '> a\nb\n'],
  'quotes in quotes': ['', '> > a\n> b\n'],
  'quotes and lists': ['', '> a\nb\n> - c\n'],
};

const code: Readonly<Record<string, string>> = {
  word: 'a',
  digits: '1_',
  blanks: ' ',
  words: 'a ',
};
const languages = 'bash c cpp csharp graphql ini java javascript kotlin perl r ruby rust scss typescript vbnet yaml';

/** Decks of several parts. */
const decks: Readonly<Record<string, GreedyInput['write']>> = {
  'table with a wide head and short rows': (size) => {
    const columns = Math.min(size / 6, 9_000);
    return probe(`|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${'|b\n'.repeat(size / 9)}`);
  },
  'missing pictures': (size) => ({
    ...probe(list(size / 20, (index) => `![a](fehlt-${index}.png)`)),
    assets: files(size / 20),
  }),
  'missing files of links': (size) => ({
    ...probe(list(size / 20, (index) => `[a](fehlt-${index}.png)`)),
    assets: files(size / 20),
  }),
  'missing pictures in raw HTML': (size) => ({
    ...probe(list(size / 20, (index) => `<img alt="a" src="fehlt-${index}.png">`)),
    assets: files(size / 20),
  }),
  'unknown terms': (size) => ({
    files: {
      ...probe(list(size / 20, (index) => `[[U${index}]]`)).files,
      'glossary.yaml': list(size / 20, (index) => `- term: T${index}\n  text: x`, '\n'),
    },
  }),
  'unknown cuts': (size) => ({
    files: {
      ...slides(size / 30, (index) => `<!-- .slide: data-cut="z${index}" -->\n## T${index}`).files,
      'deck.yaml': `cuts: [${list(size / 30, (index) => `{name: a${index}, label: A, minutes: 1}`, ',')}]`,
    },
  }),
  'cuts of slides': (size) => ({
    files: {
      ...slides(size / 30, (index) => `<!-- .slide: data-cut="a${index}" -->\n## T${index}`).files,
      'deck.yaml': `cuts: [${list(size / 30, (index) => `{name: a${index}, label: A, minutes: 1}`, ',')}]`,
    },
  }),
  'unknown keys': (size) => ({
    files: { '01-probe.md': '# A', 'deck.yaml': list(size / 2, (index) => `a${index}: b`, '\n') },
  }),
  chapters: (size) => ({
    files: Object.fromEntries(
      Array.from({ length: Math.ceil(size / 20) }, (_, index) => [
        `${index}-a.md`,
        `# A\n\n[b](https://a.example/${index})`,
      ]),
    ),
  }),
};

/** All but code. */
export const greedyInputs: readonly GreedyInput[] = [
  ...Object.entries(repeated).map(([name, parts]) => ({ name, size: 18_000, write: repeat(parts) })),
  ...Object.entries(blocks).map(([name, [before, line]]) => ({
    name,
    size: 9_000,
    write: (size: number) => probe(before + line.repeat(size / line.length)),
  })),
  ...Object.entries(decks).map(([name, write]) => ({ name, size: 12_000, write })),
];

/** Code that no colour is worth the time for. */
export const greedyCode: readonly GreedyInput[] = languages.split(' ').flatMap((language) =>
  Object.entries(code).map(([kind, sign]) => ({
    name: `code, ${language}: one ${kind}`,
    size: 9_000,
    write: (size: number) =>
      probe(`\`\`\`${language}\na${`${sign.repeat(9_000 / sign.length)}\n`.repeat(Math.ceil(size / 9_000))}\`\`\``),
  })),
);

function probe(text: string): { files: Readonly<Record<string, string>> } {
  return { files: { '01-probe.md': `# A\n\n${text}\n` } };
}

/** A sign alone is spread over lines and paragraphs; between two texts it stands in one line, on a few slides. */
function repeat(parts: string | readonly [before: string, sign: string, after: string]): GreedyInput['write'] {
  if (typeof parts === 'string') return (size) => probe(repeatSpread(parts, (2 * size) / parts.length));
  const [before, sign, after] = parts;
  if (sign.endsWith('\n')) return (size) => probe(sign.repeat((2 * size) / sign.length));
  return (size) => slides(4, () => before + sign.repeat(Math.min(size, 18_000) / sign.length) + after);
}
