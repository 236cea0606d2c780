import * as cl100k from 'gpt-tokenizer/encoding/cl100k_base';
import * as o200k from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { joinPieces, splitPieces } from '../../../../src/widgets/token-counter/pieces.ts';
import { compare, sayPercent } from '../../../../src/widgets/token-counter/drawing/results.tsx';
import { samples } from '../../../../src/widgets/token-counter/samples.ts';

const read = (cut: string): string => joinPieces(splitPieces(cut));
const cutAnew = ({ encode, decode }: Pick<typeof o200k, 'encode' | 'decode'>, text: string): string =>
  encode(text)
    .map((token) => decode([token]))
    .join('|');

describe.each(samples)('the sample $name', ({ german, english }) => {
  it('is cut as gpt-tokenizer cuts it', () => {
    expect(german.o200k).toBe(cutAnew(o200k, read(german.o200k)));
    expect(german.cl100k).toBe(cutAnew(cl100k, read(german.o200k)));
    expect(english).toBe(cutAnew(o200k, read(english)));
    expect(english).toBe(cutAnew(cl100k, read(english)));
  });

  it('holds whole characters only, and no mark of its own', () => {
    for (const text of [german.o200k, german.cl100k, english]) expect(text).not.toMatch(/\uFFFD|\|\||^\||\|$/);
  });
});

describe('compare(sample, encoding)', () => {
  it.each([
    ['udhr', [99, 83, '+19 %'], [122, 83, '+47 %']],
    ['gdpr', [33, 21, '+57 %'], [46, 21, '+119 %']],
    ['grant', [24, 15, '+60 %'], [28, 15, '+87 %']],
    ['statutes', [19, 15, '+27 %'], [25, 15, '+67 %']],
    ['sovereignty', [15, 9, '+67 %'], [17, 9, '+89 %']],
    ['party', [12, 12, '0 %'], [17, 12, '+42 %']],
    ['certificate', [8, 2, '+300 %'], [11, 2, '+450 %']],
    ['society', [3, 2, '+50 %'], [4, 2, '+100 %']],
  ])('counts %s with both encodings', (wanted, newer, older) => {
    const sample = samples.find(({ name }) => name === wanted) ?? samples[0];
    const count = (encoding: 'o200k' | 'cl100k') => {
      const { german, english, percent } = compare(sample, encoding);
      return [german, english, sayPercent(percent).replaceAll('\u202F', ' ')];
    };
    expect([count('o200k'), count('cl100k')]).toEqual([newer, older]);
  });
});

describe('sayPercent(percent)', () => {
  it.each([
    [-5.4, '−5 %'],
    [-0.2, '0 %'],
    [0.2, '0 %'],
    [19.3, '+19 %'],
    [1250, '+1.250 %'],
  ])('says %d', (percent, text) => {
    expect(sayPercent(percent).replaceAll('\u202F', ' ')).toBe(text);
  });
});
