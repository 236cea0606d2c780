// What fewer bits cost, as measured: how much worse a model foresees the next token (its perplexity).

import type { Sourced } from '../data/schema.ts';

/** The loss of one model. */
interface LossSeries {
  readonly name: string;
  /** Perplexity by way of storing, as a multiple of the same with 16 bits; a smaller perplexity is better. */
  readonly ratios: Readonly<Record<string, number>>;
}

/** Mean ratios as published, from a test in English. */
export const lossSeries: readonly LossSeries[] = [
  { name: 'Llama 3 8B', ratios: { q8_0: 1.000425, q6_k: 1.00349, q4_k_m: 1.02816, q2_k: 1.564849 } },
  { name: 'Llama 2 7B', ratios: { q8_0: 1.000689, q6_k: 1.002406, q4_k_m: 1.014242, q2_k: 1.107955 } },
];

/** Where they were published. */
export const lossSource: Sourced = {
  source: 'https://github.com/ggml-org/llama.cpp/pull/6936',
  asOf: '2024-04',
  published: true,
  verified: true,
};

/** How much larger the perplexity is than with 16 bits, as a share; undefined where nobody measured it. */
export function findLoss({ ratios }: LossSeries, quantisationId: string): number | undefined {
  const ratio = quantisationId === 'bf16' ? 1 : ratios[quantisationId];
  return ratio === undefined ? undefined : ratio - 1;
}
