// The words of <model-map> in English.

import type * as de from './de.ts';

export const modelMap: typeof de.modelMap = {
  title: 'Map of models',
  memory: 'Memory in GB',
  model: 'Model',
  previous: 'One model back',
  next: 'One model on',
  unknownModel: (text) => `The model ${text} is not on the map.`,
  from: (memory) => `from ${memory}`,
  models: (count) => (count === 1 ? '1 model' : `${count} models`),
  fitInto: (memory, all) => `of ${all} fit into ${memory}.`,
  reckoned: (tokens) => `Each stands where it fits first: with about four bits and a conversation of ${tokens} tokens.`,
  fits: ', fits:',
  tooLarge: ', does not fit:',
  trainedOpenly: 'data and code open, too',
  andOpen: ', data and code open, too',
  onlyWeights: 'only the weights open',
  asOf: (month) => `as of ${month}`,
  parameters: 'Parameters',
  thousandMillions: (count) => `${count} bn`,
  ofWhichActive: (all, active) => `${all} (${active} active)`,
  need: 'Need',
  size: 'Size',
  parametersOf: (count) => `${count} parameters`,
  weights: 'Weights',
  conversation: 'Conversation',
  withReserve: (conversation, reserve) => `${conversation}, and ${reserve} in reserve`,
  licence: 'Licence',
  openness: 'Openness',
  source: 'Source',
  memoryColumn: 'Memory',
  table: (count) => `All ${count} as a table`,
  rule: 'Rule and sources',
  ruleFits: (tokens) =>
    `A model fits when its weights, a conversation of ${tokens} tokens and a reserve of 1.5\u202FGiB take at most 92% of the memory that software sees. The calculator for memory reckons the same way.`,
  ruleBits: (bits) =>
    `About four bits means Q4_K_M, which is ${bits} bits a parameter. For gpt-oss it is the file that OpenAI itself gives out with about four bits. More bits, longer conversations or more people at once need more.`,
  ruleMemory:
    'Memory is what the model can use: that of a graphics card, or the part of a shared memory that system and programs leave. So a laptop with 16\u202FGB has less for the model.',
  ruleChoice: (month) =>
    `The choice is ours, as of ${month}. Whether a model fits says nothing of how good or how fast it is. Open are those that publish the training data and the code, too.`,
};
