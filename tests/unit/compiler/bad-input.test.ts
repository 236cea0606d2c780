// Input that is large, deep or broken: it compiles within seconds or says what is wrong, and never throws.

import { describe, expect, it } from 'vitest';
import { compileFiles, compileText, type Compiled } from './compile-text.ts';
import { measureSeconds } from './processor-time.ts';
import { listBreakouts } from './oracle/oracle.ts';

function compileTimed(text: string): Compiled & { readonly seconds: number } {
  const { result, seconds } = measureSeconds(() => compileText(text));
  return { ...result, seconds };
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));
const megabytes = 2 * 2 ** 20;
const fill = (part: string, size = megabytes) => part.repeat(Math.ceil(size / part.length));

describe('a chapter of 2 MB', () => {
  it.each([
    ['in one paragraph', '# A\n\n' + fill('Ein Wort nach dem anderen und noch eins. ')],
    ['in paragraphs', '# A\n\n' + fill('Ein Wort nach dem *anderen*, z. B. "40 GB" und noch eins.\n\n')],
    [
      'in slides of one title',
      fill('## Titel\n\nEin *Wort* und noch eins, z. B. 40 GB.\n\n- eins\n- zwei\n\nNote: Mehr.\n\n---\n\n'),
    ],
    ['in a list', '# A\n\n' + fill('- Ein *Wort* nach dem anderen und noch eins\n', megabytes / 2)],
    ['in a table', '# A\n\n| a | b |\n|---|---|\n' + fill('| ein Wort | *zwei* |\n', megabytes / 4)],
    ['of code', '# A\n\n```js\n' + fill('const a = "b"; // c\n', megabytes / 4) + '```\n'],
    ['of blank lines', '# A\n\n' + fill('\n') + 'Ende'],
    ['of quotes', '# A\n\n' + fill('"\' ', megabytes / 4)],
    ['in one picture', `# A\n\n![a](data:image/png;base64,${fill('iVBORw0KGgo+/')})`],
    ['of raw HTML', '# A\n\n' + fill('<div class="x"><b>Text</b></div>\n\nText <i>kursiv</i>.\n\n', megabytes / 4)],
  ])(
    '%s compiles in seconds',
    (_, text) => {
      const { html, seconds } = compileTimed(text);
      expect(html.length).toBeGreaterThan(500);
      expect(seconds).toBeLessThan(10);
    },
    60_000,
  );
});

describe('10,000 footnotes', () => {
  const definitions = times(
    10_000,
    (index) => `[^n${index}]: Amt: Bericht ${index}, [amt.example](https://amt.example/${index}), Stand 2026-08.\n`,
  ).join('');

  it('on one slide', () => {
    const { html, findings, seconds } = compileTimed(
      `## Folie\n\n${times(10_000, (index) => `Satz[^n${index}].`).join(' ')}\n\n${definitions}`,
    );
    expect(html.match(/<li id="fn-01-probe-\d+" /g)).toHaveLength(10_000);
    expect(findings).toEqual([]);
    expect(seconds).toBeLessThan(10);
  }, 60_000);

  it('over 1,000 slides', () => {
    const slides = times(
      1_000,
      (slide) => `## Folie\n\n${times(10, (index) => `Satz[^n${slide * 10 + index}].`).join(' ')}`,
    );
    const { html, deck, seconds } = compileTimed(`${slides.join('\n\n---\n\n')}\n\n---\n\n${definitions}`);
    expect(html.match(/<li id="fn-01-probe-\d+" value="10000"/g)).toHaveLength(1);
    expect(deck.linkList).toHaveLength(10_000);
    expect(seconds).toBeLessThan(10);
  }, 60_000);

  it('that are one, mentioned on 1,000 slides', () => {
    const slides = times(1_000, () => `## Folie\n\n${'Satz[^a]. '.repeat(10)}`);
    const { html, seconds } = compileTimed(
      `${slides.join('\n\n---\n\n')}\n\n[^a]: Amt, [amt.example](https://amt.example).`,
    );
    expect(html).toContain('id="fn-01-probe-1-1000"');
    expect(html).toContain('id="fnref-01-probe-1-10000"');
    expect(seconds).toBeLessThan(10);
  }, 60_000);

  it('in a chain, each inside the one before', () => {
    const { html, findings, seconds } = compileTimed(
      `## Folie\n\nText[^0].\n\n${times(10_000, (index) => `[^${index}]: Siehe[^${index + 1}].\n`).join('')}[^10000]: Ende.`,
    );
    expect(html.match(/<li id="fn-/g)).toHaveLength(10_001);
    expect(findings).toEqual([]);
    expect(seconds).toBeLessThan(10);
  }, 60_000);

  it('that mention many others each', () => {
    const { html, seconds } = compileTimed(
      `## Folie\n\nText[^0].\n\n${times(20, (index) => `[^${index}]: ${`Siehe[^${index + 1}]. `.repeat(10)}\n`).join('')}[^20]: Ende.`,
    );
    expect(html.match(/<li id="fn-/g)).toHaveLength(21);
    expect(seconds).toBeLessThan(5);
  }, 60_000);

  it('that are all undefined, each reported', () => {
    const { findings, seconds } = compileTimed(
      `## Folie\n\n${times(10_000, (index) => `Satz[^n${index}].`).join(' ')}`,
    );
    expect(findings.filter(({ rule }) => rule === 'undefined-footnote')).toHaveLength(10_000);
    expect(seconds).toBeLessThan(10);
  }, 60_000);
});

describe('thousands of mistakes', () => {
  it.each([
    [
      'dead links on many slides',
      times(3_000, (index) => `## Folie ${index}\n\n[x](#nirgends-${index})`).join('\n\n---\n\n'),
    ],
    ['equal titles', times(5_000, () => '## Titel').join('\n\n---\n\n')],
    ['equal ids', times(3_000, () => '<!-- .slide: id="a" -->\n## Titel').join('\n\n---\n\n')],
    ['missing files', '## Folie\n\n' + times(3_000, (index) => `![x](fehlt-${index}.jpg)`).join(' ')],
    ['unknown attributes', `## Folie\n\nText <!-- .element: ${times(5_000, (index) => `x${index}=1`).join(' ')} -->`],
    ['forbidden tags', '## Folie\n\n' + '<script></script> '.repeat(3_000)],
  ])(
    '%s take seconds',
    (_, text) => {
      expect(compileTimed(text).seconds).toBeLessThan(10);
    },
    60_000,
  );
});

describe('nesting without end', () => {
  it.each([
    ['quotes', '>'.repeat(5_000) + ' x'],
    ['quotes with blanks', '> '.repeat(5_000) + 'x'],
    ['containers', '::: columns\n'.repeat(3_000)],
    ['lists', times(1_000, (index) => `${' '.repeat(index * 2)}- x`).join('\n')],
    ['lists on one line', '- '.repeat(5_000) + 'x'],
    ['numbers and quotes', '1. > '.repeat(2_000) + 'x'],
    ['footnotes in quotes', times(200, (index) => `${'> '.repeat(index)}[^${index}]: x`).join('\n')],
  ])(
    'of %s is reported',
    (_, text) => {
      const { findings, seconds } = compileTimed(`## Folie\n\n${text}`);
      expect(findings.map(({ rule, line }) => [rule, line >= 3])).toContainEqual(['too-deep', true]);
      expect(seconds).toBeLessThan(5);
    },
    60_000,
  );

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['pictures', '!['.repeat(10_000)],
    ['emphasis', '*a _b '.repeat(5_000)],
    ['stars', '*'.repeat(20_000)],
    ['code', times(1_000, (index) => `${'`'.repeat((index % 60) + 1)} a`).join(' ')],
    ['tags', '<a '.repeat(10_000)],
    ['open tags', '<div>\n\n'.repeat(3_000)],
    ['closing tags', '</div>\n\n'.repeat(3_000)],
    ['comments', '<!-- '.repeat(10_000)],
    ['addresses', 'http://a'.repeat(10_000)],
    ['letters before an @', `${'a.'.repeat(20_000)}@`],
    ['pipes', `${'|'.repeat(10_000)}\n|-|\n`],
    ['separators', '---\n'.repeat(20_000)],
    ['fences', '```\n'.repeat(10_000)],
    ['formulas', '$a$ $'.repeat(5_000)],
    ['terms', '[[a|'.repeat(5_000)],
    ['references', '&amp'.repeat(20_000)],
  ])(
    'of %s compiles',
    (_, text) => {
      const { html, deck, seconds } = compileTimed(`## Folie\n\n${text}`);
      expect(listBreakouts(html, deck)).toEqual([]);
      expect(seconds).toBeLessThan(5);
    },
    60_000,
  );
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
  }, 60_000);
});
