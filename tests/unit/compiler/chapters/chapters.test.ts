import { describe, expect, it } from 'vitest';
import { compileFiles } from '../compile-text.ts';

describe('chapters', () => {
  const chaptersOf = (...names: string[]) =>
    compileFiles(Object.fromEntries(names.map((name) => [name, '## Folie'])) as Record<string, string>).deck.chapters;

  it('come by number, then by name; README and LICENSE are none', () => {
    const names = ['10-z.md', '2-b.md', 'README.md', 'LICENSE.md', 'Licence.markdown', 'a.md', '02-a.md', 'Z.MD'];
    expect(chaptersOf(...names).map(({ id }) => id)).toEqual(['02-a', '2-b', '10-z', 'a', 'Z']);
  });

  it('take number, title and colour from the file where front matter says nothing', () => {
    expect(chaptersOf('00-einleitung.md', '03-große_modelle.md', 'anderes.md')).toMatchObject([
      { number: 0, title: 'Einleitung', short: 'Einleitung', accent: 'petrol' },
      { number: 3, title: 'Große modelle', accent: 'violet' },
      { number: 3, title: 'Anderes', accent: 'blue' },
    ]);
  });

  it('name the deck where no heading does', () => {
    const titleOf = (text: string) => compileFiles({ 'talk.md': text }).deck.title;
    expect(titleOf('---\ntitle: A talk\n---\n## B')).toBe('A talk');
    expect(titleOf('---\ntitle: A talk\n---\n# B')).toBe('B');
  });

  it('have names that can stand in addresses', () => {
    expect(chaptersOf('01 mein "Kapitel" #1?.md').map(({ id }) => id)).toEqual(['01-mein-Kapitel-1-']);
  });

  it.each([
    ['01 a\\b:c*d|e<f>.md', '01-a-b-c-d-e-f-'],
    ['01-a\u0000\u001Bb\u202Ec\u200Bd.md', '01-a-b-c-d'],
    ['01-bu\u0308ro.md', '01-büro'],
    ['...md', '..'],
    ['.md', 'kapitel'],
    [`01-${'x'.repeat(250)}.md`, `01-${'x'.repeat(97)}`],
    [`01-${'𝐚'.repeat(60)}.md`, `01-${'𝐚'.repeat(48)}`],
    ['__proto__.md', '__proto__'],
    ['constructor.md', 'constructor'],
  ])('have names that fit into ids and names of files: %j', (name, id) => {
    const { html, deck } = compileFiles({
      [name]: '## A\n\nx[^1]\n\n---\n\nText\n\n[^1]: [x](https://a.example), Stand 2026-08.',
    });
    expect(deck.chapters.map((chapter) => chapter.id)).toEqual([id]);
    expect(html).toContain(`id="fn-${id}-1"`);
    expect(deck.slides.map((slide) => slide.id)).toContain(`linkliste-${id}`);
  });

  it('have a number that can be shown', () => {
    expect(chaptersOf(`${'9'.repeat(100)}.md`)[0]?.number).toBe(999_999_999);
  });

  it('give no id of their lists twice', () => {
    const links = Array.from({ length: 9 }, (_, index) => `[x](https://a.example/${index})`).join(' ');
    const { deck } = compileFiles({ 'a.md': `## A\n\n${links}`, 'a-2.md': '## B\n\n[y](https://b.example)' });
    const ids = deck.slides.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('linkliste-'))).toEqual(['linkliste-a-2', 'linkliste-a']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('number their own footnotes, whatever their names', () => {
    const { html } = compileFiles({
      'a.md': '## A\n\nx[^1] y[^2]\n\n---\n\n## B\n\ny[^2]\n\n[^1]: x\n[^2]: y',
      'a-2.md': '## C\n\nx[^1] y[^2]\n\n[^1]: x\n[^2]: y',
    });
    const ids = [...html.matchAll(/<li id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(['fn-a-2-1', 'fn-a-2-2', 'fn-a-1', 'fn-a-2', 'fn-a-2-3']);
  });
});
