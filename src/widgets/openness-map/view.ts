// What the fields say, as models to show.

import type { ValuesOf } from '../kit/form/rules.ts';
import type { attributes } from './attributes.ts';
import type { Criterion } from './criteria.ts';
import { filterModels, sortModels } from './model.ts';
import { five, models, type RatedModel } from './models.ts';

/** What is to be seen. */
export interface View {
  /** Those that pass all filters, in order. */
  readonly shown: readonly RatedModel[];
  /** Those that pass all filters but the one on a criterion. */
  readonly compared: readonly RatedModel[];
  /** The criterion asked for, if any. */
  readonly criterion: Criterion | undefined;
  /** The model to look at closely. */
  readonly model: RatedModel;
}

/** The view that the fields describe. */
export function readView({ set, region, licence, points, open, sort, model }: ValuesOf<typeof attributes>): View {
  const chosen = models.find(({ key }) => key === model);
  if (chosen === undefined) throw new Error(`expected ${model} in the data`);
  const offered = set === 'five' ? models.filter(({ key }) => five.includes(key)) : models;
  const filter = { region, licence, atLeast: points, open: 'any' } as const;
  return {
    shown: sortModels(filterModels(offered, { ...filter, open }), sort),
    compared: filterModels(offered, filter),
    criterion: open === 'any' ? undefined : open,
    model: chosen,
  };
}
