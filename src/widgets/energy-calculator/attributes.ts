// What the calculator can be told, in its tag and in the address.

import { modelIds } from '../data/measurements.ts';
import type { FieldRules } from '../kit/form/rules.ts';
import { offeredIds } from './machines.ts';
import { hoursPerMonth } from '../data/power-use.ts';

/** The calculator's attributes, in the order of the address. */
export const attributes = {
  machine: { kind: 'choice', values: [...offeredIds, 'own'], default: 'rtx-4090-pc' },
  model: { kind: 'choice', values: modelIds, default: 'deepseek-r1-14b' },
  compare: { kind: 'choice', values: [...modelIds, 'none'], default: 'gpt-oss-20b' },
  /** Watts and tokens per second of one's own machine at work. */
  load: { kind: 'amount', min: 1, max: 20_000, default: 300 },
  speed: { kind: 'amount', min: 0.1, max: 100_000, default: 30 },
  /** Watts of any machine that waits. */
  idle: { kind: 'amount', min: 0, max: 20_000, default: 80 },
  /** Hours per month: switched on, and of these at work. */
  on: { kind: 'amount', min: 0, max: hoursPerMonth, default: hoursPerMonth },
  busy: { kind: 'amount', min: 0, max: hoursPerMonth, default: 40 },
  pue: { kind: 'amount', min: 1, max: 3, default: 1 },
  /** Cents per kWh, gross. */
  price: { kind: 'amount', min: 0, max: 500, default: 37.2 },
  /** Grams of carbon dioxide per kWh. */
  grid: { kind: 'amount', min: 0, max: 2_000, default: 363 },
} as const satisfies FieldRules;
