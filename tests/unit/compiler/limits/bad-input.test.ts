// Input that is large, deep or broken: it compiles in a time that grows with its size or says what is wrong, and never
// throws. `npm run bench` compiles the same texts in their full size.

import { describe, expect, it } from 'vitest';
import { compileFiles, compileText } from '../compile-text.ts';
import { footnotes, longChapters, mistakes, openings, tooDeep, type HardInput } from './hard-input.ts';
import { measureGrowth } from './growth.ts';
import { listBreakouts } from '../oracle/oracle.ts';

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));
const write = (inputs: readonly HardInput[], wanted: string, count: number) =>
  inputs.find(({ name }) => name === wanted)?.write(count) ?? '';

describe.each([
  ['a long chapter', longChapters],
  ['many footnotes', footnotes],
  ['many mistakes', mistakes],
  ['deep nesting', tooDeep],
  ['many openings', openings],
])('%s: time grows with the size', (_, inputs) => {
  it.each(inputs)('$name', (input) => {
    expect(measureGrowth(input.full / 16, (size) => compileText(input.write(size)))).toBeLessThan(24);
  });
});

describe('a long chapter', () => {
  it.each(longChapters)('of $name keeps them all', (input) => {
    const length = (size: number) => compileText(input.write(size)).html.length;
    const [none, some, more] = [0, 100, 200].map(length);
    // Blank lines are nothing to keep.
    if (input.name === 'blank lines') expect(more).toBe(none);
    else expect((more ?? 0) - (some ?? 0)).toBeGreaterThan(100);
  });
});

describe('many footnotes', () => {
  it('on one slide', () => {
    const { html, findings } = compileText(write(footnotes, 'on one slide', 1_000));
    expect(html.match(/<li id="fn-01-probe-\d+" /g)).toHaveLength(1_000);
    expect(findings).toEqual([]);
  });

  it('over many slides', () => {
    const { html, deck } = compileText(write(footnotes, 'ten on each of many slides', 1_000));
    expect(html.match(/<li id="fn-01-probe-\d+" value="1000"/g)).toHaveLength(1);
    expect(deck.linkList).toHaveLength(1_000);
  });

  it('that are one', () => {
    const { html } = compileText(write(footnotes, 'one, mentioned ten times on each of many slides', 1_000));
    expect(html).toContain('id="fn-01-probe-1-100"');
    expect(html).toContain('id="fnref-01-probe-1-1000"');
  });

  it('in a chain that is deeper than the stack', () => {
    const { html, findings } = compileText(write(footnotes, 'in a chain, each inside the one before', 10_000));
    expect(html.match(/<li id="fn-/g)).toHaveLength(10_001);
    expect(findings).toEqual([]);
  });

  it('that mention many others each', () => {
    const { html } = compileText(write(footnotes, 'in a chain, each mentioned ten times by the one before', 20));
    expect(html.match(/<li id="fn-/g)).toHaveLength(21);
  });

  it('that are all undefined, each reported', () => {
    const { findings } = compileText(write(footnotes, 'all undefined', 1_000));
    expect(findings.filter(({ rule }) => rule === 'undefined-footnote')).toHaveLength(1_000);
  });
});

describe('nesting without end', () => {
  it.each(tooDeep)('of $name is reported', (input) => {
    const { findings } = compileText(input.write(input.full));
    expect(findings.map(({ rule, line }) => [rule, line >= 3])).toContainEqual(['too-deep', true]);
  });

  it.each(openings)('of $name gives a balanced page', (input) => {
    const { html, deck } = compileText(input.write(input.full));
    expect(listBreakouts(html, deck)).toEqual([]);
  });
});

describe('files that are no text', () => {
  it('are reported with the first place of each line', () => {
    const bytes = Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x41, 0x00, 0x0a, 0x42, 0xc3, 0x28]);
    const { findings } = compileFiles({ '01-a.md': bytes.toString('utf8'), 'deck.yaml': bytes.toString('utf8') });
    expect(
      findings.filter(({ rule }) => rule === 'not-utf8').map(({ file, line, column }) => `${file}:${line}:${column}`),
    ).toEqual(['slides/deck.yaml:1:3', 'slides/deck.yaml:2:2', 'slides/01-a.md:1:3', 'slides/01-a.md:2:2']);
  });

  it('never throw, whatever their bytes', () => {
    let seed = 1;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    for (let run = 0; run < 40; run++) {
      const bytes = Uint8Array.from({ length: 2_000 }, () => next() % 256);
      expect(() =>
        compileFiles({
          '01-a.md': Buffer.from(bytes).toString('utf8'),
          'deck.yaml': Buffer.from(bytes.slice(0, 200)).toString('latin1'),
        }),
      ).not.toThrow();
    }
  });
});

describe('Markdown thrown together', () => {
  const pieces =
    '# |## |\n|\n\n|\n---\n|Note:|- |1. |> |::: columns\n|:::\n|[^a]|[^a]: |[x](|#folie)|![|](foto.jpg)|**|_|`|```\n|<div>|</div>|<b |>|"|\'|<!-- |-->|<!-- .slide: id="x" -->|<!-- .element: class="y" -->|| a | b |\n|\\|---|&amp;|$x$|[[T]]|Text|  |\t|    |::: quiz\n|- [x] |https://a.example|[^b]: x\n'.split(
      '|',
    );

  it('always gives a balanced page', () => {
    let seed = 7;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    for (let run = 0; run < 400; run++) {
      const text = times(40, () => pieces[next() % pieces.length] ?? '').join('');
      const { html, deck } = compileText(text);
      expect(listBreakouts(html, deck), text).toEqual([]);
    }
  });
});
