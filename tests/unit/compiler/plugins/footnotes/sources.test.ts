import { describe, expect, it } from 'vitest';
import { compile } from '../../../../../src/compiler/index.ts';

/** The sources of chapters, each as one text. */
function listSources(...texts: readonly string[]): string[] {
  const files = texts.map((text, index) => ({ path: `slides/0${index + 1}-a.md`, text }));
  return compile({ files, assets: new Map(), base: '' }).sources.map(
    ({ file, line, column, title, address, date, isPublished, slides }) =>
      [`${file}:${line}:${column}`, title, address, `${isPublished ? 'published ' : ''}${date}`, slides.join(' ')].join(
        ' | ',
      ),
  );
}

/** The dates of one footnote's sources, by the last letters of their addresses. */
function readDates(definition: string): string[] {
  return listSources(`## A\n\nText[^x]\n\n[^x]: ${definition}`).map((line) => {
    const [, title, address = '', date] = line.split(' | ');
    return `${address.slice(-1) || title}: ${date}`;
  });
}

describe('the sources of a deck', () => {
  it('have place, title, address, date and the slides that mention them, in footnotes, too', () => {
    const chapter = [
      '## A\n\nText[^one] und ^[Amt: Im Text, [c](https://c.example), Stand 2026-03.]',
      '## B\n\nText[^two]\n\nNote:\nMehr[^one]',
      '## C\n\nNichts\n\n[^one]: Amt: *Bericht*, [a.example](https://a.example/x), Stand 2026-08.\n[^two]: Vaswani: Titel, [b](https://b.example), erschienen 2017-06. Siehe [^three].\n[^three]: Haus: Buch, Stand 2020-01-31.',
    ].join('\n\n---\n\n');
    expect(listSources(chapter, '## D\n\nText[^one]\n\n[^one]: Amt, [a](https://a.example)')).toEqual([
      'slides/01-a.md:3:32 | Amt: Im Text | https://c.example | 2026-03 | a',
      'slides/01-a.md:20:25 | Amt: Bericht | https://a.example/x | 2026-08 | a b',
      'slides/01-a.md:21:25 | Vaswani: Titel | https://b.example | published 2017-06 | b',
      'slides/01-a.md:22:1 | Haus: Buch |  | 2020-01-31 | b',
      'slides/02-a.md:5:14 | Amt | https://a.example |  | d',
    ]);
  });

  it.each([
    [
      'Amt: A, [a](https://x.example/a), Stand 2025-01; Haus: B, [b](https://x.example/b), Stand 2026-02.',
      ['a: 2025-01', 'b: 2026-02'],
    ],
    ['A, [a](https://x.example/a); B, [b](https://x.example/b), Stand 2026-02.', ['a: 2026-02', 'b: 2026-02']],
    ['A, [a](https://x.example/a), Stand 2026-02; dazu [b](https://x.example/b).', ['a: 2026-02', 'b: ']],
    ['Stand 2026-02: A, [a](https://x.example/a).', ['a: 2026-02']],
    ['A, [a](https://x.example/a), Stand 2026-03 und Stand 2026-02.', ['a: 2026-02']],
    ['A, [a](https://x.example/a), erschienen 2017-06, Stand 2026-02.', ['a: 2026-02']],
    ['A, [a](https://x.example/a), Stand 2026-13.', ['a: ']],
    [
      'A, [a](https://x.example/a), published in 2017-06, [b](https://x.example/b), as of 2026-01.',
      ['a: published 2017-06', 'b: 2026-01'],
    ],
    ['Eigene Rechnung, siehe [A](#a).', []],
  ])('take each the date behind it, else the next: %s', (definition, dates) => {
    expect(readDates(definition)).toEqual(dates);
  });
});
