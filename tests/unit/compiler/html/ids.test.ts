import { describe, expect, it } from 'vitest';
import { Source } from '../../../../src/compiler/findings.ts';
import { claimId, createIdRegistry, inventId, takeId } from '../../../../src/compiler/html/ids.ts';

const source = new Source('slides/a.md', 'eins\nzwei\ndrei');

describe('inventId(ids, owner)', () => {
  const invent = (title: string) => inventId(createIdRegistry(), { title, fallback: 'a-1', source, at: 0 });

  it.each([
    ['Ein Titel', 'ein-titel'],
    ['Größe, Maß & Übermut', 'groesse-mass-uebermut'],
    ['Café Ñandú', 'cafe-nandu'],
    ['„Zitat“ – und mehr!', 'zitat-und-mehr'],
    ['3 Gründe', '3-gruende'],
    ['2026', 'folie-2026'],
    ['GPT-4.1 / 40 GB', 'gpt-4-1-40-gb'],
    ['Größe 日本', 'groesse-日本'],
    ['fn-a-1', 'folie-fn-a-1'],
    ['Linkliste', 'folie-linkliste'],
    ['?!', 'a-1'],
    ['', 'a-1'],
  ])('makes of "%s" the id "%s"', (title, id) => {
    expect(invent(title)).toBe(id);
  });

  it('ends long titles behind a word', () => {
    expect(invent('Wort '.repeat(20))).toBe(Array(12).fill('wort').join('-'));
    expect(invent('x'.repeat(100))).toBe('x'.repeat(60));
  });

  it('gives way to ids that are taken, and counts on', () => {
    const ids = createIdRegistry();
    claimId(ids, 'titel-2', { source, at: 5 });
    const all = [0, 1, 2, 3].map((at) => inventId(ids, { title: 'Titel', fallback: 'x', source, at }));
    expect(all).toEqual(['titel', 'titel-3', 'titel-4', 'titel-5']);
  });
});

describe('claimId(ids, id, owner)', () => {
  it('gives an id to the first, and to nobody else', () => {
    const ids = createIdRegistry();
    expect(claimId(ids, 'a', { source, at: 0 })).toBe(true);
    expect(claimId(ids, 'a', { source, at: 5 })).toBe(false);
    expect(source.findings.at(-1)).toMatchObject({ rule: 'duplicate-id', line: 2, column: 1 });
  });

  it('says nothing of a second claim from the same place', () => {
    const own = new Source('slides/b.md', 'x');
    const ids = createIdRegistry();
    expect([claimId(ids, 'a', { source: own, at: 0 }), claimId(ids, 'a', { source: own, at: 0 })]).toEqual([
      true,
      false,
    ]);
    expect(own.findings).toEqual([]);
  });

  it.each(['mit leer', 'a;b', 'a/b', 'a%20b', 'a#b', '"a"', '12', 'fn-a-1', 'fnref-a-1', 'linkliste', 'glossar', ''])(
    'refuses "%s"',
    (id) => {
      const own = new Source('slides/b.md', 'x');
      expect(claimId(createIdRegistry(), id, { source: own, at: 0 })).toBe(id === '');
      expect(own.findings.length).toBe(id === '' ? 0 : 1);
    },
  );
});

describe('takeId(ids, makeId)', () => {
  const fn = (number: number) => (number === 1 ? 'fn-a-2' : `fn-a-2-${number}`);

  it('counts on, and gives way to ids that there are', () => {
    const ids = createIdRegistry();
    ids.owners.set('fn-a-2-2', undefined);
    expect([takeId(ids, fn), takeId(ids, fn), takeId(ids, fn)]).toEqual(['fn-a-2', 'fn-a-2-3', 'fn-a-2-4']);
  });

  it('keeps what it takes from authors', () => {
    const ids = createIdRegistry();
    const own = new Source('slides/b.md', 'x');
    const quiz = takeId(ids, (number) => `quiz-a-${number}`);
    expect(claimId(ids, quiz, { source: own, at: 0 })).toBe(false);
    expect(own.findings.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      '"quiz-a-1" cannot be an id: ids of this kind are made by the deck itself. Write: id="folie-quiz-a-1"',
    ]);
  });
});
