// Light, dark, high contrast on the stage.
import { readTheme, showNextTheme } from '../../../page/browser/theme.ts';
import type { Stage } from '../stage.ts';

/** Goes through the themes. */
export function theme(stage: Stage): void {
  stage.actions.set('theme', () => {
    stage.announce(showNextTheme());
    stage.theme.set(readTheme());
  });
}
