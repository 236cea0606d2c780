// What the map can be told, in its tag and in the address.

import type { FieldRules } from '../kit/form/rules.ts';
import { criteria } from './criteria.ts';
import { mostPoints } from './model.ts';
import { models } from './models.ts';

/** The map's attributes, in the order of the address. */
export const attributes = {
  set: { kind: 'choice', values: ['five', 'all'], default: 'five' },
  region: { kind: 'choice', values: ['all', 'europe', 'usa', 'china', 'other'], default: 'all' },
  licence: { kind: 'choice', values: ['all', 'free', 'own'], default: 'all' },
  points: { kind: 'count', min: 0, max: mostPoints, default: 0 },
  /** A criterion in which the models must be open; it is explained, too. */
  open: { kind: 'choice', values: ['any', ...criteria], default: 'any' },
  sort: { kind: 'choice', values: ['points', 'name', 'licence'], default: 'points' },
  /** The model of which every criterion is named. */
  model: { kind: 'choice', values: models.map(({ key }) => key), default: 'olmo-3' },
} as const satisfies FieldRules;
