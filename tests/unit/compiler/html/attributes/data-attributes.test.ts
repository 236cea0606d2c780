import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Source } from '../../../../../src/compiler/findings.ts';
import { checkDataAttribute } from '../../../../../src/compiler/html/attributes/data-attributes.ts';
import { findMarked } from '../../compile-text.ts';

const root = join(import.meta.dirname, '../../../../..');

function findLevel(name: string, value: string, on: 'slide' | 'element'): string {
  const source = new Source('a.md', 'text');
  const passes = checkDataAttribute(source, 0, { name, value, on });
  expect(passes).toBe(source.findings.length === 0);
  return source.findings[0]?.level ?? 'passes';
}

describe('checkDataAttribute(source, at, attribute)', () => {
  it.each(['0', '1', '007', ' 12 ', '999'])('takes the index of a step "%s"', (value) => {
    expect(findLevel('data-fragment-index', value, 'element')).toBe('passes');
  });

  it.each(
    [
      '',
      ' ',
      '-1',
      '+1',
      '1000',
      '20261127',
      '100000000',
      '4294967294',
      '4294967295',
      '1e2',
      '1e12',
      '1.5',
      '1,5',
      '0x1',
    ].concat(['zwei', 'Infinity', 'NaN', '1 2', '1\n2', '٣', '１', '9'.repeat(400)]),
  )('refuses the index of a step "%s"', (value) => {
    expect(findLevel('data-fragment-index', value, 'element')).toBe('warning');
    expect(findLevel('data-fragment-index', value, 'slide')).toBe('warning');
  });

  it.each([
    ['data-cut', 'passes', 'warning'],
    ['data-minutes', 'passes', 'warning'],
    ['data-alias', 'passes', 'warning'],
    ['data-background-color', 'passes', 'warning'],
    ['data-background-opacity', 'passes', 'warning'],
    ['data-background-video', 'passes', 'warning'],
    ['data-background-iframe', 'warning', 'warning'],
    ['data-autoslide', 'notice', 'notice'],
    ['data-state', 'notice', 'notice'],
    ['data-transition', 'notice', 'notice'],
    ['data-auto-animate-id', 'notice', 'notice'],
    ['data-chapter', 'warning', 'warning'],
    ['data-right', 'warning', 'warning'],
    ['data-prevent-swipe', 'passes', 'passes'],
    ['data-my-own', 'passes', 'passes'],
    ['data-read-more', 'passes', 'passes'],
  ])('judges %s on a slide: %s, on an element: %s', (name, slide, element) => {
    expect([findLevel(name, '1', 'slide'), findLevel(name, '1', 'element')]).toEqual([slide, element]);
  });

  it('lets a slide be hidden, and says of one that Reveal would not count that it is counted', () => {
    expect([
      findLevel('data-visibility', 'hidden', 'slide'),
      findLevel('data-visibility', 'uncounted', 'slide'),
    ]).toEqual(['passes', 'notice']);
  });

  it('reports in comments, with what to type', () => {
    expect(
      findMarked(
        '<!-- .slide: id="a" ‹›data-autoslide="100" data-notes="n" ‹›data-transition="zoom" -->\n## Folie\n\nText <!-- .element: class="fragment" ‹›data-fragment-index="-1" ‹›data-minutes="2" ‹›data-open -->',
      ),
    ).toMatchInlineSnapshot(`
      "unsupported-attribute (notice)
        Slides do not move on by themselves: "data-autoslide" is left out.
        Plan the time of the slide instead: data-minutes="1.5".
      unsupported-attribute (notice)
        There are no transitions; a slide appears at once: "data-transition" is left out.
        Delete it.
      wrong-value (warning)
        "-1" is no place in the order of steps, and is left out.
        Write a whole number from 0 to 999, as in data-fragment-index="1"; without it the steps follow the text.
      unsupported-attribute (warning)
        The attribute "data-minutes" is for a whole slide, and is left out.
        Write it in a comment for the slide: <!-- .slide: data-minutes="…" -->
      unsupported-attribute (warning)
        The attribute "data-open" is one of the deck's own or Reveal's, and is left out.
        Delete it, or give it a name of your own: data-my-open"
    `);
  });
});

describe('the names that our scripts and styles or Reveal read', () => {
  // What authors may say, and it means the same as ever.
  const free = [
    'data-fragment-index',
    'data-prevent-swipe',
    'data-autoplay',
    'data-ignore',
    'data-preload',
    'data-title',
    'data-line-number',
    'data-label', // Of links that choose a cut, which no author can make.
  ];
  const names = new Set([...listNames(readSources()), ...listNames(readReveal())]);

  it('are many', () => {
    expect(names.size).toBeGreaterThan(90);
  });

  it.each([...names].filter((name) => !free.includes(name)))('do not pass on an element: %s', (name) => {
    expect(findLevel(name, 'x', 'element')).not.toBe('passes');
  });
});

function readSources(): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:tsx?|css)$/.test(file) && !file.startsWith('compiler'))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    .join('\n');
}

function readReveal(): string {
  const folder = join(root, 'node_modules/reveal.js/dist');
  return ['reveal.mjs', 'reveal.css'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

/** Data attributes as code and styles write them out, and what they take from a dataset. */
function listNames(text: string): string[] {
  const written = [...text.matchAll(/(?<=["'[(\s])data-[a-z]+(?:-[a-z]+)*(?=["'\]=\s~^),])/g)].map(([name]) => name);
  const taken = [...text.matchAll(/\bdataset\.([a-zA-Z]+)/g)].map(
    ([, key = '']) => `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
  return [...written, ...taken];
}
