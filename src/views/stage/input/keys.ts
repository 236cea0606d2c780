// Keys of the stage. A focused control keeps its keys, and a slide that scrolls keeps those for scrolling.
import type { RevealPlugin } from 'reveal.js';

import { findAction } from '../../../page/ui/key-table.ts';
import { areCharactersOn, belongsToControl } from '../../../page/ui/keys.ts';
import type { Stage } from '../stage.ts';
import { scrollBy } from './scrolling.ts';

/** Runs the action of each key in the table. */
export function keys({ actions, navigation }: Stage): RevealPlugin {
  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || belongsToControl(event)) return;
    const action = findAction(event, areCharactersOn());
    const run = action && actions.get(action);
    if (!run) return;
    event.preventDefault();
    if (!scrollBy(navigation.current.section, event)) run();
  }
  return { id: 'keys', init: () => document.addEventListener('keydown', press) };
}
