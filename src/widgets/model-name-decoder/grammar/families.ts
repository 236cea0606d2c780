// Families of models: what their names begin with, who makes them, and which customs of the maker change how the
// rest of the name is read.

/** In which order a maker writes four digits of a date: 2506 is June 2025, 1125 November 2025, 0528 the 28th of May. */
export type DateOrder = 'yymm' | 'mmyy' | 'mmdd';

/** A family of models. */
export interface Family {
  readonly name: string;
  /** How it is written, as a pattern; small letters stand for both. */
  readonly pattern: string;
  /** Accounts of its makers. */
  readonly makers: readonly string[];
  readonly dateOrder?: DateOrder;
  /** Letters that begin a version, as in "R1" and "K2". */
  readonly series?: string;
  /** Customs that only this family has. */
  readonly custom?: 'active-first' | 'active-before-experts' | 'effective' | 'hybrid';
}

const mistral = { makers: ['mistralai'], dateOrder: 'yymm' } as const;

/** All families that the decoder knows; longer names stand before those that begin alike. */
export const families: readonly Family[] = [
  ...['Mistral', 'Mixtral', 'Ministral', 'Magistral', 'Devstral', 'Codestral', 'Pixtral', 'Voxtral'].map((name) => ({
    name,
    pattern: name.toLowerCase(),
    ...mistral,
  })),
  { name: 'Qwen', pattern: 'qwen', makers: ['Qwen'], dateOrder: 'yymm' },
  { name: 'QwQ', pattern: 'qwq', makers: ['Qwen'] },
  { name: 'gpt-oss', pattern: 'gpt-oss', makers: ['openai'] },
  { name: 'TinyLlama', pattern: 'tinyllama', makers: ['TinyLlama'] },
  { name: 'Llama', pattern: '(?:meta-)?llama', makers: ['meta-llama'], custom: 'active-before-experts' },
  { name: 'Gemma', pattern: 'gemma', makers: ['google'], custom: 'effective' },
  { name: 'MedGemma', pattern: 'medgemma', makers: ['google'], custom: 'effective' },
  { name: 'DeepSeek', pattern: 'deepseek', makers: ['deepseek-ai'], dateOrder: 'mmdd', series: 'rv' },
  { name: 'Apertus', pattern: 'apertus', makers: ['swiss-ai'], dateOrder: 'yymm' },
  { name: 'Teuken', pattern: 'teuken', makers: ['openGPT-X'] },
  { name: 'Granite', pattern: 'granite', makers: ['ibm-granite'], custom: 'hybrid' },
  { name: 'OLMoE', pattern: 'olmoe', makers: ['allenai'], dateOrder: 'mmyy', custom: 'active-first' },
  { name: 'Olmo', pattern: 'olmo', makers: ['allenai'], dateOrder: 'mmyy' },
  { name: 'SmolLM', pattern: 'smollm', makers: ['HuggingFaceTB'] },
  { name: 'Zephyr', pattern: 'zephyr', makers: ['HuggingFaceH4'] },
  { name: 'EuroLLM', pattern: 'eurollm', makers: ['utter-project'] },
  { name: 'Phi', pattern: 'phi', makers: ['microsoft'] },
  { name: 'GLM', pattern: 'glm', makers: ['zai-org'], dateOrder: 'mmdd', series: 'z' },
  { name: 'Kimi', pattern: 'kimi', makers: ['moonshotai'], dateOrder: 'mmdd', series: 'k' },
  { name: 'MiniMax', pattern: 'minimax', makers: ['MiniMaxAI'], series: 'm' },
  { name: 'Falcon', pattern: 'falcon', makers: ['tiiuae'], series: 'h' },
  { name: 'Yi', pattern: 'yi', makers: ['01-ai'] },
  { name: 'BLOOM', pattern: 'bloom', makers: ['bigscience'] },
  { name: 'StarCoder', pattern: 'starcoder', makers: ['bigcode'] },
  { name: 'Hermes', pattern: '(?:nous-)?hermes', makers: ['NousResearch'] },
  { name: 'Nemotron', pattern: 'nemotron', makers: ['nvidia'] },
  { name: 'Aya', pattern: 'aya', makers: ['CohereLabs'] },
];
