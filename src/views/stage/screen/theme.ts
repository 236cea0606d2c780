// Light, dark, high contrast on the stage.
import type { RevealPlugin } from 'reveal.js';

import { showNextTheme } from '../../../page/deck/theme.ts';
import type { Stage } from '../stage.ts';

/** Goes through the themes. */
export function theme(stage: Stage): RevealPlugin {
  return { id: 'theme', init: () => void stage.actions.set('theme', () => stage.announce(showNextTheme())) };
}
