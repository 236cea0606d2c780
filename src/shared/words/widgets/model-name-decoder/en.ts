// The words of <model-name-decoder> in English.

import type * as de from './de.ts';

export const modelNameDecoder: typeof de.modelNameDecoder = {
  title: 'Reading model names',
};
