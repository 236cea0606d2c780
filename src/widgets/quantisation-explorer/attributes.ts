// What the figure for quantisation can be told, in its tag and in the address.

import { defaultQuantisation } from '../data/quantisations.ts';
import { models } from '../data/models.ts';
import type { FieldRules } from '../kit/form/rules.ts';
import { usualQuantisations } from './bits.ts';

/** Models that were published with 16 bits; those that came with 4 cannot be made smaller by rounding. */
export const roundedModels = models.filter(({ measuredWeights }) => measuredWeights === undefined);

/** Its attributes, in the order of the address. */
export const attributes = {
  bits: {
    kind: 'choice',
    values: usualQuantisations.map(({ nominalBits }) => String(nominalBits)),
    default: String(defaultQuantisation.nominalBits),
  },
  model: { kind: 'choice', values: roundedModels.map(({ id }) => id), default: models[0].id },
} as const satisfies FieldRules;
