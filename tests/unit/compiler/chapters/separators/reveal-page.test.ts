import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../compile-text.ts';

/** Titles of the slides, their numbers where they lie in stacks, and findings as "file:line:column rule". */
function read(files: Readonly<Record<string, string>>) {
  const { deck, findings } = compileFiles(files);
  const slides = deck.slides.filter(({ generated }) => !generated);
  return {
    titles: slides.map(({ title }) => title),
    numbers: slides.map(({ indices }) => indices),
    notes: slides.map(({ notesHtml }) => notesHtml),
    findings: findings.map(
      ({ file, line, column, rule }) => `${file.replace('slides/', '')}:${line}:${column} ${rule}`,
    ),
    said: findings.map(({ message, fix }) => `${message} ${fix}`),
  };
}

/** A page of Reveal with these sections. */
function write(...sections: readonly string[]): string {
  return `<!doctype html>\n<div class="reveal"><div class="slides">\n${sections.join('\n')}\n</div></div>\n`;
}

describe('a page that names the files of the talk', () => {
  it('says their order and what separates the slides in each', () => {
    const { titles, numbers, notes, findings } = read({
      'index.html': write(
        '<section data-markdown="more.md"></section>',
        '<section data-markdown="./text/first.md?v=2" data-separator="^\\n!SLIDE" data-separator-vertical="^\\n!SUB" data-separator-notes="^!NOTE" data-charset="utf-8"></section>',
      ),
      'text/first.md': '# First\n\n!NOTE\nHello.\n\n!SUB\n## Below\n\n---\n\n!SLIDE\n## Beside\n',
      'more.md': '# More\n\n---\n\n## Again',
    });
    expect(titles).toEqual(['More', 'Again', 'First', 'Below', 'Beside']);
    expect(numbers).toEqual(['0/0', '1/0', '2/0', '2/1', '3/0']);
    expect(notes[2]).toContain('Hello.');
    expect(findings).toEqual([]);
  });

  it('may separate with blank lines, and in the words of Reveal 2', () => {
    const { titles, numbers } = read({
      'index.html': write(
        '<section data-markdown="a.md" data-separator="^\\n\\n\\n" data-vertical="^\\n\\n" data-notes="^Said:"></section>',
      ),
      'a.md': '# A\n\nSaid: x\n\n\n\n## B\n\n\n## C\n',
    });
    expect(titles).toEqual(['A', 'B', 'C']);
    expect(numbers).toEqual(['0/0', '1/0', '1/1']);
  });

  it('finds pictures from where it lies itself', () => {
    const page = write('<section data-markdown="slides/a.md"></section>');
    const slide = '# A\n\n![Inside](slides/img/x.png) ![Beside](y.png)';
    const assets = new Map(['slides/img/x.png', 'y.png'].map((path) => [path, '']));
    const { deck, findings } = compileFiles({ 'index.html': page, 'slides/a.md': slide }, { assets });
    expect(deck.usedAssets).toEqual(['slides/img/x.png', 'y.png']);
    expect(findings).toEqual([]);
  });

  it('gives way to the front matter of a file', () => {
    const { titles } = read({
      'index.html': write('<section data-markdown="a.md" data-separator="^!S"></section>'),
      'a.md': '---\nseparator: <!--s-->\n---\n# A\n\n<!--s-->\n\n## B',
    });
    expect(titles).toEqual(['A', 'B']);
  });

  it('says what of it is not read', () => {
    const { titles, findings, said } = read({
      'index.html': write(
        '<section data-markdown="a.md" data-background="#333" data-transition="zoom"></section>',
        '<section data-markdown="gone.md"></section>',
        '<section><h2>By hand</h2></section>',
        '<section><section data-markdown><textarea data-template>## Also</textarea></section></section>',
      ),
      'a.md': '# A',
      'b.md': '# B',
      'README.md': '# About',
    });
    expect(titles).toEqual(['A']);
    expect(findings).toEqual([
      'index.html:3:1 unsupported-attribute',
      'index.html:3:1 unnamed-chapter',
      'index.html:4:1 missing-file',
      'index.html:5:1 unread-slides',
    ]);
    expect(said).toMatchInlineSnapshot(`
      [
        "Of this section its file and what separates are read, and not: data-background. Type on the slides that it is for: <!-- .slide: data-background="#333" -->",
        "This page names the files of the talk, and "b.md" is none of them, and not read. Type a section for it: <section data-markdown="b.md"></section>",
        "There is no file "gone.md" for this section. Save it there, or delete the section.",
        "Slides are read from Markdown files, and 2 sections of this page name none. Move what stands in it into a Markdown file, and name that: <section data-markdown="more.md"></section>",
      ]
    `);
  });

  it('is no such page where it names nothing that is there', () => {
    const { titles, findings } = read({
      'index.html': write('<section data-markdown="https://example.org/a.md"></section>', '<section>x</section>'),
      'a.md': '# A',
    });
    expect(titles).toEqual(['A']);
    expect(findings).toEqual([]);
  });
});
