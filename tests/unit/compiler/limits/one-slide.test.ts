// A slide as large as a chapter may be is kept whole between its neighbours, or refused at its place with what to do.

import { describe, expect, it } from 'vitest';
import { compileText } from '../compile-text.ts';

const size = 4_900_000;
const fill = (text: string): string => text.repeat(size / text.length);
const compileBetween = (text: string) => compileText(`# A\n\n---\n\n## B\n\n${text}\n\n---\n\n## C\n`);
const encode = (length: number): string => `![Ein Bild](data:image/png;base64,${'iVBORw0KGgo+'.repeat(length / 12)})`;
const sentence = 'Ein Wort nach dem anderen, und am Ende noch eins.\n';

describe('a slide of 5 MB', () => {
  it.each([
    ['text', fill(`${sentence.repeat(20)}\n`), []],
    ['code', `\`\`\`js\n${fill('const menge = 7; // zählen\n')}\`\`\``, ['slides/01-probe.md:7:1 too-large (notice)']],
  ])('of %s is kept whole', (_, text, expected) => {
    const { deck, html, findings } = compileBetween(text);
    const places = findings.map(
      ({ file, line, column, rule, level }) => `${file}:${line}:${column} ${rule} (${level})`,
    );
    expect(places).toEqual(expected);
    expect(deck.slides.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect(html.length).toBeGreaterThan(size);
  });

  it.each([
    ['one line', fill('Wort ')],
    ['one encoded picture', encode(4_900_000)],
    ['one paragraph', fill(sentence)],
    ['one list item', `- a\n${fill(`  ${sentence}`)}`],
  ])('in %s is refused there', (_, text) => {
    const { findings } = compileBetween(text);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['too-large', 7]]);
    expect(findings[0]?.fix).toMatch(/^Divide it /);
  });
});

// More than a call may have arguments.
const many = 130_000;

describe('a slide of parts without number is kept whole', () => {
  it.each([
    ['rows of a table', `|a|\n|-|\n${'|b|\n'.repeat(many)}`, /<td>b/g],
    ['lines of raw code', `<pre><code data-trim>\n${'  b\n'.repeat(many)}</code></pre>`, /^b$/gm],
    ['paragraphs of notes', `::: notes\n${'b\n\n'.repeat(many)}:::`, /<p>b<\/p>/g],
  ])('%s', (_, text, part) => {
    const { html } = compileBetween(text);
    expect(html.match(part)?.length).toBeGreaterThan(many - 3);
  });
});

it('an encoded picture of 1.9 MB is kept whole', () => {
  const { html, findings } = compileBetween(encode(1_900_000));
  expect(findings).toEqual([]);
  expect(html.length).toBeGreaterThan(1_900_000);
});
