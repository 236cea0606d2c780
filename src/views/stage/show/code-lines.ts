// Long code scrolls to the lines that a step points at.
import { classes } from '../../../shared/markup.ts';
import type { Stage } from '../stage.ts';
import { listMeantLines } from './spoken.ts';

/** Keeps the lines in sight. */
export function codeLines({ navigation }: Stage): void {
  navigation.onStep((appeared) => {
    const step = appeared.find(({ classList }) => classList.contains(classes.codeStep));
    if (step) listMeantLines(step)[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
