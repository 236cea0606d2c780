// Numbers as people in German-speaking countries read them.

const narrowSpace = '\u202F';

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

/** The nearest number within the bounds. */
export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}

/** Joins a number and its unit with a narrow space that never breaks. */
export function formatQuantity(value: number, unit: string, digits = 0): string {
  return `${formatNumber(value, digits)}${narrowSpace}${unit}`;
}
