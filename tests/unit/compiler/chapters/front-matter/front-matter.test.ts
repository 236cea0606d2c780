import { describe, expect, it } from 'vitest';
import { compileFiles, findMarked } from '../../compile-text.ts';

/** The chapter's name, its slides by title, and findings as "line:column rule". */
function read(text: string): string {
  const { deck, findings } = compileFiles({ '01-probe.md': text });
  const slides = deck.slides.filter(({ generated }) => !generated).map(({ title }) => title);
  const found = findings.map(({ line, column, rule }) => ` ${line}:${column} ${rule}`);
  return `${deck.chapters[0]?.title}: ${slides.join(', ')}${found.join('')}`;
}

const slides = '# Europe\n\nText\n\n---\n\n## Paris\n';

describe('front matter', () => {
  it.each([
    ['as it is usual', '---\ntitle: Cities\n---\n'],
    ['with blank lines', '---\n\ntitle: Cities\n\nshort: C\n\n---\n\n'],
    ['behind blank lines', '\n\n---\ntitle: Cities\n---\n'],
    ['behind a comment', '<!-- (c) me -->\n\n---\ntitle: Cities\n---\n'],
    ['that begins with a comment', '---\n# theme: night would be darker\ntitle: Cities\n---\n'],
    ['with comments of any kind', '---\ntitle: Cities\n#css: a\n# theme: b\nshort: C # d\n---\n'],
    ['with a comment at its end', '---\ntitle: Cities\n# the end\n---\n'],
    ['with a quoted key', '---\n"title": Cities\n---\n'],
    ['with a key in single quotes', "---\n'title' : Cities\n---\n"],
    ['that ends with dots', '---\ntitle: Cities\n...\n'],
    ['with blanks behind the dashes', '---  \ntitle: Cities\n---\t\n'],
    ['with Windows lines and a byte order mark', '\uFEFF---\r\ntitle: Cities\r\n---\r\n'],
    ['in TOML without blanks', '+++\n\ntitle="Cities"\nshort=\'C\'\n\n[reveal_hugo]\ntheme="night"\n+++\n'],
    ['in TOML', '+++\ntitle = "Cities"\n# x\nshort = \'C\'\n+++\n'],
    ['in TOML with lines that are set in', '+++\n  title="Cities"\n\tshort = "C"\n+++\n'],
    ['in TOML with values of several lines', '+++\nshort = """C\nD"""\ntitle = """Cities"""\n+++\n'],
    ['in JSON', '{\n  "title": "Cities {x",\n  "short": "C"\n}\n\n'.replace(' {x', '')],
    ['in JSON between semicolons', ';;;\n"title": "Cities",\n"short": "C"\n;;;\n'],
    ['in JSON with braces between semicolons', ';;;\n{ "title": "Cities" }\n;;;\n'],
    ['with nothing before it and after it', '---\ntitle: Cities\n---\n---\n'],
  ])('is read %s', (_, text) => {
    expect(read(text + slides)).toBe('Cities: Europe, Paris');
  });

  it.each([
    [
      'reveal-md',
      'theme: solarized\nrevealOptions:\n  transition: fade\n  controls: true\nscripts:\n- a.js\n- b.js',
      '3:1',
    ],
    [
      'Marp',
      'marp: true\n_class: lead\nstyle: |\n  section { color: red }\n\n  h1 { color: blue }\nheader: "**x**"',
      '3:1',
    ],
    ['Slidev', 'info: |\n  ## Hello\n\n  text\ndrawings:\n  persist: false', '3:1'],
    ['HedgeDoc', 'type: slide\nslideOptions:\n  transition: slide', '3:1'],
  ])('of %s is known, and one message says what is not read', (_, keys, place) => {
    expect(read(`---\ntitle: Cities\n${keys}\n---\n${slides}`)).toBe(`Cities: Europe, Paris ${place} foreign-key`);
  });

  it('of Quarto is known, and becomes a slide', () => {
    const keys = 'format:\n  revealjs:\n    theme: [default, x.scss]\nauthor:\n  - name: A';
    expect(read(`---\ntitle: Cities\n${keys}\n---\n${slides}`)).toBe('Cities: Cities, Europe, Paris 3:1 foreign-key');
  });

  it('of Hugo is known, tables included', () => {
    const keys = '+++\ntitle = "Cities"\noutputs = [\n  "Reveal", # x\n]\n[reveal_hugo]\ntheme = "night"\n+++\n';
    expect(read(keys + slides)).toBe('Cities: Europe, Paris 3:1 foreign-key');
  });

  it('in TOML is told its mistakes where they stand', () => {
    const marked = (keys: string): string => findMarked(`+++\n${keys}\n+++\n\n# Europe`);
    expect(marked('title="T"\nlang = "de"\n‹›separator="(("\n  ‹›accent="blau"\n‹›theme="x"\n‹›teim="y"')).toContain(
      'unread-separator (error)',
    );
    expect(marked('title="T"\n  short=‹›"a')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid TOML: the quote that begins here has no end.
        Write one key = "value" a line, with text in quotes."
    `);
  });

  it.each([
    ['---\ntitle: Cities\n\n', '---'],
    ['---\ntitle: Cities\n', '---'],
    ['---\n# colours below\ntitle: Cities\ntheme: x\n\n', '---'],
    ['---\nrevealOptions:\n  transition: fade\ntitle: Cities\n\n\n', '---'],
    ['+++\ntitle = "Cities"\n\n', '+++'],
    [';;;\n"title": "Cities"\n\n', ';;;'],
  ])('without an end ends behind its last key, and says so: %j', (open, mark) => {
    for (const text of [slides, '# Europe\n\n---\n\n## Paris\n', '# Europe\n\nText\n\nNote:\nx\n\n---\n\n## Paris']) {
      const { deck, findings } = compileFiles({ '01-probe.md': open + text });
      expect(deck.chapters[0]?.title).toBe('Cities');
      expect(deck.slides.map(({ title }) => title)).toEqual(['Europe', 'Paris']);
      expect(findings[0]).toMatchObject({ rule: 'open-front-matter', line: 1, column: 1 });
      expect(findings[0]?.fix).toContain(`Type ${mark} on a line`);
    }
  });

  it('without an end is said in a file of one slide as well', () => {
    expect(read('---\ntitle: Cities\n\n# Europe\n\nText')).toBe('Cities: Europe 1:1 open-front-matter');
    expect(read('---\ntitle: Cities\n\nText: more\nand more')).toBe('Cities: Text: more 1:1 open-front-matter');
  });

  it('may end with the file', () => {
    expect(read('---\ntitle: Cities\n---')).toContain('Cities: ');
  });

  it('is read in each chapter', () => {
    const { deck } = compileFiles({ '01-a.md': '# A', '02-b.md': '---\ntitle: Zwei\n---\n# B' });
    expect(deck.chapters.map(({ title }) => title)).toEqual(['A', 'Zwei']);
  });

  it.each([
    ['---\n\n# Europe\n\nText\n\n---\n\n## Paris', 'Probe: Europe, Paris'],
    ['---\n# Europe\n\n---\n\n## Paris', 'Probe: Europe, Paris'],
    ['---\nRemember: always test.\n---\n\n## Paris', 'Probe: Remember: always test., Paris'],
    ['---\n\nbeispiel: hier steht etwas.\n\n---\n\n## Paris', 'Probe: beispiel: hier steht etwas., Paris'],
    ['---\nbeispiel: hier\n\nsteht etwas.\n\n---\n\n## Paris', 'Probe: beispiel: hier, Paris'],
    ['---\n- a: b\n---\n\n## Paris', 'Probe: a: b, Paris'],
    ['---\n---\n\n# Europe', 'Probe: Europe'],
    ['+++\n\n# Europe', 'Probe: Europe'],
    ['{.lead}\n\n# Europe', 'Probe: Europe'],
  ])('is nothing that is a slide: %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('keys before a single slide, as in Slidev', () => {
  const deck =
    '---\ntheme: seriph\ntitle: Cities\n---\n\n# Europe\n\n---\ntransition: fade-out\nclass: foo bar\n---\n\n## Paris\n\nText\n\n---\nlayout: two-cols\n---\n## Lyon\n\n---\n\n## Bremen\n';

  it('are no slide, and give it classes', () => {
    expect(read(deck)).toBe('Cities: Europe, Paris, Lyon, Bremen 2:1 foreign-key');
    expect(compileFiles({ '01-probe.md': deck }).written).toContain('class="foo bar"');
  });

  it.each(['hide: true', 'disabled: true', 'layout: center\nhide: true'])('hide the slide: %s', (keys) => {
    const { html, deck } = compileFiles({ '01-a.md': `# Europe\n\n---\n${keys}\n---\n\n## Secret\n\n---\n\n## Paris` });
    expect(deck.slides.map(({ title }) => title)).toEqual(['Europe', 'Paris']);
    expect(html).not.toContain('Secret');
  });

  it('say that slides from another file are not read', () => {
    expect(read('# Europe\n\n---\nsrc: ./pages/more.md\n---\n\n---\n\n## Paris')).toBe(
      'Probe: Europe, Paris 4:1 unread-import',
    );
  });

  it.each(['Remember: always test.', 'beispiel: hier', 'Note: x', 'title: x\n\nText', 'A: b\nlayout: c'])(
    'are nothing that is a slide: %j',
    (text) => {
      expect(compileFiles({ '01-probe.md': `# Europe\n\n---\n${text}\n---\n\n## Paris` }).deck.slides).toHaveLength(3);
    },
  );
});

describe('keys of other slide tools', () => {
  it('are said once for the whole folder, with what comes nearest', () => {
    const text = '---\ntheme: x\npaginate: true\n---\n# A';
    const { findings } = compileFiles({ '01-a.md': text, '02-b.md': text, '03-c.md': '---\ncss: x\n---\n# C' });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toBe(
      '"theme", "paginate", "css" are keys of other slide tools, in 3 files, and change nothing here.',
    );
    expect(findings[0]?.fix).toContain('"theme" in deck.yaml');
  });
});
