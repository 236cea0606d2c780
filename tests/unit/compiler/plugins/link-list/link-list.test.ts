import { describe, expect, it } from 'vitest';
import { renderLinkListCsv, renderLinkListJson } from '../../../../../src/compiler/plugins/link-list/files.ts';
import type { LinkEntry } from '../../../../../src/compiler/types.ts';
import { compileFiles, compileText, readBody } from '../../compile-text.ts';
import { listFaults } from '../../oracle/oracle.ts';

const titlesOf = (text: string) => compileText(text).deck.linkList.map(({ title }) => title);

describe('entries of the link list', () => {
  it('have the address without hash and trailing slash as their key', () => {
    const text =
      '## Folie\n\n[a](https://a.example/) [b](https://a.example) [c](https://a.example/#x) [d](https://a.example/b/#y) [e](http://a.example/?q=1/)';
    expect(compileText(text).deck.linkList.map(({ key, url }) => [key, url])).toEqual([
      ['https://a.example', 'https://a.example/'],
      ['https://a.example/b', 'https://a.example/b/#y'],
      ['http://a.example/?q=1', 'http://a.example/?q=1/'],
    ]);
  });

  it('leave out what leads nowhere else', () => {
    expect(titlesOf('## Folie\n\n[a](#folie) [b](mailto:a@b.example) [c](plan.pdf) [d](javascript:x)')).toEqual([]);
  });

  it('take their title from the footnote before the link, else from the link', () => {
    const text =
      '## Folie\n\nText[^a][^b][^c][^d] und [ein Verweis](https://e.example)\n\n[^a]: Amt: Bericht, [a.example](https://a.example), Stand 2026-08.\n[^b]: Erste Quelle, [b.example](https://b.example/1), Stand 2026-08; zweite Quelle: [b.example](https://b.example/2).\n[^c]: [Nur der Verweis](https://c.example)\n[^d]: *Kursiv* und "Zitat" &amp; mehr, [d](https://d.example)';
    expect(titlesOf(text)).toEqual([
      'ein Verweis',
      'Amt: Bericht',
      'Erste Quelle',
      'zweite Quelle',
      'Nur der Verweis',
      'Kursiv und "Zitat" & mehr',
    ]);
  });

  it('are cut behind a word at 90 characters, and within one where there is no blank', () => {
    const [words = '', address = ''] = titlesOf(
      `## Folie\n\n[${'Wort '.repeat(30)}](https://a.example) https://b.example/${'x'.repeat(100)}`,
    );
    expect(words).toBe(`${'Wort '.repeat(17)}…`);
    expect(address).toBe(`https://b.example/${'x'.repeat(71)}…`);
    expect([words.length, address.length].every((length) => length <= 90)).toBe(true);
  });

  it('name every slide once, those with the link in notes and footnotes included', () => {
    const text =
      '## A\n\n[x](https://a.example) [x](https://a.example/)\n\n---\n\n## B\n\nText[^f]\n\n---\n\n## C\n\nNote: [x](https://a.example)\n\n[^f]: x, [a](https://a.example)';
    expect(compileText(text).deck.linkList).toMatchObject([{ slides: ['a', 'b', 'c'], chapter: '01-probe' }]);
  });

  it('begin with the links of the talk, in their order and under their titles', () => {
    const yaml =
      'links:\n  - { title: Code, url: "https://c.example/" }\n  - { title: Aufzeichnung, url: "https://a.example" }';
    const { linkList } = compileText('## Folie\n\n[anders](https://a.example/) [b](https://b.example)', yaml).deck;
    expect(linkList.map(({ title, chapter, slides }) => [title, chapter, slides])).toEqual([
      ['Code', undefined, []],
      ['Aufzeichnung', undefined, ['folie']],
      ['b', '01-probe', ['folie']],
    ]);
  });
});

describe('slides of the link list', () => {
  const links = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `[x](https://a.example/${from + index})`).join(' ');
  const { deck, html } = compileFiles({
    '01-a.md': `## A\n\n${links(17)}`,
    '02-b.md': '## B',
    '03-c.md': `## C\n\n${links(9, 10)}`,
  });

  it('stand behind all other slides: one for the deck, then one for each chapter that names an address first', () => {
    expect(
      deck.slides.map(({ id, chapter, generated, listing }) => `${id} ${chapter} ${generated} ${listing?.chapter}`),
    ).toEqual([
      'a 01-a false undefined',
      'b 02-b false undefined',
      'c 03-c false undefined',
      'linkliste anhang true ',
      'linkliste-01-a anhang true 01-a',
      'linkliste-03-c anhang true 03-c',
    ]);
    expect(deck.slides.slice(3).map(({ listing }) => [...(listing?.slides ?? [])])).toEqual([[], ['a', 'c'], ['c']]);
  });

  it('show six addresses, those that most slides name first, and hold the others for readers', () => {
    const readEntries = (text = '') => text.match(/(?<=a\.example\/)\d+(?=")/g);
    const [, first] = deck.slides.slice(3);
    expect(readEntries(readBody(first))).toEqual(['10', '11', '12', '13', '14', '15']);
    expect(readEntries(first?.notesHtml)).toEqual(['16', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(readBody(deck.slides[5])).toMatch(/<ul[^]*a\.example\/17"[^]*a\.example\/18"[^]*<\/ul>/);
    expect(deck.slides[5]?.notesHtml).toBe('');
  });

  it('lead to the slides by their numbers in the deck', () => {
    expect(readBody(deck.slides.at(-1))).toContain('<a href="#c" aria-label="Folie 3">3</a>');
    expect(html).toMatch(/id="c"[^]*?<span class="place-number">3 \/ 6<\/span>/);
    expect(listFaults(html, deck)).toEqual([]);
  });

  it('lead to the whole list, at the public address where there is one', () => {
    expect(readBody(deck.slides[4])).toContain('data-qr-code="?view=read#linkliste-01-a" hidden');
    const { deck: published } = compileFiles({ '01-a.md': `## A\n\n${links(1)}` }, { base: 'https://slides.example/' });
    expect(readBody(published.slides.at(-1))).toContain(
      '<a href="https://slides.example/?view=read#linkliste-01-a">slides.example/?view=read#linkliste-01-a</a>',
    );
  });

  it('set titles in German typography', () => {
    const { deck: own } = compileText('## Folie\n\nText[^a]\n\n[^a]: "Titel" z.B. hier, [x](https://a.example)');
    expect(readBody(own.slides[2])).toContain('„Titel“ z.\u202FB. hier');
  });

  it('keep the language that a title is in, in full and cut', () => {
    const long = `A Title of ${'many '.repeat(20)}words`;
    const { deck: own } = compileText(
      `## Folie\n\nText[^a][^b]\n\n[^a]: OSI: <span lang="en">The Definition</span>, Fassung 1, [x](https://a.example)\n[^b]: <cite lang='en'>${long}</cite>, [y](https://b.example)`,
    );
    const list = readBody(own.slides[2]);
    expect(list).toContain('OSI: <span lang="en">The Definition</span>, Fassung 1');
    expect(list).toMatch(/<span lang="en">A Title of (?:many )+…<\/span>/);
    expect(own.linkList[0]?.title).toBe('OSI: The Definition, Fassung 1');
  });

  it.each([
    ['in a paragraph', 'One <a href="https://b.example/">raw <b>HTML</b></a> and more', 'raw HTML'],
    ['with Markdown in it', 'One <a href="https://b.example/">raw *HTML* &amp; `code`</a>', 'raw HTML & code'],
    ['in a block', '<div>\n<p><a href="https://b.example/">raw\n HTML</a></p>\n</div>', 'raw HTML'],
    ['that is not closed', '<p><a href="https://b.example/">raw HTML</p>', 'raw HTML'],
    ['around nothing', '<a href="https://b.example/"></a>', 'https://b.example'],
  ])('call a link of raw HTML %s by its text', (_, written, title) => {
    expect(compileText(`## Folie\n\n${written}`).deck.linkList).toMatchObject([{ title }]);
  });

  it.each([
    ['de', '[x](https://a.example/)', /<p>Die eine Adresse gibt es auch als .*Zum Anklicken steht sie/],
    ['de', '[x](https://a.example/) [y](https://b.example/)', /<p>Alle 2 Adressen gibt es .*Zum Anklicken stehen sie/],
    ['en', '[x](https://a.example/)', /<p>The one address is also there as a .*To click it/],
    ['en', '[x](https://a.example/) [y](https://b.example/)', /<p>All 2 addresses are also there .*To click them/],
  ])('count in a deck in %s the addresses of %s', (language, written, text) => {
    const { deck: own } = compileText(`## Folie\n\n${written}`, `language: ${language}`);
    const whole = own.slides.find(({ id }) => id === 'linkliste');
    expect(readBody(whole)).toMatch(text);
  });

  it('do not exist where there is nothing to list', () => {
    expect(compileText('## Folie').deck.slides.map(({ id }) => id)).toEqual(['folie']);
  });
});

describe('files of the link list', () => {
  const entry = (title: string): LinkEntry => ({
    key: 'https://a.example',
    url: 'https://a.example/',
    title,
    foreign: [],
    chapter: '01-a',
    slides: ['a', 'b'],
  });

  it('quote every cell of the CSV and disarm formulas', () => {
    const csv = renderLinkListCsv([
      entry('Mit "Zitat"; und mehr'),
      entry('=1+1'),
      entry('+49'),
      entry('-x'),
      entry('@x'),
      { ...entry('eigen'), chapter: undefined, slides: [] },
    ]);
    expect(csv.split('\r\n')).toEqual([
      '\uFEFF"Titel";"Adresse";"Kapitel";"Folien"',
      '"Mit ""Zitat""; und mehr";"https://a.example/";"01-a";"a b"',
      '"\'=1+1";"https://a.example/";"01-a";"a b"',
      '"\'+49";"https://a.example/";"01-a";"a b"',
      '"\'-x";"https://a.example/";"01-a";"a b"',
      '"\'@x";"https://a.example/";"01-a";"a b"',
      '"eigen";"https://a.example/";"";""',
      '',
    ]);
  });

  it.each([
    '=1',
    '+1',
    '-1',
    '@x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '﹦1',
    '−1',
    '\n=1',
    '\t=1',
    '\r=1',
    ' \u00A0=1',
    '\u200B=1',
    '\uFEFF=1',
    '"=1"',
    "'=1",
    '„=1“',
    '\u2028=1',
    '\u0000=1',
    '\u3164=1',
  ])('disarm %j in every column', (cell) => {
    const csv = renderLinkListCsv([
      { key: cell, url: cell, title: cell, foreign: [], chapter: cell, slides: [cell, 'b'] },
    ]);
    const cells = csv.split('\r\n')[1]?.split(';') ?? [];
    expect(cells).toHaveLength(4);
    for (const found of cells) expect(found).toMatch(/^"'[^\p{Cc}]+"$/u);
  });

  it.each(['a=b', '1+1', 'a - b', '(x)', '„Zitat“', '’s', '#x', '%'])('leave %j as it is', (title) => {
    expect(renderLinkListCsv([entry(title)])).toContain(`\n"${title}";`);
  });

  it('give JSON that reads back', () => {
    expect(JSON.parse(renderLinkListJson([entry('Mit "Zitat" \n </script>')]))).toEqual([
      {
        key: 'https://a.example',
        url: 'https://a.example/',
        title: 'Mit "Zitat" \n </script>',
        chapter: '01-a',
        slides: ['a', 'b'],
      },
    ]);
  });
});
