// Links that are no plain id and no full address: to chapters, to views, to places in files, without their beginning.

import { describe, expect, it } from 'vitest';
import { compileFiles, findMarked, type Compiled } from '../../compile-text.ts';

const listHrefs = ({ written }: Compiled): (string | undefined)[] =>
  [...written.matchAll(/<p>.*?<\/p>/gs)].flatMap(([text]) =>
    [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
  );
const listFound = ({ findings }: Compiled): string[] =>
  findings.map(({ file, line, column, rule, level }) => `${file}:${line}:${column} ${rule} (${level})`);

describe('a link to the file of a chapter', () => {
  const more =
    '# Second\n\n---\n\n## Two\n\ntext\n\n---\n\n## Über uns\n\n---\n\n## Two\n\n---\n\n<!-- .slide: id="own" -->\n\nx\n\n<p id="part">y</p>';
  const link = (address: string) =>
    compileFiles({
      'case.md': `# First\n\n[x](${address})\n\n---\n\n## Two\n`,
      '01 Früher.md': '## Vorher',
      'more.md': more,
    });

  it.each([
    ['more.md', '#second'],
    ['./more.md', '#second'],
    ['slides/more.md', '#second'],
    ['More.MD', '#second'],
    ['more.html', '#second'],
    ['more', '#second'],
    ['more/', '#second'],
    ['more.md#', '#second'],
    ['more.md#/own', '#own'],
    ['more.html#own', '#own'],
    ['more.md#part', '#part'],
    // Titles are counted within the deck, and on GitHub within a file.
    ['more.md#two', '#two-2'],
    ['more.md#two-1', '#two-3'],
    ['more.md#%C3%BCber-uns', '#ueber-uns'],
    ['case.md#two', '#two'],
    ['01%20Fr%C3%BCher.md', '#vorher'],
  ])('%s leads to %s', (address, id) => {
    const compiled = link(address);
    expect([listHrefs(compiled), listFound(compiled)]).toEqual([[id], []]);
  });

  it('leads from an earlier slide to a later one in HTML and notes, too', () => {
    const compiled = compileFiles({
      'a.md': '## A\n\n<p><a href="more.md#two">x</a></p>\n\nNote:\n\n[y](more.md)',
      'more.md': more,
    });
    expect([listHrefs(compiled), listFound(compiled)]).toEqual([['#two', '#second'], []]);
  });

  it('that leads nowhere names the ids of the chapter', () => {
    const { findings } = link('more.md#tow');
    expect(findings).toMatchObject([
      {
        rule: 'dead-link',
        line: 3,
        column: 1,
        message: 'The link leads nowhere: the chapter "more.md" has no slide "tow".',
        fix: 'Type one of these behind "#": own, two-2, two-3, second, ueber-uns.',
      },
    ]);
    expect(listFound(link('mor.md'))).toEqual(['slides/case.md:3:1 missing-file (error)']);
  });
});

describe('a link to the deck itself', () => {
  it.each([
    ['?view=read', '?view=read'],
    ['?view=handout#views', '?view=handout#views'],
    ['./?view=read', '?view=read'],
    ['index.html?cut=short&theme=dark', '?cut=short&amp;theme=dark'],
    ['?cut=short,-views', '?cut=short,-views'],
    ['?chapter=case&embed', '?chapter=case&amp;embed'],
    ['?view=print#/views', '?view=print#views'],
    ['index.html#views', '#views'],
    ['./', '#views'],
    ['index.html', '#views'],
  ])('%s stands', (address, href) => {
    const yaml = 'cuts: [{ name: short, label: Short, minutes: 1 }]';
    const text = `<!-- .slide: data-cut="short" data-minutes="1" -->\n# Views\n\n[Read it](${address}).`;
    const compiled = compileFiles({ 'case.md': text, 'deck.yaml': yaml });
    expect([listHrefs(compiled), listFound(compiled)]).toEqual([[href], []]);
  });

  it('says what the deck does not know', () => {
    expect(
      findMarked(
        '# Views\n\n‹›[a](?transition=zoom#/views) ‹›[b](?view=reed) ‹›[c](?print-pdf) ‹›[d](?view=read#nix) ‹›[e](?cut=x) ‹›[f]()',
      ),
    ).toMatchInlineSnapshot(`
      "unknown-parameter (warning)
        "transition" in this address means nothing to the deck and is ignored.
        The deck knows: view, cut, chapter, theme, embed.
      wrong-value (warning)
        There is no view "reed", so that this address does not ask for it.
        Type one of: read, worksheet, speaker, print, handout, agenda.
      unknown-parameter (warning)
        "print-pdf" in this address means nothing to the deck and is ignored.
        Type: ?view=print
      dead-link (error)
        The link "?view=read#nix" leads nowhere: no slide has the id "nix".
        Type one of: views.
      wrong-value (warning)
        There is no cut "x", so that this address does not ask for it.
        Type one of: views.
      dead-link (error)
        This link has no address.
        Type where it leads: [text](https://…), or [text](#id) for the slide with this id."
    `);
  });
});

describe('a link to a place in a file', () => {
  it.each([
    ['plan.pdf#page=3', 'slides/plan.pdf#page=3'],
    ['film.mp4#t=10,20', 'slides/film.mp4#t=10,20'],
    // No server of files reads a query.
    ['plan.pdf?a=1#page=3', 'slides/plan.pdf#page=3'],
    ['zeichen.svg#teil', 'slides/zeichen.svg#teil'],
  ])('%s stands', (address, href) => {
    const compiled = compileFiles({ 'a.md': `## A\n\n[x](<${address}>)` });
    expect([listHrefs(compiled), listFound(compiled)]).toEqual([[href], []]);
  });
});

describe('an address without its beginning', () => {
  it.each([
    ['www.example.org', 'https://www.example.org'],
    ['example.org', 'https://example.org'],
    ['example.org/path?x=1#y', 'https://example.org/path?x=1#y'],
    ['docs.rs/serde', 'https://docs.rs/serde'],
    ['müller.example.de', 'https://müller.example.de'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['localhost:3000', 'http://localhost:3000'],
    ['192.168.0.7/x', 'http://192.168.0.7/x'],
    ['a@b.de', 'mailto:a@b.de'],
    ['a@b.de?subject=x', 'mailto:a@b.de?subject=x'],
  ])('%s is read as %s, and said', (address, href) => {
    const compiled = compileFiles({ 'a.md': `## A\n\n[x](${address})` });
    expect([listHrefs(compiled), listFound(compiled)]).toEqual([
      [href],
      ['slides/a.md:3:1 incomplete-address (notice)'],
    ]);
    expect(compiled.findings[0]?.fix).toContain(href);
  });

  it.each(['notes.md', 'README.md', 'script.py', 'logo.ai', 'foto.jpeg', 'v1.2', 'ordner/datei'])(
    '%s is a file, and said to be missing',
    (address) => {
      expect(listFound(compileFiles({ 'a.md': `## A\n\n[x](${address})` }))).toEqual([
        'slides/a.md:3:1 missing-file (error)',
      ]);
    },
  );

  it('of a picture is one from elsewhere', () => {
    expect(findMarked('## A\n\n‹›![x](www.example.org/x.png) ‹›[y](//host.example/x)')).toMatchInlineSnapshot(`
      "foreign-resource (warning)
        "www.example.org/x.png" would be loaded from elsewhere and is left out.
        Save the file beside the slides and type its name.
      forbidden-link (warning)
        A link must not begin with "//" and is removed.
        Type: https://host.example/x"
    `);
  });
});
