// The words of <speed-simulator> in English.

import type * as de from './de.ts';

export const speedSimulator: typeof de.speedSimulator = {
  title: 'Speed comparison',
};
