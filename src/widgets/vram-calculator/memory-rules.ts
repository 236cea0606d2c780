// What the calculator for memory takes for granted, with the place where it was seen.

import type { Sourced } from '../data/schema.ts';

/** One assumption; its words go by its name. */
type MemoryRule = Sourced & { readonly name: 'usable' | 'printed' | 'reserve' | 'kv' };

// NVIDIA's sizing tool: one file per card.
const systems =
  'https://github.com/ai-dynamo/aiconfigurator/tree/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems';

/** Assumptions behind "fits" and "tight". */
export const memoryRules: readonly MemoryRule[] = [
  {
    name: 'usable',
    source: 'https://docs.vllm.ai/en/stable/api/vllm/config/cache/',
    asOf: '2026-11',
    verified: true,
  },
  {
    name: 'printed',
    source: systems,
    asOf: '2026-08',
    verified: false,
    unverified: ['printed-others'],
  },
  {
    name: 'reserve',
    source: systems,
    asOf: '2026-08',
    verified: false,
    unverified: ['lean-reserve'],
  },
  {
    name: 'kv',
    source: 'https://github.com/ollama/ollama/blob/main/docs/faq.mdx',
    asOf: '2026-08',
    verified: true,
  },
];
