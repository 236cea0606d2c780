// All that is known of one number of bits: how the weights round, what they take, and what the model loses.

import type { LanguageModel, Quantisation } from '../data/schema.ts';
import { weightsBytes } from '../data/weights-bytes.ts';
import { divideBits, usualQuantisations, type BitParts } from './bits.ts';
import { findLoss, lossSeries } from './losses.ts';
import { relativeError, roundBlock, type Rounded } from './rounding.ts';
import { weights } from './weights.ts';

/** One number of bits with what comes of it. */
export interface Level {
  readonly quantisation: Quantisation;
  readonly rounded: Rounded;
  /** How far rounding moves the weights, as a share of their size. */
  readonly error: number;
  readonly parts: BitParts;
  readonly bytes: number;
  /** By model, how much perplexity grows, as a share; undefined where nobody measured it. */
  readonly losses: readonly { readonly name: string; readonly loss: number | undefined }[];
}

/** The level of so many bits for a model. */
export function readLevel(bits: string, model: LanguageModel): Level {
  const quantisation = usualQuantisations.find(({ nominalBits }) => String(nominalBits) === bits);
  if (quantisation === undefined) throw new Error(`expected a level of ${bits} bits`);
  const rounded = roundBlock(weights, quantisation.nominalBits);
  return {
    quantisation,
    rounded,
    error: relativeError(weights, rounded.values),
    parts: divideBits(quantisation),
    bytes: weightsBytes(model, quantisation),
    losses: lossSeries.map((series) => ({ name: series.name, loss: findLoss(series, quantisation.id) })),
  };
}

/** All levels, from many bits to few. */
export function listLevels(model: LanguageModel): readonly Level[] {
  return usualQuantisations.map(({ nominalBits }) => readLevel(String(nominalBits), model));
}
