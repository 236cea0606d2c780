// The words of <openness-map> in English.

import type * as de from './de.ts';

export const opennessMap: typeof de.opennessMap = {
  title: 'Openness',
};
