// What holds for findings of every kind.

import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/compiler/findings.ts';
import { compileFiles, findMarked } from './compile-text.ts';

describe('strict', () => {
  const text = '## Folie\n\n‹›![](foto.jpg) ‹›<b onclick="x">b</b>'.replace('<b on', '<b ‹›on').replace('‹›<b', '<b');

  it('makes warnings errors', () => {
    expect(findMarked(text, 'strict: true').match(/\((?:error|warning)\)/g)).toEqual(['(error)', '(error)']);
  });

  it('leaves them warnings without it, and without deck.yaml', () => {
    expect(findMarked(text, 'strict: false').match(/\((?:error|warning)\)/g)).toEqual(['(warning)', '(warning)']);
    const { findings } = compileFiles({ 'a.md': text.replaceAll('‹›', '') });
    expect(findings.map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  it('does not touch notices', () => {
    const old = '## Folie\n\nText[^a]\n\n‹›[^a]: Amt: Bericht, Stand 2020-01.';
    expect(findMarked(old, 'strict: true')).toMatchInlineSnapshot(`
      "old-source (notice)
        The source "a" is 80 months old.
        Open it again, and write the new „Stand“."
    `);
  });
});

describe('order', () => {
  it('is that of the files and their lines', () => {
    const files = {
      '02-b.md': '## B [x](#nix)',
      '01-a.md': '## A\n\n[x](#nix)\n\n[^u]: ungenutzt',
      'deck.yaml': 'titel: x',
    };
    const places = compileFiles(files).findings.map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual(['slides/deck.yaml:1', 'slides/01-a.md:3', 'slides/01-a.md:5', 'slides/02-b.md:1']);
  });
});

describe('Source.place(at)', () => {
  const source = new Source('a.md', 'eins\nzwei');

  it.each([
    [0, { line: 1, column: 1 }],
    [4, { line: 1, column: 5 }],
    [5, { line: 2, column: 1 }],
    [9, { line: 2, column: 5 }],
  ])('counts line and column of %d from 1', (at, place) => {
    expect(source.place(at)).toEqual(place);
  });

  it.each([-1, 10, Number.NaN])('throws for %d, which is nowhere in the text', (at) => {
    expect(() => source.place(at)).toThrow(RangeError);
  });
});
