// Which cards and boxes hold a setup, how many of them it takes, and how many conversations fit.

import {
  kvBytesPerConversation,
  memoryNeed,
  printedBytes,
  reserveBytes,
  utilisation,
  type Need,
  type Setup,
} from '../data/memory-need.ts';
import type { Gpu } from '../data/schema.ts';

/** From comfortable to hopeless: "tight" fits with the lean reserve only, "weights-only" has no room for all conversations. */
type Verdict = 'fits' | 'tight' | 'weights-only' | 'too-small';

/** How a setup fares on `cards` cards of one kind; all bytes are per card. */
export interface Fit {
  readonly gpu: Gpu;
  readonly cards: number;
  readonly verdict: Verdict;
  readonly need: Need;
  readonly limitBytes: number;
  /** What is left below the limit; negative when the setup does not fit. */
  readonly freeBytes: number;
  /** Conversations of this length that fit at the same moment; 0 when none does. */
  readonly maxConversations: number;
}

/** For each card the smallest number of them that holds the setup, else the largest number tried. */
export function judgeAll(setup: Setup, gpus: readonly Gpu[]): readonly Fit[] {
  return gpus.map((gpu) => judgeSmallest(setup, gpu, countsFor(gpu)));
}

function judgeSmallest(setup: Setup, gpu: Gpu, [cards, ...larger]: readonly [number, ...number[]]): Fit {
  const fit = judgeFit(setup, gpu, cards);
  const [next, ...rest] = larger;
  return fit.freeBytes >= 0 || next === undefined ? fit : judgeSmallest(setup, gpu, [next, ...rest]);
}

/** Numbers of this card worth trying: boxes with shared memory stand alone. */
export function countsFor(gpu: Gpu): readonly [number, ...number[]] {
  return gpu.segment === 'unified' ? [1] : [1, 2, 4, 8];
}

/** Judges a setup on `cards` cards of one kind that share weights and conversations (tensor parallel). */
export function judgeFit(setup: Setup, gpu: Gpu, cards: number): Fit {
  const need = memoryNeed(setup, cards);
  const limitBytes = usableBytes(gpu) * utilisation;
  const freeBytes = limitBytes - need.totalBytes;
  const maxConversations = countThatFit({ ...need, limitBytes, unitBytes: kvBytesPerConversation(setup, cards) });
  return { gpu, cards, verdict: findVerdict(need, freeBytes), need, limitBytes, freeBytes, maxConversations };
}

function findVerdict(need: Need, freeBytes: number): Verdict {
  if (freeBytes >= reserveBytes.safe - reserveBytes.lean) return 'fits';
  if (freeBytes >= 0) return 'tight';
  return freeBytes + need.kvBytes >= 0 ? 'weights-only' : 'too-small';
}

/** Bytes of a card that software can see: as measured, else by rule from the printed size. */
export function usableBytes(gpu: Gpu): number {
  if (gpu.visible !== undefined) return gpu.visible.memoryMib * 2 ** 20;
  return printedBytes(gpu.memoryGb, gpu.errorCorrection);
}

/** What a card offers and what is taken before the first conversation. */
interface Budget {
  readonly limitBytes: number;
  readonly weightsBytes: number;
  readonly reserveBytes: number;
  /** What to count: bytes of a token or of a conversation. */
  readonly unitBytes: number;
}

/** How many tokens or conversations fit into what weights and reserve leave. */
export function countThatFit(budget: Budget): number {
  const left = budget.limitBytes - budget.weightsBytes - budget.reserveBytes;
  return Math.max(0, Math.floor(left / budget.unitBytes));
}
