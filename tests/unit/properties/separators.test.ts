// However slides are separated and whatever front matter says: no slide is lost or invented, and every word stays.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import type { Slide } from '../../../src/compiler/types.ts';
import { hold, writeOf } from './hold.ts';

function readSlides(text: string): readonly Slide[] {
  const { deck } = compile({
    files: [{ path: 'slides/a.md', text }],
    assets: new Map(),
    base: '',
  });
  return deck.slides.filter(({ generated }) => !generated);
}

function countWords(slides: readonly Slide[]): string[] {
  const html = slides.map(({ titleHtml, body, notesHtml }) => titleHtml + JSON.stringify(body) + notesHtml).join('');
  return [...new Set(html.match(/word\d+/g))];
}

const frontMatters = [
  '',
  '---\ntitle: x\n---\n',
  '\n---\n# y\ntitle: x\n...\n',
  '---\ntheme: x\n\ninfo: |\n  x\n---\n',
  '+++\ntitle = "x"\n+++\n',
];
const separators = [
  ['---', '---', '----'],
  ['<!--s-->', '<!--s-->', '<!--v-->'],
  ['^\\n---\\n$', '---', '--'],
  ['\\r?\\n===\\r?\\n', '===', '***'],
] as const;

describe('any way to separate', () => {
  it('keeps slides, stacks, notes and words', () => {
    const slide = fc.record({
      isBelow: fc.boolean(),
      hasNotes: fc.boolean(),
      blank: fc.constantFrom('\n', '\n\n', '  \n\n'),
    });
    const input = fc.tuple(
      fc.constantFrom(...frontMatters),
      fc.constantFrom(undefined, ...separators),
      fc.array(slide, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
    );
    hold(input, 120, ([usual, own, written, lineEnd]) => {
      const [pattern, beside, below] = own ?? ['', '---', '----'];
      const below_ = `verticalSeparator: '^${below.replaceAll('*', '\\*')}$'`;
      const keys = own ? `---\nseparator: '${pattern}'\n${below_}\n---\n` : usual;
      const text = written.map(({ isBelow, hasNotes, blank }, index) => {
        const mark = index === 0 ? '' : `\n\n${isBelow ? below : beside}${blank}`;
        return `${mark}## T${index}\n\nword${2 * index}\n\n${hasNotes ? `Note: word${2 * index + 1}\n` : ''}`;
      });
      const slides = readSlides((keys + text.join('')).replaceAll('\n', lineEnd));
      expect(slides.map(({ title }) => title)).toEqual(written.map((_, index) => `T${index}`));
      expect(slides.map(({ notesHtml }) => notesHtml.includes('word'))).toEqual(
        written.map(({ hasNotes }) => hasNotes),
      );
      const isStacked = written.some(({ isBelow }, index) => isBelow && index > 0);
      const rows = slides.map(({ indices }) => Number(indices?.split('/')[1]) > 0);
      if (isStacked) expect(rows).toEqual(written.map(({ isBelow }, index) => isBelow && index > 0));
    });
  });

  it('takes no word away, whatever is written as a separator', () => {
    const sign = fc.constantFrom(
      '^',
      '$',
      '\\n',
      '---',
      '.',
      '*',
      '+',
      '?',
      '(',
      ')',
      '|',
      '[^a]',
      'word',
      '\\d',
      '\\s',
      '##',
      '<!--s-->',
      '(?=',
      'x',
    );
    const pattern = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    const text = fc.array(
      fc.constantFrom('---', '--', '<!--s-->', '***', 'Note:', '## T', '===', '', '| a |\n|---|', 'x'),
      { maxLength: 16 },
    );
    const notesPattern = fc.constantFrom('^Note:', 'note', '???', '(', '.*', '^.*$', '\\s', 'x*');
    hold(fc.tuple(pattern, pattern, notesPattern, text), 150, ([separator, vertical, notes, parts]) => {
      const keys = `separator: '${separator}'\nverticalSeparator: '${vertical}'\nnotesSeparator: '${notes}'`;
      const slides = readSlides(
        `---\n${keys}\n---\n${parts.map((part, index) => `${part}\n\nword${index} x\n\n`).join('')}`,
      );
      expect(countWords(slides)).toHaveLength(parts.length);
    });
  });

  it('takes no word away, whatever the file begins with', () => {
    const lines = [
      '---\n',
      '...\n',
      '+++\n',
      ';;;\n',
      '{\n',
      '}\n',
      'title: x\n',
      'theme: x\n',
      '"title": x\n',
      '# a: b\n',
      '# C\n',
      '\n',
      '  x: y\n',
      '- z\n',
      'title = "x"\n',
      '<!-- c -->\n',
    ];
    hold(writeOf(lines, 10), 150, (start) => {
      expect(countWords(readSlides(`${start.replace(/[<`~]/g, '')}\n\nword1 x\n\n---\n\nword2 y`))).toHaveLength(2);
    });
  });
});
