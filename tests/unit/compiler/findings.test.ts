// What holds for findings of every kind.

import { describe, expect, it } from 'vitest';
import { collectFindings, formatFinding, Source } from '../../../src/compiler/findings.ts';
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
    const found = new Source('a.md', 'Text');
    found.notice(0, { rule: 'unused-term', message: 'No slide links it.', fix: 'Link it.' });
    expect(collectFindings([found], true).map(({ level }) => level)).toEqual(['notice']);
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

describe('Source.text', () => {
  it.each([
    ['a\u0000b\u0007\u001B\u007F\u0085', 'a\uFFFDb' + '\uFFFD'.repeat(4)],
    ['\uFFFE\uFDD0\u{1FFFF}\uD800', '\uFFFD'.repeat(5)],
    ['a\r\nb\tc\rd 𝐚 👩‍💻', 'a\nb\tc\nd 𝐚 👩‍💻'],
  ])('has nothing that may stand in no HTML: %j', (written, text) => {
    const source = new Source('a.md', written);
    expect(source.text).toBe(text);
    expect(source.written).toHaveLength(text.length);
  });
});

describe('what an author wrote, in a finding', () => {
  const report = (quoted: string, path = 'a.md') => {
    const source = new Source(path, 'text');
    source.error(0, { rule: 'r', message: `"${quoted}" is wrong.`, fix: `Write: ${quoted}` });
    source.error(1, { rule: 'r', message: quoted, fix: quoted });
    return collectFindings([source], false);
  };

  it.each([
    ['\u001B[2Jx', '\\u001b[2Jx'],
    ['\u001B]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['\u009B31m', '\\u009b31m'],
    ['a\u202Eb\u2066c\u200Fd\u061Ce', 'a\\u202eb\\u2066c\\u200fd\\u061ce'],
    ['a\r\nb\tc\u2028d\u0085e', 'a\\u000d\\nb\\tc\\u2028d\\u0085e'],
    ['a\u0000b\u007Fc\uFEFFd\u{E0041}', 'a\\u0000b\\u007fc\\ufeffd\\u{e0041}'],
    ['\uD800x', '\\ud800x'],
    ['x##[error]y ##vso[task]z', 'x# #[error]y # #vso[task]z'],
    ['Größe 👩‍💻 می\u200Cخواهم a::b ## c', 'Größe 👩‍💻 می\u200Cخواهم a::b ## c'],
  ])('shows %j as %j', (written, shown) => {
    expect(report(written)[0]).toMatchObject({ message: `"${shown}" is wrong.`, fix: `Write: ${shown}` });
  });

  it.each(['::error::x', ' \n::warning file=a::x', '\u2028::x'])(
    'gives no order at the start of a line: %j',
    (written) => {
      for (const found of report(written, `${written}.md`))
        expect(
          formatFinding(found)
            .split('\n')
            .filter((line) => line.trim().startsWith('::')),
        ).toEqual([]);
    },
  );

  it('is three lines, whatever it says', () => {
    const lines = report('a\nb\rc\u2028d', 'e\nf.md').map((found) => formatFinding(found).split(/[\n\r\u2028]/).length);
    expect(lines).toEqual([3, 3]);
  });

  it('is cut, with its end', () => {
    const [quoted, whole] = report(`a${'x'.repeat(100_000)}z`);
    expect(quoted?.message).toMatch(/^"ax{148}…x{49}z" is wrong\.$/);
    expect(whole?.message).toMatch(/^ax+…x+z$/);
    expect([quoted?.fix.length, whole?.message.length, whole?.fix.length]).toEqual([900, 900, 900]);
  });

  it('is cut between letters', () => {
    const [found] = report('𝐚'.repeat(1000));
    expect(found?.message).toMatch(/^"𝐚+…𝐚+" is wrong\.$/u);
  });

  it('is as short where many such places are quoted', () => {
    const style = `url(https://a.example)${'\u202E'.repeat(9_000)}`;
    const { findings } = compileFiles({
      'a.md': `## A\n\nb <!-- .element: style="${style}" ${'y'.repeat(9_000)} -->`,
    });
    expect(findings.map(({ rule }) => rule)).toContain('foreign-resource');
    for (const { message, fix } of findings) expect(message.length + fix.length).toBeLessThan(1900);
  });
});
