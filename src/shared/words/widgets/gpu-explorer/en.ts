// The words of <gpu-explorer> in English.

import type * as de from './de.ts';

export const gpuExplorer: typeof de.gpuExplorer = {
  title: 'Comparison of cards',
};
