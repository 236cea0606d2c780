// Real names to try, and what each of them hides, with the page that says so.

import type { Sourced } from '../data/schema.ts';

const pages = 'https://huggingface.co';

/** Real names, the first of which is shown at first. */
export const examples = [
  {
    name: 'mistralai/Mistral-Small-3.2-24B-Instruct-2506',
    trap: 'small',
    ...seen('2026-03', 'https://mistral.ai/news/mistral-small-4/'),
  },
  { name: 'Qwen/Qwen3-30B-A3B-Instruct-2507', trap: 'switch', ...seen('2026-01', 'https://github.com/QwenLM/Qwen3') },
  {
    name: 'Qwen/Qwen3-VL-2B-Thinking-FP8',
    trap: 'ownCopy',
    ...seen('2025-11', `${pages}/Qwen/Qwen3-VL-2B-Thinking-FP8`),
  },
  { name: 'openai/gpt-oss-20b', trap: 'experts', ...seen('2026-07', 'https://github.com/openai/gpt-oss') },
  {
    name: 'meta-llama/Llama-4-Scout-17B-16E-Instruct',
    trap: 'scout',
    ...seen('2025-07', 'https://github.com/meta-llama/llama-models'),
  },
  { name: 'google/gemma-3-27b-it', trap: 'pretrained', ...seen('2025-03', `${pages}/google/gemma-3-27b-pt`) },
  {
    name: 'google/gemma-4-26B-A4B-it',
    trap: 'effective',
    ...seen('2026-04', 'https://github.com/EuroEval/leaderboards'),
  },
  {
    name: 'mistralai/Mistral-Large-3-675B-Instruct-2512',
    trap: 'generation',
    ...seen('2025-12', `${pages}/mistralai/Mistral-Large-3-675B-Instruct-2512`),
  },
  {
    name: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-32B',
    trap: 'student',
    ...seen('2025-02', `${pages}/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B`),
  },
  {
    name: 'swiss-ai/Apertus-8B-Instruct-2509',
    trap: 'openData',
    ...seen('2025-09', 'https://github.com/swiss-ai/apertus-legal'),
  },
  {
    name: 'openGPT-X/Teuken-7B-instruct-commercial-v0.4',
    trap: 'twin',
    ...seen('2026-11', `${pages}/openGPT-X/models`),
  },
  {
    name: 'ibm-granite/granite-4.0-h-small',
    trap: 'hybrid',
    ...seen('2026-11', `${pages}/ibm-granite/granite-4.0-h-small`),
  },
  { name: 'allenai/Olmo-3-1125-32B', trap: 'order', ...seen('2026-06', 'https://github.com/allenai/OLMo-core') },
  { name: 'nvidia/Gemma-4-31B-IT-NVFP4', trap: 'copy', ...seen('2026-11', `${pages}/nvidia/Gemma-4-31B-IT-NVFP4`) },
  { name: 'HuggingFaceTB/SmolLM3-3B', trap: 'silent', ...seen('2025-07', `${pages}/blog/smollm3`) },
] as const satisfies readonly Example[];

/** A real name; the words for what it hides go by `trap`. */
type Example = Sourced & { readonly name: string; readonly trap: string };

/** The example of this name, however its capitals are written. */
export function findExample(name: string): (typeof examples)[number] | undefined {
  return examples.find((example) => example.name.toLowerCase() === name.trim().toLowerCase());
}

function seen<S extends string>(asOf: string, source: S) {
  return { source, asOf, verified: true } as const;
}
