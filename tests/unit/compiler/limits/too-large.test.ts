// What is too large is left out with one error in its place, marked by "‹›", and the rest of the deck goes on.

import { describe, expect, it } from 'vitest';
import { compileFiles, compileText, findMarked } from '../compile-text.ts';

const lines = (count: number, line = 'b') => `${line}\n`.repeat(count);
const row = (count: number, cell = 'a') => `|${`${cell}|`.repeat(count)}\n`;

describe('too large', () => {
  it('is a line that nobody reads', () => {
    expect(findMarked(`# A\n\nx\n‹›${'Wort '.repeat(4_001)}\n\n---\n\n# B`)).toMatchInlineSnapshot(`
      "too-large (error)
        This line has more than 20000 characters, and the slide or its notes are left out.
        Divide it into shorter parts; save a picture that stands in the text beside the slides, and link to its file."
    `);
  });

  it('is an item of a list without a blank line', () => {
    expect(findMarked(`# A\n\n- x\n‹›- a\n${lines(1_001, '  b')}`)).toMatchInlineSnapshot(`
      "too-large (error)
        This list item or quote has more than 1000 lines without a blank one, and the slide or its notes are left out.
        Divide it into shorter parts; save a picture that stands in the text beside the slides, and link to its file."
    `);
  });

  it('is a quote without a blank line', () => {
    expect(findMarked(`# A\n\n‹›${lines(1_002, '> a')}`)).toMatchInlineSnapshot(`
      "too-large (error)
        This list item or quote has more than 1000 lines without a blank one, and the slide or its notes are left out.
        Divide it into shorter parts; save a picture that stands in the text beside the slides, and link to its file."
    `);
  });

  it('is a text without a blank line', () => {
    expect(findMarked(`# A\n\nx\n\n‹›${lines(1_001, 'Wort '.repeat(10))}\n\ny`)).toMatchInlineSnapshot(`
      "too-large (error)
        This text has 51050 characters without a blank line and is left out.
        Divide it with blank lines, make several tables or slides, or put it into a code block."
    `);
  });

  it('is a table whose cells nobody has written', () => {
    expect(findMarked(`# A\n\nx\n\n‹›${row(200)}${row(200, '-')}${lines(60, '|b')}`)).toMatchInlineSnapshot(`
      "too-large (error)
        Most cells of this table are not written, and it is left out.
        Divide it with blank lines, make several tables or slides, or put it into a code block."
    `);
  });

  it('are the footnotes of many slides that mention one another', () => {
    const slide = (index: number) => `## F\n\nA[^${index}]\n\n[^${index}]: x [^${index + 1}]`;
    const text = Array.from({ length: 400 }, (_, index) => slide(index)).join('\n\n---\n\n');
    const { findings, html } = compileText(`${text}\n\n[^400]: x`);
    expect(findings.map(({ rule }) => rule)).toEqual(['too-large']);
    expect(text.split('\n')[(findings[0]?.line ?? 0) - 1]).toContain('[^');
    expect(html.length).toBeLessThan(5_000_000);
  });

  it('are drawings that a few lines bring in again and again', () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 9 9">${'<path d="M0 0h9"/>'.repeat(6_000)}</svg>`;
    const text = `# A\n\n${'![Viele Striche](d.svg)\n\n'.repeat(300)}`;
    const { findings, html } = compileFiles({ '01-a.md': text }, { assets: new Map([['d.svg', drawing]]) });
    expect(findings.map(({ rule, column }) => [rule, column])).toEqual([['too-large', 1]]);
    expect(text.split('\n')[(findings[0]?.line ?? 0) - 1]).toBe('![Viele Striche](d.svg)');
    expect(html.length).toBeLessThan(22_000_000);
    expect(html).toContain('<img src="slides/d.svg" alt="Viele Striche"');
  });

  it('is a chapter of which nobody could speak', () => {
    const { findings, deck } = compileFiles({
      'deck.yaml': 'title: Probe',
      '01-a.md': `# A\n\n${lines(500_000, 'Ein Wort.')}`,
      '02-b.md': '# B',
    });
    expect(findings.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual([
      ['too-large', 'slides/01-a.md', 1, 1],
    ]);
    expect(deck.slides.map(({ title }) => title)).toEqual(['B']);
  });

  it('is YAML that says nothing of the deck', () => {
    const { findings, deck } = compileFiles({
      'deck.yaml': `# ${lines(100_001, '# Ein Wort.')}title: X`,
      '01-a.md': '# A',
    });
    expect(findings.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual([
      ['too-large', 'slides/deck.yaml', 1, 1],
    ]);
    expect(deck.title).toBe('A');
  });

  it('is code that is not coloured, which is worth a notice', () => {
    expect(findMarked(`# A\n\n‹›\`\`\`js\n${lines(501, 'let a = 1;')}\`\`\`\n`)).toMatchInlineSnapshot(`
      "too-large (notice)
        This code has more than 5000 characters, or 1000 without punctuation, and is not coloured.
        Show the lines that matter, and link to the rest."
    `);
    expect(findMarked(`# A\n\n‹›\`\`\`csharp\n${'a '.repeat(500)}\n\`\`\`\n`)).toContain('too-large (notice)');
  });
});

describe('large, but not too large', () => {
  it.each([
    ['a line', 'Wort '.repeat(3_999)],
    ['an item of a list', `- a\n${lines(999)}`],
    ['items of a list', lines(3_000, '- a')],
    ['a quote', lines(999, '> a')],
    ['a text', lines(900, 'Wort '.repeat(10))],
    ['a table', row(20) + row(20, '-') + row(20).repeat(1_000)],
    ['a table with empty cells', row(20) + row(20, '-') + lines(400, '|b')],
    ['code', `\`\`\`js\n${lines(449, 'let a = 1;')}\`\`\``],
    ['code without a language', `\`\`\`\n${lines(5_000)}\`\`\``],
    ['an encoded picture', `![a](data:image/png;base64,${'iVBORw0KGgo+/'.repeat(8_000)})`],
    ['many slides', '## F\n\nEin Wort und noch eins.\n\n---\n\n'.repeat(2_000)],
  ])('%s', (_, text) => {
    expect(compileText(`# A\n\n${text}\n`).findings).toEqual([]);
  });
});

describe('near misses', () => {
  it('are looked for twenty times a rule, and then the first known names will do', () => {
    const assets = new Map(Array.from({ length: 12 }, (_, index) => [`bild-${index}.png`, '']));
    const text = Array.from({ length: 22 }, () => '![a](bild-11.jpg)').join(' ');
    const { findings } = compileFiles({ '01-a.md': `# A\n\n${text}` }, { assets });
    const firstNames = findings.map(({ fix }) => /^Type one of: ([^,]+)/.exec(fix)?.[1]);
    expect(firstNames).toEqual([...Array.from({ length: 20 }, () => 'bild-11.png'), 'bild-0.png', 'bild-0.png']);
  });
});
