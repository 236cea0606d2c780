// How much memory a model needs on the map, and the smallest class that has it. Pure arithmetic in bytes.

import { memoryNeed, printedBytes, utilisation, type Need } from '../data/memory-need.ts';
import { defaultQuantisation } from '../data/quantisations.ts';
import type { LanguageModel, Quantisation } from '../data/schema.ts';

/** Sizes of memory as printed, in GB, small to large. */
export const memoryClasses = [8, 16, 24, 48, 128] as const;

/** The conversation that must find room: question and answer together. */
export const conversationTokens = 8_192;

/** A model with what it needs, and the smallest class into which that fits. */
export interface Placed {
  readonly model: LanguageModel;
  readonly need: Need;
  readonly memoryGb: number;
}

/** Each model in its class, those that need least first; one that fits nowhere belongs on no map. */
export function placeModels(models: readonly LanguageModel[], fourBits: Quantisation): readonly Placed[] {
  return models.map((model) => place(model, fourBits)).toSorted((a, b) => a.need.totalBytes - b.need.totalBytes);
}

function place(model: LanguageModel, fourBits: Quantisation): Placed {
  const need = memoryNeed(
    {
      model,
      // Where the maker gives the weights out with about four bits, those are meant.
      quantisation: model.measuredWeights === undefined ? defaultQuantisation : fourBits,
      conversations: 1,
      contextTokens: conversationTokens,
      kvBits: 16,
    },
    1,
  );
  const memoryGb = memoryClasses.find((size) => need.totalBytes <= printedBytes(size) * utilisation);
  if (memoryGb === undefined) throw new Error(`expected ${model.id} to fit into one of the classes`);
  return { model, need, memoryGb };
}
