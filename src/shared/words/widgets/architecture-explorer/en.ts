// The words of <architecture-explorer> in English.

import type * as de from './de.ts';

export const architectureExplorer: typeof de.architectureExplorer = {
  title: 'Way of a question',
};
