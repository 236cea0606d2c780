// How fast a machine can write at most, and how much it has written after a while.

import { bytesPerGb } from '../kit/numbers.ts';

/**
 * Bytes of weights read for each token: the file's size in bytes, times the share of its parameters that take part.
 * The conversation so far is read on top of that; a short one weighs next to nothing.
 */
export function bytesPerToken({
  fileGb,
  activeShare,
}: {
  readonly fileGb: number;
  readonly activeShare: number;
}): number {
  return fileGb * bytesPerGb * activeShare;
}

/** Tokens per second that memory of this bandwidth allows one conversation, every byte read once per token. */
export function boundTokensPerS(bandwidthGbPerS: number, bytesRead: number): number {
  return (bandwidthGbPerS * bytesPerGb) / bytesRead;
}

/** Share of the bound that was measured; 1 would be all of it. */
export function efficiency(measuredTokensPerS: number, bound: number): number {
  return measuredTokensPerS / bound;
}

/** Whole tokens written after some seconds. */
export function countTokens(tokensPerS: number, seconds: number): number {
  // 1.2 tokens/s times 10 s is stored a trace below 12.
  return Math.floor(tokensPerS * seconds * (1 + Number.EPSILON));
}

/**
 * Silent reading of adults in tokens per second: 238 English words per minute (Brysbaert 2019), 0.75 words per token.
 */
export const readingTokensPerS = 238 / 60 / 0.75;
