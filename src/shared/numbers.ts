// Numbers as people read them.

const narrowSpace = '\u202F';

/** The signs within a number: "1.000,5" in German, "1,000.5" in English. */
export interface NumberMarks {
  readonly group: string;
  readonly decimal: string;
}

/**
 * Writes a number with the marks of a language and at most `digits` decimals. By hand: the browser's own formatter takes
 * 25 ms to make, on a phone 100, which holds up the scroll or the second window that first needs one.
 */
export function formatNumber(value: number, { group, decimal }: NumberMarks, digits = 0): string {
  if (!Number.isFinite(value)) return '–';
  const [whole = '', fraction = ''] = writeDigits(Math.abs(value), digits).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const number = whole.replace(/\B(?=(\d{3})+$)/g, group) + (decimals && decimal + decimals);
  return value < 0 && /[1-9]/.test(number) ? `-${number}` : number; // What rounds to zero does not read "-0".
}

/** Rounds 0.35, which is stored a trace smaller, up; from 10^21 on toFixed would write powers of ten. */
function writeDigits(value: number, digits: number): string {
  return value < 1e21 ? (value * (1 + Number.EPSILON)).toFixed(digits) : String(BigInt(value));
}

/** The nearest number within the bounds. */
export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}

/** Joins a written number and its unit with a narrow space that never breaks. */
export function joinUnit(number: string, unit: string): string {
  return number + narrowSpace + unit;
}
