import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDirection } from '../../../../src/compiler/html/language.ts';
import { compileFiles } from '../compile-text.ts';

describe('findDirection(language)', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'dv', 'yi', 'ckb', 'pa-Arab', 'az-Arab'])(
    'is from right to left for %s',
    (language) => {
      expect(findDirection(language)).toBe('rtl');
    },
  );

  it.each(['de', 'en-GB', 'tr', 'pa', 'az', 'ku', 'he-Latn'])('is the usual one for %s', (language) => {
    expect(findDirection(language)).toBeUndefined();
  });
});

describe('words of the interface in a deck of another language', () => {
  const text = '# A\n\n---\n\n## B\n\n[x](https://a.example/)\n\n::: quiz\nC?\n\n- [x] D\n- [ ] E\n:::';
  const compile = (language: string): string =>
    compileFiles({
      '01-a.md': text,
      'deck.yaml': `title: A\nlanguage: ${language}\nlinks:\n  - { title: L, url: "https://l.example/" }`,
    }).html;

  it.each(['ar', 'fr'])('say that they are English in one of %s', (language) => {
    const html = compile(language);
    const marks = 'lang="en" dir="ltr"';
    expect(html).toContain(`${marks}>Skip to the slides</a>`);
    expect(html).toContain(`data-quiz="check" ${marks}>Check</button>`);
    expect(html).toMatch(new RegExp(`<h3><span ${marks}>Links[^<]*</span></h3>`));
    expect(html).toMatch(new RegExp(`<p><span ${marks}>All[^]*?</a>\\.</span></span></p>`));
  });

  it.each(['de', 'de-CH', 'en', 'en-GB'])('say nothing in one of %s', (language) => {
    expect(compile(language)).not.toMatch(/\slang=/);
  });
});

describe('styles', () => {
  const root = join(import.meta.dirname, '../../../../src');
  // Code is read from left to right in every language; the others are turned as a whole.
  const others = /(?:code-lines|wide-article|right-to-left|stage\/stage|host-page\/\w+|dev\/\w+|epub\/book)\.css$/;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.css') && !others.test(file));

  it.each(files)('%s hold for both directions of writing', (file) => {
    const sides = /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)\b[^;]*|text-align:\s*(?:left|right))/g;
    expect(readFileSync(join(root, file), 'utf8').match(sides)).toBeNull();
  });
});
