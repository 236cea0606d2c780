import { describe, expect, it } from 'vitest';
import { clamp, formatNumber } from '../../../src/shared/numbers.ts';
import { numbers as german } from '../../../src/shared/words/de.ts';
import { numbers as english } from '../../../src/shared/words/en.ts';
import { bytesPerGb, bytesPerGib, formatGb, formatQuantity, parseNumber } from '../../../src/widgets/kit/numbers.ts';

describe('clamp(value, lowest, highest)', () => {
  it.each([
    [-3, 0],
    [0.4, 0.4],
    [7, 1],
  ])('takes %d to %d', (value, nearest) => expect(clamp(value, 0, 1)).toBe(nearest));
});

describe('parseNumber(text)', () => {
  it.each([
    ['1.000,5', 1000.5],
    ['1000,5', 1000.5],
    ['1000.5', 1000.5],
    ['1.000', 1000],
    ['8.192', 8192],
    ['1.234.567', 1_234_567],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['0.125', 0.125],
    ['1.5', 1.5],
    ['1234.567', 1234.567],
    ['1.000.000,25', 1_000_000.25],
    ['10 000', 10_000],
    ['10\u00A0000', 10_000],
    ['1\u202F234\u202F567,5', 1_234_567.5],
    ['  42 ', 42],
    ['+7', 7],
    ['-3,5', -3.5],
    ['−3', -3],
    ['007', 7],
  ])('reads "%s" as %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['1,000.5', 1000.5],
    ['1000.5', 1000.5],
    ['1000,5', 1000.5],
    ['8,192', 8192],
    ['8.192', 8.192],
    ['1,234,567.25', 1_234_567.25],
    ['10 000', 10_000],
    ['0.5', 0.5],
  ])('reads "%s" as %d in English', (text, value) => {
    expect(parseNumber(text, english)).toEqual({ ok: true, value });
  });

  it.each(['1.000,5', '1,00,000', '1.2.3'])('cannot read "%s" in English', (text) => {
    expect(parseNumber(text, english)).toEqual({ ok: false, problem: 'unreadable' });
  });

  it.each(['', ' ', '\u00A0\t'])('calls "%s" empty', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, problem: 'empty' });
  });

  it.each([
    'abc',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
    '12 Token',
    '1,2,3',
    '1.23.456',
    '1.000.5',
    '1,000.5',
    '1 2',
    ',5',
    '5,',
    '--1',
    '1-2',
    '.',
    '１２',
  ])('cannot read "%s"', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, problem: 'unreadable' });
  });

  it('stays finite with hundreds of digits', () => {
    expect(parseNumber('9'.repeat(400))).toEqual({ ok: true, value: Number.MAX_VALUE });
    expect(parseNumber(`-${'9'.repeat(400)}`)).toEqual({ ok: true, value: -Number.MAX_VALUE });
  });
});

describe('formatNumber(value, marks, digits)', () => {
  it.each([
    [0, 0, '0'],
    [8192, 0, '8.192'],
    [1000.5, 1, '1.000,5'],
    [14.689, 1, '14,7'],
    [15, 1, '15'],
    [0.35, 1, '0,4'],
    [1.005, 2, '1,01'],
    [1_234_567.5, 0, '1.234.568'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
    [-0.01, 1, '0'],
    [-1.25, 2, '-1,25'],
    [Number.NaN, 1, '–'],
    [Number.POSITIVE_INFINITY, 1, '–'],
  ])('writes %d with %d decimals as "%s"', (value, digits, text) => {
    expect(formatNumber(value, german, digits)).toBe(text);
  });

  it('writes English marks', () => expect(formatNumber(1_234_567.89, english, 1)).toBe('1,234,567.9'));
});

describe('formatQuantity(value, unit, digits)', () => {
  it('keeps number and unit together', () => {
    expect(formatQuantity(1.5, 'kWh', 1)).toBe('1,5\u202FkWh');
  });
});

describe('formatGb(bytes)', () => {
  it('never takes a GiB for a GB', () => {
    expect(formatGb(24 * bytesPerGb)).toBe('24\u202FGB');
    expect(formatGb(24 * bytesPerGib)).toBe('25,8\u202FGB');
  });
});
