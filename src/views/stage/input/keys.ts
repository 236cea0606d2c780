// Keys of the stage. A slide that scrolls keeps those for scrolling.
import type { Action } from '../../../page/ui/key-table.ts';
import { listenToKeys } from '../../../page/ui/keys.ts';
import type { Stage } from '../stage.ts';
import { scrollBy } from './scrolling.ts';

/** Runs the action of each key in the table. */
export function keys({ actions, navigation }: Stage): void {
  function find(action: Action): ((event: KeyboardEvent) => void) | undefined {
    const run = actions.get(action);
    return run && ((event) => scrollBy(navigation.current.section, event) || run(event));
  }

  listenToKeys(find);
}
