// Numbers as people write and read them in the deck's language. A GB is 10^9 bytes, as on files and boxes; a GiB, in which
// software counts, is 2^30 and never shown.

import { numbers as own } from '#words/numbers';
import * as shared from '../../shared/numbers.ts';

/** What became of a typed number. */
type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: 'empty' | 'unreadable' };

/** Bytes in one GB. */
export const bytesPerGb = 1e9;
/** Bytes in one GiB. */
export const bytesPerGib = 2 ** 30;

const spacedGroup = /(\d)\s(?=\d{3}(?!\d))/g;

/**
 * Reads "1.000,5", "1000,5", "1000.5" and "10 000" in German, the same with the other marks in English. The sign that
 * groups does so before three digits, as in "8.192", and is a decimal one before any other number of them.
 */
export function parseNumber(text: string, language: shared.NumberMarks = own): ParsedNumber {
  const compact = text.trim().replace('\u2212', '-').replace(spacedGroup, '$1');
  if (compact === '') return { ok: false, problem: 'empty' };
  const standard = toStandardNotation(compact, language);
  return standard === undefined
    ? { ok: false, problem: 'unreadable' }
    : { ok: true, value: toFinite(Number(standard)) };
}

function toStandardNotation(text: string, marks: shared.NumberMarks): string | undefined {
  const [group, decimal] = [`\\${marks.group}`, `\\${marks.decimal}`];
  const isGrouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(${group}\\d{3})+(${decimal}\\d+)?$`).test(text);
  const isPlain = new RegExp(`^[-+]?\\d+(${decimal}\\d+)?$`).test(text);
  if (isGrouped || isPlain) return text.replaceAll(marks.group, '').replace(marks.decimal, '.');
  return new RegExp(`^[-+]?\\d+${group}\\d+$`).test(text) ? text.replace(marks.group, '.') : undefined;
}

// Hundreds of digits give Infinity; the largest number still says "too much" in every comparison.
function toFinite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

/** Writes a number with at most `digits` decimals. */
export function formatNumber(value: number, digits = 0): string {
  return shared.formatNumber(value, own, digits);
}

/** Writes a number with its unit. */
export function formatQuantity(value: number, unit: string, digits = 0): string {
  return shared.joinUnit(formatNumber(value, digits), unit);
}

/** Writes bytes in GB, with at most one decimal, from 1,000 GB on with none. */
export function formatGb(bytes: number): string {
  return formatQuantity(bytes / bytesPerGb, 'GB', bytes < 1e12 ? 1 : 0);
}

/** Writes EUR: with two decimals, from 1,000 EUR on and for whole amounts with none. */
export function formatEuro(eur: number): string {
  const digits = Math.abs(eur) >= 1000 || Number.isInteger(eur) ? 0 : 2;
  // Prices of single tokens are fractions of a cent.
  if (digits > 0 && Math.abs(eur) < 0.01) return formatQuantity(eur, '€', 4);
  const short = formatNumber(eur, digits);
  const lacks = digits > 0 && short.at(-2) === own.decimal;
  return shared.joinUnit(lacks ? `${short}0` : short, '€');
}
