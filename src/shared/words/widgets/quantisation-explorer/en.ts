// The words of <quantisation-explorer> in English.

import type * as de from './de.ts';

export const quantisationExplorer: typeof de.quantisationExplorer = {
  title: 'Quantisation',
};
