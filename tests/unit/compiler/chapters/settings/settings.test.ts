import { describe, expect, it } from 'vitest';
import { compileFiles, compileText, findMarked } from '../../compile-text.ts';

describe('deck.yaml', () => {
  it('may leave out everything', () => {
    const { deck, findings } = compileText('## Folie', '# leer\n');
    expect(findings).toEqual([]);
    expect(deck).toMatchObject({
      title: 'Folien',
      language: 'de',
      strict: false,
      base: '',
      cuts: [],
      links: [],
      authors: [],
    });
  });

  it('gives what it says', () => {
    const yaml =
      'title: Titel\nsubtitle: Unter\nauthors: Eine Person\nlicence: CC BY 4.0\nlanguage: de-AT\nbase: https://a.example/x\ncuts:\n  - { name: kurz, label: Kurz, minutes: 20 }\n  - { name: lang, minutes: 45.5 }\nlinks: [{ title: Code, url: "https://a.example/code" }]\nimprint: impressum.html\nprivacy: "https://a.example/p"\nfeedback: mailto:a@b.example\nversion: 2026-08-01\nstrict: true\n';
    const { deck, findings } = compileText('<!-- .slide: data-cut="kurz lang" -->\n## Folie', yaml);
    expect(findings).toEqual([]);
    expect(deck).toMatchObject({
      title: 'Titel',
      subtitle: 'Unter',
      authors: ['Eine Person'],
      licence: 'CC BY 4.0',
      language: 'de-AT',
      base: 'https://a.example/x/',
      cuts: [
        { name: 'kurz', label: 'Kurz', minutes: 20 },
        { name: 'lang', label: 'lang', minutes: 45.5 },
      ],
      links: [{ title: 'Code', url: 'https://a.example/code' }],
      imprint: 'impressum.html',
      privacy: 'https://a.example/p',
      feedback: 'mailto:a@b.example',
      version: '2026-08-01',
      strict: true,
    });
  });

  it('yields to the address of the build', () => {
    const files = { 'deck.yaml': 'base: https://a.example/', 'a.md': '## A' };
    expect(compileFiles(files, { base: 'https://b.example/' }).deck.base).toBe('https://b.example/');
  });

  it.each(['https://a.example/talk', 'https://a.example/talk/', 'https://a.example/talk/index.html'])(
    'has its folder as base, however it is copied: %s',
    (base) => {
      expect(compileText('## Folie', `base: ${base}`).deck.base).toBe('https://a.example/talk/');
    },
  );

  it.each([
    ['http://localhost:4173/', ['notice']],
    ['http://192.168.0.7/deck', ['notice']],
    ['https://wiki.intranet/deck/', ['notice']],
    ['http://slides.example/', ['notice']],
    ['HTTP://slides.example/', ['notice']],
    ['https://slides.example/', []],
  ])('may be an intranet with its base, which is worth knowing and never fatal: %s', (base, levels) => {
    const { deck, findings } = compileText('## Folie', `strict: true\nbase: ${base}`);
    expect(deck.base).toBe(base.replace(/([^/])$/, '$1/'));
    const about = findings.filter(({ rule }) => rule === 'narrow-base');
    expect(about.map(({ level, line }) => `${line} ${level}`)).toEqual(levels.map((level) => `2 ${level}`));
  });

  it('is not needed: then nothing is strict and the first heading is the title', () => {
    const { deck, findings } = compileFiles({ 'a.md': '# Mein *Vortrag* &amp; mehr[^a]\n\n![](foto.jpg)\n\n[^a]: x' });
    expect(deck).toMatchObject({ title: 'Mein Vortrag & mehr', language: undefined, strict: false });
    expect(findings.map(({ level }) => level)).toEqual(['warning']);
  });

  it('counts as strict when "strict" cannot be read', () => {
    expect(compileText('## Folie\n\n![](foto.jpg)', 'strict: ja').findings.map(({ level }) => level)).toEqual([
      'error',
      'error',
    ]);
  });
});

describe('values of deck.yaml that mean nothing', () => {
  const find = (yaml: string) => compileText('## Folie', yaml).findings.map(({ rule, line }) => `${line} ${rule}`);
  const cut = (minutes: string) => find(`title: x\ncuts: [{ name: a, minutes: ${minutes} }]`);

  it.each(['1', '0.5', '45', '1440', '007', '+7'])('are no minutes such as %s', (minutes) => {
    expect(cut(minutes)).toEqual([]);
  });

  it.each(['.inf', '-.inf', '.nan', '1e308', '1e2', '0x10', '0o7', '9'.repeat(400)])(
    'are numbers that do not look like what they are: %s',
    (minutes) => {
      const [first] = cut(minutes);
      expect(first).toMatch(/^2 (?:broken-yaml|wrong-value)$/);
    },
  );

  it.each(['0', '-1', '1441', '1440.1', '"20"', 'zwanzig', 'null', '[1]', '2026-01-01'])(
    'are minutes such as %s',
    (minutes) => {
      expect(cut(minutes)).toContain('2 wrong-value');
    },
  );

  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '"2026-12-31"'])('are no dates such as %s', (date) => {
    expect(find(`version: ${date}`)).toEqual([]);
  });

  it.each(
    [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-99-99',
      '2026-00-01',
      '2026-01-00',
      '2026-04-31',
      '2026-08',
      '2026-8-1',
    ].concat(['20260801', '"2026-08-01T00:00:00Z"', '"-001-01-01"', '"２０２６-01-01"']),
  )('are dates that no calendar has: %s', (date) => {
    expect(find(`version: ${date}`)).toEqual(['1 wrong-value']);
  });

  it.each([
    ['cuts: [{ name: a, minutes: 1 }, { name: a, label: B, minutes: 2 }]', '1 wrong-value'],
    ['cuts: [{ name: a, minutes: 1, minuten: 2 }]', '1 unknown-key'],
    ['cuts: [{ name: a, minutes: 1, label: 2026 }]', '1 wrong-value'],
    ['cuts: [{ name: a, minutes: 1,5 }]', '1 unknown-key'],
    ['cuts: [{ name: a, minutes: 1, label: "" }]', '1 wrong-value'],
    ['cuts: [a]', '1 wrong-value'],
    ['cuts: kurz', '1 wrong-value'],
    ['links: [{ title: " ", url: "https://a.example" }]', '1 wrong-value'],
    ['links: [{ title: a, url: "https://a b" }]', '1 wrong-value'],
    ['links: [{ title: a, url: "https://[" }]', '1 wrong-value'],
    ['links: [{ title: a, url: "https://a.example", href: b }]', '1 unknown-key'],
    ['base: "https://["', '1 wrong-value'],
    ['imprint: "https://a:b:c/"', '1 wrong-value'],
    ['authors: [""]', '1 wrong-value'],
    ['authors: 5', '1 wrong-value'],
    ['language: deutsch', '1 wrong-value'],
    ['language: de_DE', '1 wrong-value'],
    ['title: !foo x', '1 broken-yaml'],
    ['title: !!str x', '1 broken-yaml'],
    ['title: !!binary aGk=', '1 broken-yaml'],
    ['title: &a x', '1 broken-yaml'],
    ['title: &a x\nsubtitle: *a', '1 broken-yaml'],
    ['cuts: [{ <<: { name: a }, minutes: 1 }]', '1 unknown-key'],
    ['title: a\ntitle: b', '2 broken-yaml'],
    ['cuts: [{ name: a, name: b, minutes: 1 }]', '1 broken-yaml'],
    ['%YAML 1.1\n---\ntitle: x', '1 broken-yaml'],
    ['title: a\n---\ntitle: b', '2 broken-yaml'],
    ['title: .inf', '1 broken-yaml'],
    ['title: "\\e[31mrot"', '1 broken-yaml'],
    ['title: "a\\0b"', '1 broken-yaml'],
    ['__proto__: x', '1 unknown-key'],
    ['- title: x', '1 broken-yaml'],
  ])('are a finding: %j', (yaml, expected) => {
    expect(find(yaml)).toContain(expected);
  });

  it.each([
    ['title: 2026.10', '2026.10'],
    ['title: 007', '007'],
    ['title: True', 'True'],
    ['title: "a\\n b"', 'a b'],
    ['title: |\n  Zwei\n  Zeilen', 'Zwei Zeilen'],
  ])('are none where they are text: %j', (yaml, title) => {
    const { deck, findings } = compileText('## Folie', yaml);
    expect(findings).toEqual([]);
    expect(deck.title).toBe(title);
  });

  it('are told with what to type', () => {
    expect(
      findMarked(
        '## Folie',
        'title: x\ncuts: [{ name: a, minutes: 1 }, ‹›{ name: a, minutes: 2 }]\n‹›version: 2026-02-30',
      ),
    ).toMatchInlineSnapshot(`
      "wrong-value (error)
        There are two cuts with the name "a".
        Give one of them another name, for example: a-2
      wrong-value (error)
        "2026-02-30" cannot be the version.
        Write: version: "2026-08-01""
    `);
    expect(findMarked('## Folie', 'title: ‹›&a x\nsubtitle: ‹›!foo y\ndescription: ‹›.inf')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: an anchor (&a) cannot be used.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes.
      broken-yaml (error)
        This is not valid YAML: Unresolved tag: !foo.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes.
      broken-yaml (error)
        This is not valid YAML: .inf is no plain number; text stands in quotes.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
  });
});

describe('minutes of a slide', () => {
  const find = (minutes: string) =>
    compileText(`<!-- .slide: data-minutes="${minutes}" -->\n## Folie`).findings.map(({ rule }) => rule);

  it.each(['0', '1', '1.5', '1440', '007'])('may be %s', (minutes) => {
    expect(find(minutes)).toEqual([]);
  });

  it.each(['', '-1', '0,5', '1e9', 'Infinity', 'NaN', '0x10', '1441', '1440.5', '.5', '5.', '9'.repeat(400), '²'])(
    'may not be "%s"',
    (minutes) => {
      expect(find(minutes)).toEqual(['wrong-value']);
    },
  );
});
