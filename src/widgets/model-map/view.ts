// What the fields say, as models in their places.

import { findRecord } from '../data/find-record.ts';
import { models } from '../data/models.ts';
import { quantisations } from '../data/quantisations.ts';
import type { ValuesOf } from '../kit/form/rules.ts';
import type { attributes } from './attributes.ts';
import { mappedIds } from './mapped.ts';
import { placeModels, type Placed } from './model.ts';

/** All models of the map. */
export const placed: readonly Placed[] = placeModels(
  mappedIds.map((id) => findRecord(models, id)),
  findRecord(quantisations, 'mxfp4'),
);

/** What is to be seen: all models, and what is looked at. */
export interface View {
  readonly memoryGb: number;
  /** Those that fit. */
  readonly fitting: readonly Placed[];
  readonly chosen: Placed;
}

/** The view that the fields describe. */
export function readView({ memory, model }: ValuesOf<typeof attributes>): View {
  const memoryGb = Number(memory);
  const chosen = placed.find((each) => each.model.id === model);
  if (chosen === undefined) throw new Error(`expected ${model} on the map`);
  return { memoryGb, fitting: placed.filter((each) => each.memoryGb <= memoryGb), chosen };
}
