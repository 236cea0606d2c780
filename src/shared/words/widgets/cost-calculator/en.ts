// The words of <cost-calculator> in English.

import type * as de from './de.ts';

export const costCalculator: typeof de.costCalculator = {
  title: 'Cost calculator',
};
