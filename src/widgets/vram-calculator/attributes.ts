// What the calculator can be told, in its tag and in the address.

import type { FieldRules } from '../kit/form/rules.ts';
import { gpus } from '../data/gpus.ts';
import { models } from '../data/models.ts';
import { defaultQuantisation, quantisations } from '../data/quantisations.ts';

/** The round figure that people say is the usual way with so many bits: "4" is Q4_K_M. */
const roundFigures = Object.fromEntries(
  quantisations.flatMap(({ id, nominalBits, usual }) => (usual ? [[String(nominalBits), id]] : [])),
);

/** The calculator's attributes, in the order of the address. */
export const attributes = {
  model: { kind: 'choice', values: models.map(({ id }) => id), default: models[0].id },
  bits: {
    kind: 'choice',
    values: quantisations.map(({ id }) => id),
    aliases: roundFigures,
    default: defaultQuantisation.id,
  },
  context: { kind: 'count', min: 1, max: 10_000_000, default: 8192 },
  /** More conversations at the same moment than the offered machines could serve. */
  users: { kind: 'count', min: 1, max: 10_000, default: 4 },
  kv: { kind: 'choice', values: ['16', '8'], default: '16' },
  card: { kind: 'choice', values: gpus.map(({ id }) => id), default: 'l4' },
} as const satisfies FieldRules;
