import { describe, expect, it } from 'vitest';
import { collectFindings, Source } from '../../../../src/compiler/findings.ts';
import { compileText } from '../compile-text.ts';
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
    ['Toolbar', 'folie-toolbar'],
    ['B widget 1', 'folie-b-widget1'],
    ['U\u0308bung', 'uebung'],
    ['한글', '한글'],
    ['𝐚'.repeat(100), 'a'.repeat(60)],
    ['🀄'.repeat(3) + '𠀀'.repeat(100), '𠀀'.repeat(30)],
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

  it('makes of a chapter’s name an id that can stand', () => {
    const invented = (fallback: string) => inventId(createIdRegistry(), { title: '', fallback, source, at: 0 });
    expect(invented('01-a-2')).toBe('01-a-2');
    expect(invented('a-widget-1-2')).toBe('folie-a-widget1-2');
    expect(invented('linkliste-2')).toBe('folie-linkliste-2');
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
    const long = 'x'.repeat(200);
    expect([claimId(ids, long, { source, at: 0 }), claimId(ids, long, { source, at: 5 })]).toEqual([true, false]);
    expect(source.findings.at(-1)?.fix).toBe(`Give this one another id, for example id="${'x'.repeat(198)}-2".`);
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
      expect(claimId(createIdRegistry(), id, { source: own, at: 0 })).toBe(false);
      expect(own.findings.length).toBe(1);
    },
  );
});

describe('an id that an author wrote', () => {
  const claim = (id: string) => {
    const own = new Source('slides/b.md', 'x');
    claimId(createIdRegistry(), id, { source: own, at: 0 });
    return own.findings.map(({ fix }) => fix)[0] ?? 'stands';
  };

  it.each([
    'a',
    'a.b_c-d',
    'größe',
    '日本',
    'हिंदी',
    'a+b',
    'x~y',
    '-a',
    '.',
    '🚀',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'body',
    'quiz',
    'quiz-mehrere',
    'help',
    'title',
    'con',
    'nul',
    'widget-1',
    'x'.repeat(200),
  ])('may be "%s"', (id) => {
    expect(claim(id)).toBe('stands');
  });

  it.each([
    ['a\\b', 'a-b'],
    ['a:b*c?d|e', 'a-b-c-d-e'],
    ['<a>', 'a'],
    ['a\u0000b\u001Bc\u007Fd\u0085e', 'a-b-c-d-e'],
    ['a\u200Bb\u202Ec\u2028d\uFEFFe\u00A0f', 'a-b-c-d-e-f'],
    ['a\uD800b', 'a-b'],
    ['..\\..\\windows', '..-..-windows'],
    ['x'.repeat(201), 'x'.repeat(100)],
    ['y'.repeat(2100), 'y'.repeat(100)],
    ['::', 'folie-'],
    ['toolbar', 'folie-toolbar'],
    ['inhaltsverzeichnis', 'folie-inhaltsverzeichnis'],
    ['share-title', 'folie-share-title'],
    ['begriff-c', 'folie-begriff-c'],
    ['quiz-01-a-1', 'folie-quiz-01-a-1'],
    ['b-widget-1', 'folie-b-widget1'],
    ['b-widget-2-model', 'folie-b-widget2-model'],
  ])('cannot be %j, and is told what to be: "%s"', (id, mended) => {
    expect(claim(id)).toBe(`Write: id="${mended}"`);
    expect(claim(mended)).toBe('stands');
  });

  it('is the same id in another spelling of its accents', () => {
    const own = new Source('slides/b.md', 'xy');
    const ids = createIdRegistry();
    expect(claimId(ids, 'bu\u0308ro', { source: own, at: 0 })).toBe(true);
    expect(claimId(ids, 'b\u00FCro', { source: own, at: 1 })).toBe(false);
    expect(own.findings[0]?.rule).toBe('duplicate-id');
  });
});

describe('links to ids', () => {
  it.each([
    ['bu\u0308ro', 'b\u00FCro'],
    ['b\u00FCro', 'bu\u0308ro'],
    ['b\u00FCro', 'bu%CC%88ro'],
  ])('lead to "%s" by "%s"', (id, link) => {
    const { html, findings } = compileText(
      `<!-- .slide: id="${id}" data-alias="alt-${id}" -->\n## A\n\n[x](<#${link}>) [y](#alt-${link};z=1)`,
    );
    expect(findings).toEqual([]);
    expect(html).toContain('<section id="b\u00FCro"');
    expect([...html.matchAll(/href="#([^"]*)"[^>]*>[xy]/g)].map(([, hash = '']) => decodeURIComponent(hash))).toEqual([
      'b\u00FCro',
      'alt-b\u00FCro;z=1',
    ]);
  });

  it('lead to raw HTML in another spelling, too', () => {
    const { html, findings } = compileText('## A\n\n<p id="bu\u0308ro">x</p>\n\n[x](#b\u00FCro)');
    expect(findings).toEqual([]);
    expect(html).toContain('<p id="b\u00FCro">');
  });

  it.each(['__proto__', 'constructor', 'toString'])('and ids work as any other: %s', (name) => {
    const { html, findings } = compileText(
      `<!-- .slide: id="${name}" data-alias="${name}2" -->\n## A\n\n[x](#${name}) y[^${name}]\n\n[^${name}]: z\n\n---\n\n## ${name}`,
    );
    expect(findings).toEqual([]);
    expect(html).toContain(`<section id="${name}"`);
  });
});

describe('an empty id', () => {
  it('is reported on slides, elements and in raw HTML, and is not written', () => {
    const { findings, written } = compileText(
      '<!-- .slide: id="" -->\n## A\n\nx <!-- .element: id="" -->\n\n<p id="">y</p>\n<p id>z</p>',
    );
    expect(findings.map(({ line, column, message, fix }) => `${line}:${column} ${message} ${fix}`)).toEqual([
      '1:14 "" cannot be an id: it is empty. Write: id="name"',
      '4:18 "" cannot be an id: it is empty. Write: id="name"',
      '6:4 "" cannot be an id: it is empty. Write: id="name"',
      '7:4 "" cannot be an id: it is empty. Write: id="name"',
    ]);
    expect(written).not.toMatch(/ id(?:=""|[ >])/);
  });
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
    expect(collectFindings([own], false).map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      '"quiz-a-1" cannot be an id: ids of this kind are made by the deck itself. Write: id="folie-quiz-a-1"',
    ]);
  });
});
