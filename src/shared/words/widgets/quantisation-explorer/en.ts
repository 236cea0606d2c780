// The words of <quantisation-explorer> in English.

import type * as de from './de.ts';

export const quantisationExplorer: typeof de.quantisationExplorer = {
  title: 'Try out quantisation',
  bits: 'Bits per weight',
  model: 'Model',
  bit: 'bits',
  bitsLong: (bits) => `${bits}\u202Fbits`,
  parameters: 'billion parameters',
  small: (model, bits) => `${model} with ${bits}`,
  plainBits: 'Two bytes per weight, as most models are published.',
  dividedBits: (total, value, scales, finer) => `On average ${total}: ${value}, and ${scales} for scales${finer}.`,
  finer: (bits) => `, ${bits} for finer layers`,
  losses: (models) => `Loss: ${models}.`,
  lossOf: (loss, model) => `${loss} (${model})`,
  noLoss: 'The loss is measured against this one.',
  notMeasured: 'The measurements have no value for this level.',
  rounding: (count, error) =>
    `32 weights of GPT-2, as published and rounded. ${count > 65_535 ? 'Each keeps eight binary digits' : `There are ${count} levels`}; on average they are off by ${error}.`,
  published: { wide: '32 weights of GPT-2', narrow: 'GPT-2' },
  rounded: {
    wide: (count, error) =>
      `${count > 65_535 ? 'with 16\u202Fbits' : `on ${count} levels`}: off by ${error} on average`,
    narrow: (count, error) => `${count > 65_535 ? '16\u202Fbits' : `${count} levels`}: off by ${error}`,
  },
  axisLoss: 'Measured: % more perplexity over the bits per weight',
  axisLossShort: '% more perplexity, over bits',
  lossChart: 'The fewer bits, the steeper perplexity grows.',
  lossAt: (bits, loss) => `${loss} at ${bits}\u202Fbits`,
  measuredOf: (model, losses) => `${model}: ${losses}.`,
  why: 'Why more bits?',
  whyText:
    'A few bits can count only a few levels. To make them fit, each block of weights gets scales, and these take bits as well. A block of 32 weights of 4 bits with a scale of 16 bits: (32 × 4 + 16) / 32 = 4.5.',
  blockSum: (name, bits, weights, perWeight) => `${name}: (${bits}) / ${weights} = ${perWeight}.`,
  whyMore: 'Besides, some layers are rounded less. How much that adds on average was measured with Llama 3.1 8B.',
  partsOf: (name) => `What ${name} needs its bits for`,
  part: 'Part',
  bitsPerWeight: 'Bits per weight',
  partValue: 'value',
  partScales: 'scales',
  partFiner: 'finer layers',
  partTotal: 'together',
  allLevels: 'All levels',
  method: 'Method',
  size: 'Size',
  off: 'off by',
  unmeasured: 'no value',
  columnsExplained:
    '“Off by” is how far the 32 weights move when rounded, as calculated here: the root mean square of the distances against that of the weights. On the right is the measured growth of perplexity against 16 bits; “no value” was not measured in this series.',
  sources: 'Sources',
  how: 'Rounding is that of Q4_0 in llama.cpp: the weight farthest from zero gets the outermost level, the others the nearest one. The methods in the table are cleverer, with several scales per block. Size: parameters × bits per weight / 8. Perplexity is not the same as good answers; it was measured on English text.',
  weightsFrom:
    'The weights: 32 of the 36 values that Sebastian Raschka’s textbook prints of the first layer of GPT-2 (OpenAI, 124 million parameters). Not all of them are neighbours there.',
  blocksFrom: 'Layout of the blocks.',
  lossFrom: 'Perplexity: ratio to 16 bits, April 2024; per cent calculated from the ratios.',
};
