// Listens to keys, and knows which count: those of a focused control belong to it, modifiers belong to the browser,
// and letters can be switched off.
import { recall } from '../browser/memory.ts';
import { followClicks } from './focus/clicks.ts';
import { isKept } from './focus/keepers.ts';
import { type Action, findAction, keyTable, pace } from './key-table.ts';

/** Runs what a key stands for, if there is something to run; the returned function stops listening. */
export function listenToKeys(
  find: (action: Action) => ((event: KeyboardEvent) => void) | undefined,
  table = keyTable,
): () => void {
  const clicks = followClicks();
  let lastRun = 0;

  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.repeat && event.key === 'Enter' && isButton(event.target)) return event.preventDefault();
    if (belongsToControl(event)) return;
    const action = findAction(event, areCharactersOn(), table);
    const run = action && find(action);
    if (!run) return;
    event.preventDefault();
    if (!mayRun(action, { isHeld: event.repeat, since: event.timeStamp - lastRun })) return;
    lastRun = event.timeStamp;
    run(event);
  }
  function belongsToControl({ key, shiftKey, target }: KeyboardEvent): boolean {
    // The focus leaves a window that has been closed only with the next frame.
    if (!(target instanceof Element) || target.closest('dialog:not([open])')) return false;
    // With Shift an arrow marks text, which is of use in fields only.
    const name = shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key;
    return isKept(name, target, clicks.has(target));
  }

  document.addEventListener('keydown', press);
  return () => {
    clicks.stop();
    document.removeEventListener('keydown', press);
  };
}

/** Whether letters and signs work as keys; people who dictate can switch them off in the help. */
function areCharactersOn(): boolean {
  return recall('letters') !== 'off';
}

/** Held down, Enter would press a button again and again, and a picture could flicker. */
function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary') !== null;
}

/** Whether a key runs its action: one that is held down as often as the action's pace allows. */
export function mayRun(
  action: Action,
  { isHeld, since }: { readonly isHeld: boolean; readonly since: number },
): boolean {
  const least = pace[action];
  return !isHeld || (least !== undefined && since >= least);
}
