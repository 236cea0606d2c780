// Texts that are large, deep or broken, in any size: what could make a compiler slow. The unit tests try how the time
// grows in small sizes, `npm run bench` measures the full ones.

/** A kind of text that can be made as large as wanted. */
export interface HardInput {
  readonly name: string;
  /** The text with `count` of what its name says. */
  readonly write: (count: number) => string;
  /** How many make up the full size. */
  readonly full: number;
}

const times = (count: number, make: (index: number) => string): string[] =>
  Array.from({ length: Math.ceil(count) }, (_, index) => make(index));
const join = (slides: readonly string[]): string => slides.join('\n\n---\n\n');
const ten = (slide: number): string => times(10, (index) => `Satz[^n${slide * 10 + index}].`).join(' ');
/** In lines and paragraphs that are as long as they may be. */
const spread = (pieces: readonly string[]): string =>
  times(pieces.length / 500, (line) => pieces.slice(line * 500, (line + 1) * 500).join(' ')).join('\n\n');
const define = (count: number): string =>
  times(
    count,
    (index) => `[^n${index}]: Amt: Bericht ${index}, [amt.example](https://amt.example/${index}), Stand 2026-08.\n`,
  ).join('');

/** A text that repeats a sign, in lines and paragraphs that are as long as they may be. */
export function repeatSpread(sign: string, count: number): string {
  const inLine = Math.ceil(15_000 / sign.length);
  const lines = times(count / inLine, (line) => sign.repeat(Math.min(inLine, count - line * inLine)));
  return times(lines.length / 3, (part) => lines.slice(part * 3, (part + 1) * 3).join('\n')).join('\n\n');
}

/** Chapters that are long, with what of them is repeated; 2 MB of text, or a quarter of it where each part is much work. */
export const longChapters: readonly HardInput[] = [
  {
    name: 'lines in paragraphs of ten',
    write: (n) => '# A\n\n' + times(n / 10, () => 'Ein Wort nach dem anderen und noch eins.\n'.repeat(10)).join('\n'),
    full: 50_000,
  },
  {
    name: 'sentences in long paragraphs',
    write: (n) => '# A\n\n' + repeatSpread('Ein Wort nach dem anderen und noch eins. ', n),
    full: 51_000,
  },
  {
    name: 'paragraphs',
    write: (n) => '# A\n\n' + 'Ein Wort nach dem *anderen*, z. B. "40 GB" und noch eins.\n\n'.repeat(n),
    full: 35_000,
  },
  {
    name: 'slides of one title',
    write: (n) =>
      '## Titel\n\nEin *Wort* und noch eins, z. B. 40 GB.\n\n- eins\n- zwei\n\nNote: Mehr.\n\n---\n\n'.repeat(n),
    full: 26_000,
  },
  {
    name: 'list items',
    write: (n) => '# A\n\n' + '- Ein *Wort* nach dem anderen und noch eins\n'.repeat(n),
    full: 24_000,
  },
  {
    name: 'table rows',
    write: (n) => '# A\n\n| a | b |\n|---|---|\n' + '| ein Wort | *zwei* |\n'.repeat(n),
    full: 24_000,
  },
  { name: 'lines of code', write: (n) => '# A\n\n```js\n' + 'const a = "b"; // c\n'.repeat(n) + '```\n', full: 26_000 },
  { name: 'blank lines', write: (n) => '# A\n\n' + '\n'.repeat(n) + 'Ende', full: 2_100_000 },
  { name: 'quotes', write: (n) => '# A\n\n' + repeatSpread('"\' ', n), full: 175_000 },
  {
    name: 'data of one picture',
    write: (n) => `# A\n\n![a](data:image/png;base64,${'iVBORw0KGgo+/'.repeat(n)})`,
    full: 161_000,
  },
  {
    name: 'raw HTML',
    write: (n) => '# A\n\n' + '<div class="x"><b>Text</b></div>\n\nText <i>kursiv</i>.\n\n'.repeat(n),
    full: 9_500,
  },
];

/** Footnotes in all the ways in which they can be many. */
export const footnotes: readonly HardInput[] = [
  {
    name: 'on one slide',
    write: (n) => `## Folie\n\n${spread(times(n, (index) => `Satz[^n${index}].`))}\n\n${define(n)}`,
    full: 10_000,
  },
  {
    name: 'ten on each of many slides',
    write: (n) => `${join(times(n / 10, (slide) => `## Folie\n\n${ten(slide)}`))}\n\n---\n\n${define(n)}`,
    full: 10_000,
  },
  {
    name: 'one, mentioned ten times on each of many slides',
    write: (n) =>
      `${join(times(n / 10, () => `## Folie\n\n${'Satz[^a]. '.repeat(10)}`))}\n\n[^a]: Amt, [amt.example](https://amt.example).`,
    full: 10_000,
  },
  {
    name: 'in a chain, each inside the one before',
    write: (n) =>
      `## Folie\n\nText[^0].\n\n${times(n, (index) => `[^${index}]: Siehe[^${index + 1}].\n`).join('')}[^${n}]: Ende.`,
    full: 10_000,
  },
  {
    name: 'in a chain, each mentioned ten times by the one before',
    write: (n) =>
      `## Folie\n\nText[^0].\n\n${times(n, (index) => `[^${index}]: ${`Siehe[^${index + 1}]. `.repeat(10)}\n`).join('')}[^${n}]: Ende.`,
    full: 20,
  },
  {
    name: 'all undefined',
    write: (n) => `## Folie\n\n${spread(times(n, (index) => `Satz[^n${index}].`))}`,
    full: 10_000,
  },
];

/** Mistakes of one kind, each of which becomes a finding. */
export const mistakes: readonly HardInput[] = [
  {
    name: 'dead links on as many slides',
    write: (n) => join(times(n, (index) => `## Folie ${index}\n\n[x](#nirgends-${index})`)),
    full: 3_000,
  },
  { name: 'equal titles', write: (n) => join(times(n, () => '## Titel')), full: 5_000 },
  { name: 'equal ids', write: (n) => join(times(n, () => '<!-- .slide: id="a" -->\n## Titel')), full: 3_000 },
  {
    name: 'missing files',
    write: (n) => '## Folie\n\n' + spread(times(n, (index) => `![x](fehlt-${index}.jpg)`)),
    full: 3_000,
  },
  {
    name: 'unknown attributes',
    write: (n) => `## Folie\n\nText <!-- .element: ${times(n, (index) => `x${index}=1`).join('\n')} -->`,
    full: 5_000,
  },
  { name: 'forbidden tags', write: (n) => '## Folie\n\n' + repeatSpread('<script></script> ', n), full: 3_000 },
];

/** Nesting that is deeper than the compiler follows. */
export const tooDeep: readonly HardInput[] = [
  { name: 'quotes', write: (n) => `## Folie\n\n${'>'.repeat(n)} x`, full: 5_000 },
  { name: 'quotes with blanks', write: (n) => `## Folie\n\n${'> '.repeat(n)}x`, full: 5_000 },
  { name: 'containers', write: (n) => `## Folie\n\n${'::: columns\n'.repeat(n)}`, full: 3_000 },
  {
    name: 'lists',
    write: (n) => `## Folie\n\n${times(n, (index) => `${' '.repeat(index * 2)}- x`).join('\n')}`,
    full: 1_000,
  },
  { name: 'lists on one line', write: (n) => `## Folie\n\n${'- '.repeat(n)}x`, full: 5_000 },
  { name: 'numbers and quotes', write: (n) => `## Folie\n\n${'1. > '.repeat(n)}x`, full: 2_000 },
  {
    name: 'footnotes in quotes',
    write: (n) => `## Folie\n\n${times(n, (index) => `${'> '.repeat(index)}[^${index}]: x`).join('\n')}`,
    full: 200,
  },
];

/** Signs that open something, again and again. */
export const openings: readonly HardInput[] = [
  ...repeatSigns({
    brackets: ['[', 20_000],
    pictures: ['![', 10_000],
    emphasis: ['*a _b ', 5_000],
    stars: ['*', 20_000],
    tags: ['<a ', 10_000],
    'open tags': ['<div>\n\n', 3_000],
    'closing tags': ['</div>\n\n', 3_000],
    comments: ['<!-- ', 10_000],
    addresses: ['http://a', 10_000],
    separators: ['---\n', 20_000],
    fences: ['```\n', 10_000],
    formulas: ['$a$ $', 5_000],
    terms: ['[[a|', 5_000],
    references: ['&amp', 20_000],
  }),
  {
    name: 'code',
    write: (n) => `## Folie\n\n${times(n, (index) => `${'`'.repeat((index % 60) + 1)} a`).join(' ')}`,
    full: 1_000,
  },
  { name: 'letters before an @', write: (n) => `## Folie\n\n${repeatSpread('a.', n)}@`, full: 20_000 },
  { name: 'pipes', write: (n) => `## Folie\n\n${'|'.repeat(n)}\n|-|\n`, full: 10_000 },
];

function repeatSigns(signs: Readonly<Record<string, [sign: string, full: number]>>): HardInput[] {
  return Object.entries(signs).map(([name, [sign, full]]) => ({
    name,
    write: (n) => `## Folie\n\n${repeatSpread(sign, n)}`,
    full,
  }));
}
