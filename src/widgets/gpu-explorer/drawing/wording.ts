// What is said of a card.

import { gpuExplorer as words } from '#words/gpuExplorer';
import type { Gpu } from '../../data/schema.ts';
import type { NumberFormats } from '../formats.ts';
import { formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { isDoubtful, readsPerSecond } from '../model.ts';

export function formatMemory({ memoryGb }: Gpu): string {
  return formatQuantity(memoryGb, 'GB');
}

/** The bandwidth; a value that nobody could confirm says so. */
export function formatBandwidth(card: Gpu): string {
  return doubt(formatQuantity(card.bandwidthGbPerS, 'GB/s'), card, 'bandwidth');
}

/** The limit of board or box; the same. */
export function formatPower(card: Gpu): string {
  return card.powerW === null ? words.unknown : doubt(formatQuantity(card.powerW, 'W'), card, 'power');
}

export function formatPerWatt(gbPerSPerWatt: number): string {
  return words.perWatt(formatQuantity(gbPerSPerWatt, 'GB/s', 1));
}

/** How often a second the memory can be read: "42 ×". */
export function formatReads(card: Gpu): string {
  return words.times(roundReads(card));
}

/** What follows for a model that fills the memory; nothing where the bandwidth is not known for sure. */
export function describeBound(card: Gpu): string {
  if (isDoubtful(card, 'bandwidth')) return words.doubtful;
  return words.bound(`${roundReads(card)}\u202F${words.tokens}`);
}

function roundReads(card: Gpu): string {
  const reads = readsPerSecond(card);
  return formatNumber(reads, reads < 10 ? 1 : 0);
}

/** The formats in which a card computes. */
export function listFormats(formats: NumberFormats | undefined): string {
  if (formats === undefined) return words.unknown;
  const known = [
    ['BF16', formats.bf16],
    ['FP8', formats.fp8],
    ['FP4', formats.fp4],
  ] as const;
  const listed = known.flatMap(([name, computes]) => {
    if (computes === 'no') return [];
    return [computes === 'partly' ? words.partly(name) : name];
  });
  return listed.join(', ') || words.onlyOlder;
}

function doubt(text: string, card: Gpu, part: 'bandwidth' | 'power'): string {
  return isDoubtful(card, part) ? words.notConfirmed(text) : text;
}
