// The words of <token-counter> in English.

import type * as de from './de.ts';

export const tokenCounter: typeof de.tokenCounter = {
  title: 'Token counter',
};
