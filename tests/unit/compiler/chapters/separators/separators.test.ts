import { describe, expect, it } from 'vitest';
import { compileFiles, readBody } from '../../compile-text.ts';

/** Slides as "title", with their notes behind a bar; findings as "file:line:column rule". */
function read(files: Readonly<Record<string, string>>) {
  const { deck, findings } = compileFiles(files);
  const slides = deck.slides.filter(({ generated }) => !generated);
  return {
    slides: slides.map(
      ({ title, notesHtml }) => title + (notesHtml && ` | ${notesHtml.replace(/<[^>]+>/g, '').trim()}`),
    ),
    bodies: slides.map(readBody),
    numbers: slides.map(({ indices }) => indices),
    findings: findings.map(
      ({ file, line, column, rule }) => `${file.replace('slides/', '')}:${line}:${column} ${rule}`,
    ),
  };
}

/** A chapter of four slides, the third below the second, the first with notes; rule, table and code stay what they are. */
function write(keys: string, beside: string, below: string): string {
  return `---\ntitle: Cities\n${keys}\n---\n\n# Cities\n\nNote:\nSay hello.\n\n${beside}\n\n## Paris\n\n***\n\na | b\n--- | ---\n1 | 2\n\n${below}\n\n## Lyon\n\n\`\`\`\n${beside}\n\`\`\`\n\nSee \`${beside}\`.\n\n${beside}\n\n## Bremen\n`;
}

const cities = ['Cities | Say hello.', 'Paris', 'Lyon', 'Bremen'];

describe('separators of the front matter', () => {
  it.each([
    ['separator: <!--s-->\nverticalSeparator: <!--v-->', '<!--s-->', '<!--v-->'],
    ['separator: "<!-- s -->"\nverticalSeparator: "<!-- v -->"', '<!-- s -->', '<!-- v -->'],
    ['"separator": \'<!--s-->\'', '<!--s-->', '----'],
    ['verticalSeparator: <!--v-->', '---', '<!--v-->'],
    ['separator: ---', '---', '----'],
    ['separator: ^---\nverticalSeparator: ^--', '---', '--'],
    ['separator: ^---$\nverticalSeparator: ^----$', '---', '----'],
    ['separator: \\n---\\n\nverticalSeparator: \\n----\\n', '---', '----'],
    ['separator: ^\\n---\\n$', '---', '----'],
    ['separator: ^\\r?\\n---\\r?\\n$\nverticalSeparator: ^\\r?\\n--\\r?\\n$', '---', '--'],
    ['separator: "^\\r?\\n---\\r?\\n$"', '---', '----'],
    ["separator: '^\\\\n---\\\\n$'", '---', '----'],
    ['separator: "^[\\\\r\\\\n?|\\\\n]---[\\\\r\\\\n?|\\\\n]$"', '---', '----'],
    ['separator: ^( ?| )---( ?| )$\nverticalSeparator: ^( ?| )--( ?| )$', '---', '--'],
    ['separator: (\\r\\n?|\\n)---(\\r\\n?|\\n)', '---', '----'],
    ['separator: ===', '===', '----'],
    ['separator: "+++"', '+++', '----'],
    ['separator: ^_{5,}', '________', '----'],
    ['separator: \\[slide\\]', '[slide]', '----'],
  ])('hold in its file: %s', (keys, beside, below) => {
    const { slides, bodies, numbers, findings } = read({ '01-a.md': write(keys, beside, below) });
    expect(slides).toEqual(cities);
    expect(bodies[1]).toMatch(/<hr \/>[^]*<table/);
    expect(bodies[2]).toContain('<pre');
    expect(numbers).toEqual(['0/0', '1/0', '1/1', '2/0']);
    expect(findings).toEqual([]);
  });

  it('hold with Windows lines and blanks behind them', () => {
    const text = write('separator: <!--s-->\nverticalSeparator: ^--$', '<!--s-->  ', '--  ').replaceAll('\n', '\r\n');
    expect(read({ '01-a.md': text }).slides).toEqual(cities);
  });

  it('leave other files alone, and dashes in their own', () => {
    const own = '---\nseparator: <!--s-->\n---\n# A\n\n---\n\n--\n\n<!--s-->\n\n## B';
    const { slides, bodies } = read({ '01-a.md': own, '02-b.md': '# C\n\n---\n\n## D' });
    expect(slides).toEqual(['A', 'B', 'C', 'D']);
    expect(bodies[0]).toContain('<hr />');
  });

  it('separate within a line if they are comments', () => {
    expect(read({ '01-a.md': '---\nseparator: <!--s-->\n---\n# A <!--s--> ## B' }).slides).toEqual(['A', 'B']);
  });

  it('may be blank lines', () => {
    const keys = 'separator: "^\\n\\n\\n"\nverticalSeparator: "^\\n\\n"';
    const { slides, numbers } = read({
      '01-a.md': `---\n${keys}\n---\n# A\n\nx\n\n\n\n## B\n\n\n## C\n\n\`\`\`\na\n\n\n\n\nb\n\`\`\``,
    });
    expect(slides).toEqual(['A', 'B', 'C']);
    expect(numbers).toEqual(['0/0', '1/0', '1/1']);
  });

  it.each(['\\n(?=## )', '^(?=##)', '^## .*$', '^## ', '^##'])('take nothing away from a slide: %s', (separator) => {
    const { slides, findings } = read({
      '01-a.md': `---\nseparator: "${separator.replaceAll('\\', '\\\\')}"\n---\n# A\n\nx\n\n## B\n\ny\n\n## C`,
    });
    expect(slides).toEqual(['A', 'B', 'C']);
    expect(findings).toEqual([]);
  });

  it('leave rules, tables and attributes alone that begin like them', () => {
    const text =
      '---\nseparator: ---|<!--.*-->\n---\n# A\n\n-----\n\n-- x\n\n| --- |\n|---|\n\n<!-- .slide: id="z" -->';
    expect(read({ '01-a.md': text }).slides).toEqual(['A']);
  });

  it.each([
    ['notesSeparator: "^Notiz:"', 'Notiz:'],
    ['notesSeparator: ^Notizen?:\\s*$', 'notizen:'],
    ['notesSeparator: <!--n-->', '<!--n-->'],
    ['notesSeparator: "???"', '???'],
    ['notesSeparator: "note:"', 'Note:'],
    ['notesSeparator: "^Note:.*"', 'Note:'],
  ])('may begin the notes: %s', (key, marker) => {
    const { slides } = read({
      '01-a.md': `---\n${key}\n---\n# A\n\nPlease note: x\n\n${marker}\nhello\n\n---\n\n## B`,
    });
    expect(slides.map((slide) => slide.replace('Note:', '').replace(/\s+/g, ' '))).toEqual(['A | hello', 'B']);
  });

  it('give way to the usual ones where they stand nowhere, and say so', () => {
    const { slides, findings } = read({
      '01-a.md': '---\nseparator: <!--s-->\nnotesSeparator: x\n---\n# A\n\nNote: n\n\n---\n\n## B\n\n--\n\n## C',
    });
    expect(slides).toEqual(['A | n', 'B', 'C']);
    expect(findings).toEqual(['01-a.md:2:1 unused-separator', '01-a.md:3:1 unused-separator']);
  });

  it.each(['(---', 'x*', '(?<=a)---', '(-)\\1'])('are an error where they cannot be read: %s', (separator) => {
    const { slides, findings } = read({ '01-a.md': `---\nseparator: '${separator}'\n---\n# A\n\n---\n\n## B` });
    expect(slides).toEqual(['A', 'B']);
    expect(findings).toEqual(['01-a.md:2:1 unread-separator']);
  });

  it('are not needed where headings begin slides, as in Pandoc, and one message says so', () => {
    const text = '# A\n\nx\n\n# B\n\ny\n\n## C\n\n# D\n';
    const slides = ['A', 'B', 'C', 'D'];
    expect(read({ '01-a.md': text })).toMatchObject({ slides, findings: ['01-a.md:5:1 unseparated-slides'] });
    const marked = text.replaceAll('# ', '<!--s-->\n# ').replaceAll('#<!--s-->\n', '<!--s-->\n#');
    const { findings } = compileFiles({ '01-a.md': marked });
    expect(findings.map(({ fix }) => fix).join()).toContain('separator: "<!--s-->"');
    const separated = `---\nseparator: "^(?=##? )"\n---\n${text}`;
    expect(read({ '01-a.md': separated })).toMatchObject({ slides, findings: [] });
  });

  it('are an error where they are no text', () => {
    expect(read({ '01-a.md': '---\nseparator: [a]\n---\n# A' }).findings).toEqual(['01-a.md:2:1 wrong-value']);
  });

  it('never take long', () => {
    const start = performance.now();
    const dashes = '-'.repeat(10_000);
    const { slides } = read({ '01-a.md': `---\nseparator: (-+)+$\n---\n# A\n\n${dashes}x\n\n---\n\n## B` });
    expect(slides).toEqual(['A', 'B']);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('are an error where they would take long', () => {
    const { findings } = read({ '01-a.md': `---\nseparator: (?=[^]*b)[^]c\n---\n# A\n\n${'a '.repeat(20_000)}b\n` });
    expect(findings.filter((found) => found.includes('separator'))).toEqual(['01-a.md:2:1 unread-separator']);
  });
});

describe('reveal-md.json and reveal.json', () => {
  const json = '{\n  "separator": "^\\n---\\n$",\n  "verticalSeparator": "<!--v-->"\n}';

  it('separate in every chapter that says nothing else', () => {
    const { slides, numbers, findings } = read({
      'reveal-md.json': json,
      '01-a.md': '# A\n\n---\n\n## B\n\n<!--v-->\n\n## C',
      '02-b.md': '---\nseparator: ===\n---\n# D\n\n===\n\n## E',
    });
    expect(slides).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(numbers).toEqual(['0/0', '1/0', '1/1', '2/0', '3/0']);
    expect(findings).toEqual([]);
  });

  it('say nothing else here, which one message says', () => {
    const { findings } = read({
      'reveal-md.json': '{"theme": "x", "css": []}',
      'reveal.json': '{"controls": true}',
      '01-a.md': '# A',
    });
    expect(findings).toEqual(['reveal-md.json:1:2 foreign-key']);
  });

  it('are findings at their places where they are broken', () => {
    const { findings } = read({ 'reveal-md.json': '{\n  "separator": "(a"\n}', 'reveal.json': '{', '01-a.md': '# A' });
    expect(findings.map((found) => found.replace(/:\d+ /, ' '))).toEqual([
      'reveal-md.json:2 unread-separator',
      'reveal.json:1 broken-yaml',
    ]);
  });
});
