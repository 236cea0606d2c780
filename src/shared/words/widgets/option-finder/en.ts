// The words of <option-finder> in English.

import type * as de from './de.ts';

export const optionFinder: typeof de.optionFinder = {
  title: 'Option finder',
};
