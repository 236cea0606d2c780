// What the calculator for memory takes for granted, with the place where it was seen.

import type { Sourced } from './schema.ts';

/** One assumption in German, ready to be shown. */
type MemoryRule = Sourced & { readonly text: string };

// NVIDIA's sizing tool: one file per card.
const systems =
  'https://github.com/ai-dynamo/aiconfigurator/tree/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems';

/** Assumptions behind "fits" and "tight". */
export const memoryRules: readonly MemoryRule[] = [
  {
    text: 'Vom Speicher, den die Software sieht, sind 92\u202F% nutzbar, die Voreinstellung von vLLM.',
    source: 'https://docs.vllm.ai/en/stable/api/vllm/config/cache/',
    asOf: '2026-11',
    verified: true,
  },
  {
    text: 'Von den aufgedruckten GB sieht die Software 99\u202F% in GiB, bei GDDR6 mit Fehlerkorrektur 94\u202F%; wo es Messwerte gibt, gelten sie.',
    source: systems,
    asOf: '2026-08',
    verified: false,
    unverified: ['94\u202F% für L4, A10 und T4 (von der L40S übertragen)'],
  },
  {
    text: 'Je Karte bleiben 1,5\u202FGiB Reserve. „Passt“ heißt: auch mit 3,5\u202FGiB, wie NVIDIAs Planungswerkzeug rechnet.',
    source: systems,
    asOf: '2026-08',
    verified: false,
    unverified: ['1,5\u202FGiB (Annahme)'],
  },
  {
    text: 'Mit 8 statt 16 Bit braucht der KV-Cache halb so viel Platz.',
    source: 'https://github.com/ollama/ollama/blob/main/docs/faq.mdx',
    asOf: '2026-08',
    verified: true,
  },
];
