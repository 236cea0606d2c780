// Headings that begin slides: in chapters of tools that have it so, and where nothing else separates.

import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../compile-text.ts';

/** The slides by title with their Reveal numbers, and findings as "line rule". */
function read(text: string) {
  const { deck, findings } = compileFiles({ '01-a.md': text });
  return {
    slides: deck.slides.filter(({ generated }) => !generated).map(({ title }) => title),
    findings: findings.map(({ line, rule }) => `${line} ${rule}`),
  };
}

const body = '# A\n\na\n\n## B\n\nb\n\n### C\n\nc\n\n';

describe('headings begin slides', () => {
  it.each([
    ['Quarto', '---\nformat: revealjs\n---\n', ['A', 'B']],
    ['Quarto with a level', '---\nformat:\n  revealjs:\n    slide-level: 3\n---\n', ['A', 'B', 'C']],
    ['R Markdown', '---\noutput: revealjs::revealjs_presentation\n---\n', ['A', 'B']],
    ['Marp', '---\nmarp: true\n---\n', ['A']],
    ['Marp with a level', '---\nmarp: true\nheadingDivider: 2\n---\n', ['A', 'B']],
    ['Marp with levels', '---\nmarp: true\nheadingDivider: [1, 3]\n---\n', ['A', 'C']],
    ['Marp with a level in a comment', '---\nmarp: true\n---\n<!--\nheadingDivider: 3\n-->\n', ['A', 'B', 'C']],
    ['LiaScript', '<!--\nauthor: Me\nnarrator: x\n-->\n', ['A', 'B', 'C']],
    ['Slidev', '---\nmdc: true\n---\n', ['A']],
  ])('in %s', (_, head, slides) => {
    expect(read(head + body).slides).toEqual(slides);
  });

  it('in Pandoc, whose title block is the first slide', () => {
    const { slides, findings } = read(`% My *talk*\n% Kim; Lee\n% 2026\n\n${body}`);
    expect(slides).toEqual(['My *talk*', 'A', 'B']);
    expect(findings).toEqual([]);
  });

  it('in Pandoc of the second level only where lines do not separate these', () => {
    const text = '% T\n\n# A\n\n- - -\n\n## B\n\n- - -\n\n## C\n\n## on C\n\n# D\n\n***\n\ne';
    expect(read(text).slides).toEqual(['T', 'A', 'B', 'C', 'D', 'e']);
  });

  it('where words of Pandoc stand and few lines separate', () => {
    const text = '# A\n\n. . .\n\na\n\n## B\n\nb\n\n---\n\nc\n\n## D\n\nd\n\n## E\n\ne';
    expect(read(text)).toEqual({ slides: ['A', 'B', 'c', 'D', 'E'], findings: ['7 unseparated-slides'] });
  });

  it.each([
    ['lines separate them', '# A\n\n## a\n\n---\n\n# B\n\n## b\n\n---\n\n# C\n\n## c'],
    ['they are few', '# A\n\n## B\n\n## C'],
    ['they stand in code or containers', '# A\n\n```\n# x\n# y\n# z\n```\n\n::: cards\n## B\n## C\n## D\n:::'],
  ])('not where %s', (_, text) => {
    const { slides, findings } = read(text);
    expect(slides).toEqual(text.startsWith('# A\n\n## a') ? ['A', 'B', 'C'] : ['A']);
    expect(findings).toEqual([]);
  });

  it('and count as one slide with a line before them; rules in containers are none of its lines', () => {
    const text =
      '---\ntitle: T\nformat: revealjs\n---\n\n# A\n\n---\n\n## B\n\n::: columns\na\n\n---\n\nb\n:::\n\n[A](#/1)';
    const { deck, written } = compileFiles({ '01-a.md': text });
    expect(deck.slides.filter(({ generated }) => !generated).map(({ title }) => title)).toEqual(['T', 'A', 'B']);
    expect(written).toContain('<p>a</p><hr /><p>b</p>');
    expect(written).toContain('<a href="#a">A</a>');
  });

  it('perhaps where one slide among others has many, which is said', () => {
    const text = '# Z\n\n---\n\n# A\n\na\n\n# B\n\nb\n\n# C\n\nc\n\n# D\n\nd';
    expect(read(text)).toEqual({ slides: ['Z', 'A'], findings: ['9 unseparated-slides'] });
  });
});
