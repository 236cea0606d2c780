// How much memory a model with its conversations needs, and how much of a printed size it may take. Pure arithmetic in
// bytes; the calculator and the map share it.

import type { LanguageModel, LayerGroup, Quantisation } from './schema.ts';
import { weightsBytes } from './weights-bytes.ts';

const bytesPerGib = 2 ** 30;

/** Bits per value in the memory of conversations (the KV cache). */
type KvBits = 16 | 8;

/** One conversation with a model. */
interface Conversation {
  readonly model: LanguageModel;
  /** Question and answer together. */
  readonly contextTokens: number;
  readonly kvBits: KvBits;
}

/** What is to run. */
export interface Setup extends Conversation {
  readonly quantisation: Quantisation;
  /** How many of these conversations at the same moment. */
  readonly conversations: number;
}

/** What one card has to hold when several like cards share the work. */
export interface Need {
  readonly weightsBytes: number;
  readonly kvBytes: number;
  readonly reserveBytes: number;
  readonly totalBytes: number;
}

/** Share of the visible memory that vLLM takes unless told otherwise. */
export const utilisation = 0.92;

/** Bytes that software can see of a printed size: printed "GB" behave like GiB minus a little. */
export function printedBytes(memoryGb: number, errorCorrection = false): number {
  // Error correction on GDDR6 costs about 6 %.
  return memoryGb * (errorCorrection ? 0.94 : 0.99) * bytesPerGib;
}

/** For working memory, per card: lean, and as NVIDIA's sizing tool plans it. Both are assumptions. */
export const reserveBytes = { lean: 1.5 * bytesPerGib, safe: 3.5 * bytesPerGib } as const;

/** What each of `cards` like cards has to hold, with the lean reserve. */
export function memoryNeed(setup: Setup, cards: number): Need {
  const weights = weightsBytes(setup.model, setup.quantisation) / cards;
  const kv = kvBytesPerConversation(setup, cards) * setup.conversations;
  const reserve = reserveBytes.lean;
  return { weightsBytes: weights, kvBytes: kv, reserveBytes: reserve, totalBytes: weights + kv + reserve };
}

/** Bytes that one conversation takes on each of `cards` cards. */
export function kvBytesPerConversation(conversation: Conversation, cards: number): number {
  const { layerGroups } = conversation.model;
  return layerGroups.reduce((sum, group) => sum + groupBytes(group, conversation) * groupShare(group, cards), 0);
}

function groupBytes(group: LayerGroup, { contextTokens, kvBits }: Conversation): number {
  const valueBytes = kvBits / 8;
  switch (group.kind) {
    case 'full':
      return 2 * group.layers * group.kvHeads * group.headSize * valueBytes * contextTokens;
    case 'window':
      return (
        2 * group.layers * group.kvHeads * group.headSize * valueBytes * Math.min(contextTokens, group.windowTokens)
      );
    case 'latent':
      // No factor 2: keys and values are unpacked from the same vector.
      return group.layers * (group.latentSize + group.positionSize) * valueBytes * contextTokens;
    case 'state':
      return group.layers * group.bytesPerLayer;
  }
}

function groupShare(group: LayerGroup, cards: number): number {
  // A head cannot be split: with fewer heads than cards, several cards keep the same one.
  if (group.kind === 'full' || group.kind === 'window') return Math.ceil(group.kvHeads / cards) / group.kvHeads;
  // The one latent vector serves all heads, so every card keeps it.
  return group.kind === 'latent' ? 1 : 1 / cards;
}
