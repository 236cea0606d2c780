// Listens to keys, and knows which count: those of a focused control belong to it, modifiers belong to the browser,
// and letters can be switched off.
import { classes } from '../../shared/markup.ts';
import { recall } from '../browser/memory.ts';
import { type Action, findAction, type KeyRow, keyTable } from './key-table.ts';

/** Controls that keep some keys for themselves while they have the focus. */
export interface Keeper {
  readonly keys: RegExp;
  /** Selector of the controls, or of what is around them. */
  readonly controls: string;
  /** Keeps the keys only when this is true. */
  readonly when?: (control: Element) => boolean;
}

const steering = /^(Arrow|Home$|End$| $)/;
const always: readonly Keeper[] = [
  {
    keys: /./,
    controls:
      'select, textarea, [type="range"], [contenteditable]:not([contenteditable="false"]), audio, video, dialog',
  },
  { keys: steering, controls: '[role="slider"], [role="tab"], [role="radio"], [role="option"], [role="grid"]' },
  { keys: /^ $/, controls: 'button, summary, [role="button"]' },
];
const usual: readonly Keeper[] = [
  { keys: /./, controls: 'input' },
  // A table that scrolls sideways has a tabindex; a slide that scrolls has one, too, but is no control.
  { keys: steering, controls: `[tabindex="0"]:not(.${classes.slides} > section)` },
];

/** How a view differs from the others in its keys. */
interface KeyOptions {
  readonly table?: readonly KeyRow[];
  /** Fields and scrolling parts that keep keys, in place of the usual ones. */
  readonly keeps?: readonly Keeper[];
}

/** Runs what a key stands for, if there is something to run; the returned function stops listening. */
export function listenToKeys(
  find: (action: Action) => ((event: KeyboardEvent) => void) | undefined,
  { table = keyTable, keeps = usual }: KeyOptions = {},
): () => void {
  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || belongsToControl(event, keeps)) return;
    const action = findAction(event, areCharactersOn(), table);
    const run = action && find(action);
    if (!run) return;
    event.preventDefault();
    run(event);
  }
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

/** Whether letters and signs work as keys; people who dictate can switch them off in the help. */
function areCharactersOn(): boolean {
  return recall('letters') !== 'off';
}

function belongsToControl({ key, target }: KeyboardEvent, keeps: readonly Keeper[]): boolean {
  // The focus leaves a window that has been closed only with the next frame.
  if (!(target instanceof Element) || target.closest('dialog:not([open])')) return false;
  return listKeepers(key, keeps).some(({ controls, when }) => {
    const control = target.closest(controls);
    return control !== null && (!when || when(control));
  });
}

/** The controls that keep a key. */
export function listKeepers(key: string, keeps: readonly Keeper[] = usual): readonly Keeper[] {
  return [...always, ...keeps].filter(({ keys }) => keys.test(key));
}
