// How large the weights of a model are; several figures need it.

import type { LanguageModel, Quantisation } from './schema.ts';

/** Bytes of all weights, as measured where somebody did for this way of storing them. */
export function weightsBytes(model: LanguageModel, quantisation: Quantisation): number {
  const measured = model.measuredWeights;
  if (measured?.quantisationId === quantisation.id) return measured.weightsGib * 2 ** 30;
  return (model.totalParams * quantisation.bitsPerWeight) / 8;
}
