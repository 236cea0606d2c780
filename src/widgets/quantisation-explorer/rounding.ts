// Rounds a block of weights to few bits: one common scale, and each weight moves to its nearest level.

/** A block of weights after rounding. */
export interface Rounded {
  readonly values: readonly number[];
  /** Distance of two levels; undefined where each value has a scale of its own, as with 16 bits. */
  readonly step: number | undefined;
  /** The values a weight may take, smallest first; empty where there are too many to be counted in one block. */
  readonly levels: readonly number[];
}

/**
 * Rounds a block to `bits` bits with one scale, as Q4_0 of llama.cpp does with four: the weight that is farthest from
 * zero gets the outermost level, the others the nearest one. With 16 bits each weight keeps eight digits of its own
 * (BF16).
 */
export function roundBlock(weights: readonly number[], bits: number): Rounded {
  if (bits === 16) return { values: weights.map(roundToBf16), step: undefined, levels: [] };
  const half = 2 ** (bits - 1);
  const farthest = weights.reduce((far, weight) => (Math.abs(weight) > Math.abs(far) ? weight : far), 0);
  const scale = farthest === 0 ? 0 : farthest / -half;
  const round = (weight: number): number =>
    scale === 0 ? 0 : scale * Math.min(half - 1, Math.max(-half, Math.round(weight / scale)));
  const levels = Array.from({ length: 2 * half }, (_, index) => scale * (index - half));
  return { values: weights.map(round), step: Math.abs(scale), levels: levels.toSorted((a, b) => a - b) };
}

/** The nearest value with eight binary digits; BF16 keeps the exponent of 32 bits and cuts the digits. */
function roundToBf16(value: number): number {
  if (value === 0) return 0;
  const digit = 2 ** (Math.floor(Math.log2(Math.abs(value))) - 7);
  return Math.round(value / digit) * digit;
}

/** How far rounding moves the weights: the root of the mean square, as a share of the same of the weights. */
export function relativeError(weights: readonly number[], rounded: readonly number[]): number {
  const size = rootMeanSquare(weights);
  if (size === 0) return 0;
  return rootMeanSquare(weights.map((weight, index) => (rounded[index] ?? 0) - weight)) / size;
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, values.length));
}
