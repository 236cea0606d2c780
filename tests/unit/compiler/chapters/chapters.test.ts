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

  it('have names that can stand in addresses', () => {
    expect(chaptersOf('01 mein "Kapitel" #1?.md').map(({ id }) => id)).toEqual(['01-mein-Kapitel-1-']);
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
