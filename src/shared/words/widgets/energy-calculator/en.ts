// The words of <energy-calculator> in English.

import type * as de from './de.ts';

export const energyCalculator: typeof de.energyCalculator = {
  title: 'Energy calculator',
};
