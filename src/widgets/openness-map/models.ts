// How the European Open Source AI Index rates open language models: its own ratings, read from its files at one state.
// The index's data is CC BY 4.0: Liesenfeld and Dingemanse 2024, https://osai-index.eu.

import type { Sourced } from '../data/schema.ts';

/** Where a model's makers sit; our own grouping after the index. */
export type Region = 'europe' | 'usa' | 'china' | 'other';

/** One model of the index. */
export type RatedModel = Sourced & {
  readonly key: string;
  readonly name: string;
  readonly publisher: string;
  readonly region: Region;
  /** The licence of the weights that people use, as the index names it, shortened. */
  readonly licence: string;
  /** One sign per criterion, groups apart: ● open, ◐ partial, ○ closed. */
  readonly ratings: string;
};

const files =
  'https://github.com/Language-Technology-Assessment/main-database/blob/5a388e871b88735e7ab7e6fb230b76c9d460d99a';

/** The licence of the index's data. */
export const indexLicence = 'CC BY 4.0';

/** The five that show best that licence and openness are two things. */
export const five: readonly string[] = ['olmo-3', 'apertus', 'llama-4', 'mistral-large-3', 'qwen3.5'];

const rated = [
  {
    key: 'olmo-3',
    name: 'Olmo 3.1 32B',
    publisher: 'Ai2',
    region: 'usa',
    licence: 'Apache 2.0',
    ratings: '●●●●● ●●●◐●● ●',
    file: 'OLMo',
  },
  {
    key: 'apertus',
    name: 'Apertus 70B',
    publisher: 'Swiss AI',
    region: 'europe',
    licence: 'Apache 2.0',
    ratings: '●●●●● ●●●○●● ●',
    file: 'Apertus',
  },
  {
    key: 'mistral-large-3',
    name: 'Mistral Large 3',
    publisher: 'Mistral AI',
    region: 'europe',
    licence: 'Apache 2.0',
    ratings: '○○●●○ ○○○○◐○ ●',
    file: 'Mistral',
  },
  {
    key: 'llama-4',
    name: 'Llama 4 Maverick',
    publisher: 'Meta',
    region: 'usa',
    licence: 'Llama 4 Community',
    ratings: '○○◐◐◐ ◐●○○●○ ○',
    file: 'llama-4',
  },
  {
    key: 'qwen3.5',
    name: 'Qwen3.5 397B',
    publisher: 'Alibaba',
    region: 'china',
    licence: 'Apache 2.0',
    ratings: '○○○●○ ○○○○○○ ●',
    file: 'Qwen',
  },
  {
    key: 'bielik',
    name: 'Bielik 11B v3',
    publisher: 'SpeakLeash',
    region: 'europe',
    licence: 'Apache 2.0',
    ratings: '○○◐◐○ ○○●○●● ◐',
    file: 'Bielik',
  },
  {
    key: 'command-a',
    name: 'Command A',
    publisher: 'Cohere',
    region: 'other',
    licence: 'CC BY-NC 4.0',
    ratings: '○○○◐○ ○○○○◐○ ○',
    file: 'command-a',
  },
  {
    key: 'deepseek-v3.2',
    name: 'DeepSeek-V3.2',
    publisher: 'DeepSeek',
    region: 'china',
    licence: 'MIT',
    ratings: '○○●●○ ◐◐●○◐○ ○',
    file: 'deepseek-v3',
  },
  {
    key: 'eurollm',
    name: 'EuroLLM 22B',
    publisher: 'UTTER',
    region: 'europe',
    licence: 'Apache 2.0',
    ratings: '●●●●● ●●●○●○ ◐',
    file: 'EuroLLM',
  },
  {
    key: 'falcon-h1r',
    name: 'Falcon-H1R 7B',
    publisher: 'TII',
    region: 'other',
    licence: 'Falcon LLM',
    ratings: '◐○●●○ ○●●○○○ ○',
    file: 'Falcon',
  },
  {
    key: 'gemma-3',
    name: 'Gemma 3 27B',
    publisher: 'Google',
    region: 'usa',
    licence: 'Gemma Terms',
    ratings: '○○◐◐◐ ○●●○●○ ○',
    file: 'Gemma',
  },
  {
    key: 'glm-5',
    name: 'GLM-5',
    publisher: 'Zhipu AI',
    region: 'china',
    licence: 'MIT',
    ratings: '○○●●○ ○○●○○○ ●',
    file: 'GLM',
  },
  {
    key: 'gpt-oss',
    name: 'gpt-oss-120b',
    publisher: 'OpenAI',
    region: 'usa',
    licence: 'Apache 2.0',
    ratings: '○○●●○ ○●●○●○ ◐',
    file: 'GPT-OSS',
  },
  {
    key: 'granite-4',
    name: 'Granite 4.0 Small',
    publisher: 'IBM',
    region: 'usa',
    licence: 'Apache 2.0',
    ratings: '○○●●○ ○●○○●○ ●',
    file: 'Granite',
  },
  {
    key: 'grok-2',
    name: 'Grok 2',
    publisher: 'xAI',
    region: 'usa',
    licence: 'xAI Community',
    ratings: '○○○●○ ○○○○○○ ○',
    file: 'Grok',
  },
  {
    key: 'instella',
    name: 'Instella 3B',
    publisher: 'AMD',
    region: 'usa',
    licence: 'RAIL-M5',
    ratings: '●●●●● ●●●○●● ○',
    file: 'Instella',
  },
  {
    key: 'k2-think',
    name: 'K2 Think V2',
    publisher: 'LLM360',
    region: 'usa',
    licence: 'Apache 2.0',
    ratings: '●●●●● ●●○○●● ◐',
    file: 'K2',
  },
  {
    key: 'kimi-k2.5',
    name: 'Kimi K2.5',
    publisher: 'Moonshot AI',
    region: 'china',
    licence: 'Modified MIT',
    ratings: '○○○●○ ○●●○●○ ◐',
    file: 'KimiK2.5',
  },
  {
    key: 'llama-3.3',
    name: 'Llama 3.3 70B',
    publisher: 'Meta',
    region: 'usa',
    licence: 'Llama 3.3 Community',
    ratings: '○○○◐◐ ◐◐○○◐○ ○',
    file: 'llama-3.3',
  },
  {
    key: 'lucie',
    name: 'Lucie 7B',
    publisher: 'OpenLLM-France',
    region: 'europe',
    licence: 'Apache 2.0',
    ratings: '●◐●●● ●●●○●◐ ●',
    file: 'Lucie',
  },
  {
    key: 'minerva',
    name: 'Minerva 7B',
    publisher: 'Sapienza NLP',
    region: 'europe',
    licence: 'Apache 2.0',
    ratings: '◐●●●◐ ○◐●●●○ ●',
    file: 'minerva',
  },
  {
    key: 'minimax-m2.5',
    name: 'MiniMax-M2.5',
    publisher: 'MiniMax',
    region: 'china',
    licence: 'Modified MIT',
    ratings: '○○●●○ ○◐○○○○ ○',
    file: 'Minimax',
  },
  {
    key: 'nemotron',
    name: 'Nemotron 49B',
    publisher: 'NVIDIA',
    region: 'usa',
    licence: 'NVIDIA Open Model',
    ratings: '○●◐●● ●●●◐○◐ ○',
    file: 'Llama-Nemotron',
  },
  {
    key: 'occiglot',
    name: 'Occiglot 7B EU5',
    publisher: 'Occiglot',
    region: 'europe',
    licence: 'Apache 2.0',
    ratings: '●●●●○ ○●◐○●○ ●',
    file: 'Occiglot',
  },
  {
    key: 'pharia',
    name: 'Pharia-1 7B',
    publisher: 'Aleph Alpha',
    region: 'europe',
    licence: 'Open Aleph',
    ratings: '◐○●●◐ ◐●○○●○ ◐',
    file: 'pharia',
  },
  {
    key: 'phi-4',
    name: 'Phi-4 Reasoning',
    publisher: 'Microsoft',
    region: 'usa',
    licence: 'MIT',
    ratings: '○○●●○ ○●●○●◐ ●',
    file: 'Phi',
  },
  {
    key: 'poro-2',
    name: 'Poro 2 70B',
    publisher: 'Silo AI, TurkuNLP, HPLT',
    region: 'europe',
    licence: 'Llama 3.3 Community',
    ratings: '○●●●● ●●○○●● ○',
    file: 'Poro',
  },
  {
    key: 'salamandra',
    name: 'Salamandra 7B',
    publisher: 'BSC',
    region: 'europe',
    licence: 'Apache 2.0',
    ratings: '◐◐●●○ ○●●○●● ◐',
    file: 'Salamandra',
  },
  {
    key: 'smollm3',
    name: 'SmolLM3 3B',
    publisher: 'Hugging Face',
    region: 'other',
    licence: 'Apache 2.0',
    ratings: '●●●●● ●●◐○●● ●',
    file: 'smollm',
  },
  {
    key: 'teuken',
    name: 'Teuken 7B',
    publisher: 'OpenGPT-X',
    region: 'europe',
    licence: 'Apache 2.0',
    ratings: '◐●●●○ ○●●◐●○ ●',
    file: 'Teuken',
  },
  {
    key: 'tulu-3',
    name: 'Tülu 3 405B',
    publisher: 'Ai2',
    region: 'usa',
    licence: 'Llama 3.1 Community',
    ratings: '○●◐●◐ ◐◐●●●◐ ○',
    file: 'Tulu',
  },
  {
    key: 'yulan-mini',
    name: 'YuLan-Mini',
    publisher: 'RUC Gaoling',
    region: 'china',
    licence: 'MIT',
    ratings: '●●●●● ●●●●●● ●',
    file: 'YuLan',
  },
] as const;

/** All models, those of the five first. */
export const models: readonly RatedModel[] = rated.map(({ file, ...model }) => ({
  ...model,
  source: `${files}/${encodeURIComponent(file)}.yaml`,
  asOf: '2026-06',
  verified: true,
}));
