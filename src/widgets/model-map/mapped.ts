// Which models are on the map: those that can be run with 128 GB and have no successor of their size, as far as known at
// the month of the map. Our own choice.

/** Ids of the models. */
export const mappedIds: readonly string[] = [
  'smollm3-3b',
  'granite-4.1-3b',
  'apertus-8b',
  'olmo-3-7b',
  'granite-4.1-8b',
  'ministral-3-8b',
  'apertus-1.5-8b',
  'gemma-4-12b',
  'ministral-3-14b',
  'gpt-oss-20b',
  'eurollm-22b',
  'mistral-small-3.2-24b',
  'gemma-4-26b-a4b',
  'qwen3.8-27b',
  'gemma-4-31b',
  'olmo-3.1-32b',
  'qwen3.6-35b-a3b',
  'apertus-1.5-70b',
  'gpt-oss-120b',
  'mistral-small-4-119b',
];

/** The month in which the choice was made. */
export const mapMonth = '2026-11';
