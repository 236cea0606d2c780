import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/compiler/index.ts';

function find(files: readonly string[], deeper: readonly string[], chapter?: string, text = '# A') {
  const { diagnostics, deck } = compile({
    files: files.map((name) => ({ path: `talks/x/${name}`, text })),
    assets: new Map(deeper.map((path) => [path, ''])),
    base: '',
    folder: 'talks/x',
    chapter,
  });
  const findings = diagnostics.filter(({ rule }) => /slides$|deeper/.test(rule));
  return { found: findings.map(({ file, message, fix }) => `${file}: ${message} ${fix}`), slides: deck.slides.length };
}

describe('chapters that are not read', () => {
  it('are named where a folder has no slides but other folders', () => {
    const { found } = find(['README.md'], ['chapters/01-a.md', 'b/02-b.md', 'b/README.md', 'img/x.png']);
    expect(found).toEqual([
      'talks/x: There is no slide in the folder itself, from which alone they are read: "chapters/01-a.md" lies deeper. ' +
        'README.md is never read. Choose one: SLIDES=talks/x/b, SLIDES=talks/x/chapters',
    ]);
  });

  it('are few of many', () => {
    const { found } = find(
      [],
      Array.from({ length: 40 }, (_, index) => `talk-${index}/a.md`),
    );
    expect(found[0]).toMatch(/SLIDES=talks\/x\/talk-13, and 34 more$/);
  });

  it('are chosen by a line that a shell takes as it is', () => {
    expect(find([], ['talk 1/a.md']).found[0]).toMatch(/Choose one: SLIDES="talks\/x\/talk 1"$/);
  });

  it('are one message beside others that are', () => {
    const { found } = find(['01-a.md'], ['more/01-b.md', 'more/02-c.md', 'README.md', 'more/x.md.png']);
    expect(found).toEqual([
      'talks/x/more/01-b.md: "more/01-b.md" and 1 more lie deeper than the other chapters, and are not read. ' +
        'Move what belongs to this deck into talks/x; a deck of its own is built with: SLIDES=talks/x/more',
    ]);
  });

  it('are none in a folder that a slide offers', () => {
    const { found } = find(['01-a.md'], ['plan/GUIDE.md', 'planned/02-b.md'], undefined, '# A\n\n[All](plan/)');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^talks\/x\/planned\/02-b\.md: "planned\/02-b\.md" lies deeper/);
  });

  it('say where an empty folder is, and what a README needs to be a deck', () => {
    expect(find([], []).found[0]).toMatch(/^talks\/x: There is no slide in this folder\. Write a file/);
    expect(find(['README.md'], []).found[0]).toMatch(/or build that one: SLIDES=talks\/x\/README\.md$/);
  });

  it('say how a file of Quarto or R Markdown becomes a chapter', () => {
    for (const name of ['talk.qmd', 'talk.Rmd', 'talk.mdx']) {
      expect(find([], [name]).found[0]).toMatch(
        `"${name}" does not. Give it a name that ends in .md, such as talk.md:`,
      );
    }
  });

  it('are none beside the only chapter', () => {
    expect(find(['README.md'], ['more/01-b.md'], 'README.md')).toEqual({ found: [], slides: 1 });
  });
});
