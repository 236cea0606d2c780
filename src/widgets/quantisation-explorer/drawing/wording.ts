// Shares as people read them.

import { formatNumber, formatQuantity } from '../../kit/numbers.ts';

/** How much perplexity grows, in percent with a sign: small ones exactly, large ones not. */
export function formatLoss(loss: number): string {
  return (loss > 0 ? '+' : '') + formatQuantity(loss * 100, '%', loss < 0.01 ? 2 : 1);
}

/** How far weights move, in percent. */
export function formatError(error: number): string {
  return formatQuantity(error * 100, '%', error < 0.01 ? 2 : error < 0.1 ? 1 : 0);
}

/** Bits, with as many decimals as tell them apart. */
export function formatBits(bits: number): string {
  return formatNumber(bits, 2);
}
