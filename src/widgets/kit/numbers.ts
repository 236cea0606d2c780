// Numbers as people in German-speaking countries write and read them, and memory sizes in the two
// units that must never be mixed: GB is 10^9 bytes (files, boxes), GiB is 2^30 (what software shows).

/** What became of a typed number. */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: 'empty' | 'unreadable' };

/** Bytes in one GB. */
export const bytesPerGb = 1e9;
/** Bytes in one GiB. */
export const bytesPerGib = 2 ** 30;

const narrowSpace = '\u202F';
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

/**
 * Writes a number with German separators and at most `digits` decimals. By hand: the browser's own formatter takes
 * 25 ms to make, on a phone 100, which holds up the scroll or the second window that first needs one.
 */
export function formatNumber(value: number, digits = 0): string {
  if (!Number.isFinite(value)) return '–';
  const [whole = '', fraction = ''] = writeDigits(Math.abs(value), digits).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const number = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals && `,${decimals}`);
  return value < 0 && /[1-9]/.test(number) ? `-${number}` : number; // What rounds to zero does not read "-0".
}

/** Rounds 0.35, which is stored a trace smaller, up; from 10^21 on toFixed would write powers of ten. */
function writeDigits(value: number, digits: number): string {
  return value < 1e21 ? (value * (1 + Number.EPSILON)).toFixed(digits) : String(BigInt(value));
}

/** Joins a number and its unit with a narrow space that never breaks. */
export function formatQuantity(value: number, unit: string, digits = 0): string {
  return `${formatNumber(value, digits)}${narrowSpace}${unit}`;
}

/** Writes bytes in GB, with at most one decimal, from 1,000 GB on with none. */
export function formatGb(bytes: number): string {
  return formatQuantity(bytes / bytesPerGb, 'GB', bytes < 1e12 ? 1 : 0);
}

/** Writes bytes in GiB, with at most one decimal. */
export function formatGib(bytes: number): string {
  return formatQuantity(bytes / bytesPerGib, 'GiB', 1);
}
