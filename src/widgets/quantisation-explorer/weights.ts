// A few weights of a published model, small enough to be looked at one by one.

import type { Sourced } from '../data/schema.ts';

/**
 * The first 32 of the 36 values that are printed of the first layer of GPT-2 with 124 million parameters, which OpenAI
 * published in 2019: of three rows at its beginning and three at its end, the first three and the last three values.
 */
export const weights: readonly number[] = [
  -0.11010301, -0.03926672, 0.03310751, -0.1363697, 0.01506208, 0.04531523, 0.04034033, -0.04861503, 0.04624869,
  0.08605453, 0.00253983, 0.04318958, -0.12746179, 0.04793796, 0.18410145, 0.08991534, -0.12972379, -0.08785918,
  -0.04453601, -0.05483596, 0.01225674, 0.10435229, 0.09783269, -0.06952604, 0.1860082, 0.01665728, 0.04611587,
  -0.09625227, 0.07847701, -0.02245961, 0.05135201, -0.02768905,
];

/** Where they are printed. */
export const weightsSource: Sourced = {
  source: 'https://github.com/rasbt/LLMs-from-scratch/blob/main/ch05/01_main-chapter-code/ch05.ipynb',
  asOf: '2026-04',
  verified: true,
};
