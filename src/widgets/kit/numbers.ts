// Numbers as people in German-speaking countries write and read them, and memory sizes in the two
// units that must never be mixed: GB is 10^9 bytes (files, boxes), GiB is 2^30 (what software shows).

import { formatQuantity } from '../../shared/numbers.ts';

/** What became of a typed number. */
type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: 'empty' | 'unreadable' };

/** Bytes in one GB. */
export const bytesPerGb = 1e9;
/** Bytes in one GiB. */
export const bytesPerGib = 2 ** 30;

const spacedGroup = /(\d)\s(?=\d{3}(?!\d))/g;
const grouped = /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const germanPlain = /^[-+]?\d+(,\d+)?$/;
const programmers = /^[-+]?\d+\.\d+$/;

/** Reads "1.000,5", "1000,5", "1000.5" and "10 000"; a point before three digits groups, as in "8.192". */
export function parseNumber(text: string): ParsedNumber {
  const compact = text.trim().replace('\u2212', '-').replace(spacedGroup, '$1');
  if (compact === '') return { ok: false, problem: 'empty' };
  const standard = toStandardNotation(compact);
  return standard === undefined
    ? { ok: false, problem: 'unreadable' }
    : { ok: true, value: toFinite(Number(standard)) };
}

function toStandardNotation(text: string): string | undefined {
  if (grouped.test(text) || germanPlain.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return programmers.test(text) ? text : undefined;
}

// Hundreds of digits give Infinity; the largest number still says "too much" in every comparison.
function toFinite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

/** Writes bytes in GB, with at most one decimal, from 1,000 GB on with none. */
export function formatGb(bytes: number): string {
  return formatQuantity(bytes / bytesPerGb, 'GB', bytes < 1e12 ? 1 : 0);
}

/** Writes bytes in GiB, with at most one decimal. */
export function formatGib(bytes: number): string {
  return formatQuantity(bytes / bytesPerGib, 'GiB', 1);
}
