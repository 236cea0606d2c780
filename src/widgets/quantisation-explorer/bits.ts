// Why "4 bit" takes more than four: each block stores scales beside its weights, and some layers are kept finer.

import { quantisations } from '../data/quantisations.ts';
import type { Quantisation } from '../data/schema.ts';

/** The levels to choose from, from many bits to few; each stands for the usual way of storing weights with so many. */
export const usualQuantisations: readonly Quantisation[] = quantisations.filter(({ usual }) => usual);

/** What one block stores beside its weights. */
interface Block {
  readonly weights: number;
  readonly scaleBits: number;
}

/** Blocks of the usual ways of storing; K types hold a scale, some also an offset, for each small group in the block. */
const blocks: Readonly<Record<string, Block>> = {
  q8_0: { weights: 32, scaleBits: 16 },
  q6_k: { weights: 256, scaleBits: 16 * 8 + 16 },
  q5_k_m: { weights: 256, scaleBits: 8 * (6 + 6) + 2 * 16 },
  q4_k_m: { weights: 256, scaleBits: 8 * (6 + 6) + 2 * 16 },
  q3_k_s: { weights: 256, scaleBits: 16 * 6 + 16 },
  q2_k: { weights: 256, scaleBits: 16 * (4 + 4) + 2 * 16 },
};

/** Where the layout of the blocks is described. */
export const blocksSource = {
  source: 'https://github.com/ggml-org/llama.cpp/pull/1684',
  asOf: '2025-09',
  verified: true,
} as const;

/** The bits of a weight by what they are for; they add up to the measured mean. */
export interface BitParts {
  readonly value: number;
  readonly scales: number;
  readonly finerLayers: number;
  readonly total: number;
}

/** The blocks of a way of storing; undefined where each weight stands alone. */
export function findBlock({ id }: Quantisation): Block | undefined {
  return blocks[id];
}

/** Divides the bits per weight of a usual way of storing. */
export function divideBits(quantisation: Quantisation): BitParts {
  const { nominalBits, bitsPerWeight } = quantisation;
  const block = findBlock(quantisation);
  const scales = block === undefined ? 0 : block.scaleBits / block.weights;
  const finerLayers = Math.max(0, bitsPerWeight - nominalBits - scales);
  return { value: nominalBits, scales, finerLayers, total: bitsPerWeight };
}
