// Footnotes in the text, `^[…]`, and what only looks like a footnote.

import { describe, expect, it } from 'vitest';
import { compileFiles, compileText, findMarked } from '../../compile-text.ts';

/** The footnotes of all slides by their numbers. */
function listNotes(text: string): string[] {
  const { written, findings } = compileText(text);
  expect(findings).toEqual([]);
  return [...written.matchAll(/<li id="fn-[^"]*" value="(\d+)">(.*?) <span class="backlinks"/gs)].map(
    ([, number, note = '']) =>
      `${number} ${note
        .replace(/<sup>.*?<\/sup>/g, '¹')
        .replace(/<\/p><p>/g, ' / ')
        .replace(/<[^>]*>/g, '')}`,
  );
}

describe('an inline footnote', () => {
  it('is listed with the others by its first mention', () => {
    const text = '## A\n\nIt is so.^[Office: Report.] And.[^b] So.^[Last.]\n\n[^b]: Named.';
    expect(listNotes(text)).toEqual(['1 Office: Report.', '2 Named.', '3 Last.']);
  });

  it.each([
    ['x^[with [brackets] in it].', '1 with [brackets] in it'],
    ['x^[[link](https://a.example/a]b) and <https://b.example/]>].', '1 link and https://b.example/]'],
    ['x^[`code]` and ``a`]``, \\], *em*, **strong**].', '1 code] and a`], ], em, strong'],
    ['x^[over\ntwo lines].', '1 over\ntwo lines'],
    ['- a\n- b^[in an item]', '1 in an item'],
    ['| a |\n|---|\n| b^[in a cell] |', '1 in a cell'],
    ['> x^[in a quote]', '1 in a quote'],
    ['::: cards\n- **a** x^[in a card]\n:::', '1 in a card'],
    ['[text^[in a link]](https://a.example/)', '1 in a link'],
    ['**bold^[in bold]**', '1 in bold'],
    ['Text\n\nNote:\nSaid.^[in notes]', '1 in notes'],
  ])('%j', (text, note) => {
    expect(listNotes(`## A\n\n${text}`)).toEqual([note]);
  });

  it('may stand in another, and in a footnote with a name', () => {
    expect(listNotes('## A\n\nx^[outer ^[inner]] y[^n]\n\n[^n]: named ^[in it]')).toEqual([
      '1 outer ¹',
      '2 named ¹',
      '3 inner',
      '4 in it',
    ]);
  });

  it('is none in code, in a formula, behind a backslash and behind a bracket', () => {
    const { written, findings } = compileText('## A\n\n`x^[a]` $x^[a]$ \\^[a] [^[a](#a)]\n\n```\n^[a]\n```');
    expect([written.includes('footnotes'), findings]).toEqual([false, []]);
  });

  it('gives a link list its title, and is asked for its date', () => {
    const { deck } = compileText(
      '## A\n\nx^[Office: Report, [office.example](https://office.example/r), Stand 2026-08.]',
    );
    expect(deck.linkList.map(({ title, url }) => [title, url])).toEqual([
      ['Office: Report', 'https://office.example/r'],
    ]);
    const text = '## A\n\nx‹›^[Office: Report, [office.example](https://office.example/r)]';
    expect(findMarked(text, undefined, { keep: ['source-without-date'] })).toContain(
      '"Office: Report, office.example"',
    );
  });

  it('without text is told, and one without end', () => {
    expect(findMarked('## A\n\nx‹›^[] y‹›^[never `closed]`')).toMatchInlineSnapshot(`
      "empty-footnote (warning)
        This footnote has no text.
        Type it between the brackets: ^[Author: Title, [domain](https://…), Stand 2026-08.]
      unclosed-footnote (warning)
        Here begins a footnote that does not end, so that it is shown as it is typed.
        Type its end, as in ^[text]; where no footnote is meant, type "\\" before the bracket."
    `);
  });
});

it('the name of a footnote has no blanks', () => {
  const { findings } = compileFiles({
    'case.md':
      '# Sources\n\n---\n\n## A study says so\n\nIt is so.[^My source] And so.[^ok]\n\n[^My source]: Office: Report, [office.example](https://office.example/), Stand 2026-08.\n[^ok]: Office: Table, Stand 2026-08.\n',
  });
  expect(findings).toMatchObject([
    { rule: 'footnote-name', level: 'error', line: 7, column: 10, fix: expect.stringContaining('[^My-source]') },
    { rule: 'footnote-name', level: 'error', line: 9, column: 1 },
  ]);
});

it('what looks like a footnote is told where it stands', () => {
  const text =
    '## A\n\n‹›[^a\u00a0b] ‹›[^a\tb] ‹›[^a *b*] ‹›[^open\n\n‹›[^my src]: https://a.example/\n\n‹›[^my src] [^ok] [^] [^ ] \\[^a b] `[^a b]`\n\n' +
    '<div>x‹›[^ok] [^a-z]</div>\n\n<pre>[^ok]</pre>\n\n[^ok]: Text';
  expect(findMarked(text)).toMatchInlineSnapshot(`
    "footnote-name (error)
      The name of a footnote has no blanks, and "a b" has: it is shown as it is typed.
      Type [^a-b], here and wherever the footnote is mentioned or defined.
    footnote-name (error)
      The name of a footnote has no blanks, and "a\\tb" has: it is shown as it is typed.
      Type [^a-b], here and wherever the footnote is mentioned or defined.
    unclosed-footnote (warning)
      Here begins a footnote that does not end, so that it is shown as it is typed.
      Type its end, as in [^name]; where no footnote is meant, type "\\" before the bracket.
    unclosed-footnote (warning)
      Here begins a footnote that does not end, so that it is shown as it is typed.
      Type its end, as in [^name]; where no footnote is meant, type "\\" before the bracket.
    footnote-name (error)
      The name of a footnote has no blanks, and "my src" has: it is shown as it is typed.
      Type [^my-src], here and wherever the footnote is mentioned or defined.
    footnote-name (error)
      The name of a footnote has no blanks, and "my src" has: it is shown as it is typed.
      Type [^my-src], here and wherever the footnote is mentioned or defined.
    unread-footnote (warning)
      "[^ok]" is not read in HTML, and shown as it is typed.
      Leave a blank line before and behind the text in the tag, or write it without the tag."
  `);
});

it('a link behind a paragraph of a footnote has its own words in the link list', () => {
  const text = '## A\n\nx[^a]\n\n[^a]: First paragraph.\n\n    Second, [b](https://b.example/)\n';
  expect(compileText(text).deck.linkList.map(({ title }) => title)).toEqual(['First paragraph. Second']);
});
