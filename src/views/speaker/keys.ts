// Keys and clickers in the speaker view: the same table as on the stage, as far as it makes sense here.
import { useLayoutEffect } from 'preact/hooks';

import { findAction, type Action } from '../../page/ui/key-table.ts';
import { areCharactersOn, isGone } from '../../page/ui/keys.ts';

/** What the keys of this view do. */
export type KeyActions = Partial<Record<Action, () => void>> & {
  readonly larger: () => void;
  readonly smaller: () => void;
};

/** Listens while the view is there. */
export function useKeys(actions: KeyActions): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || belongsToControl(event)) return;
      const name = findSize(event) ?? findAction(event, areCharactersOn());
      const run = name && actions[name];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function findSize({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 'larger' | 'smaller' | undefined {
  if (!areCharactersOn() || ctrlKey || metaKey || altKey) return undefined; // Ctrl and + is the browser's zoom.
  return key === '+' ? 'larger' : key === '-' ? 'smaller' : undefined;
}

const ownAll = 'select, textarea, [type="range"], [contenteditable]:not([contenteditable="false"]), dialog';
const ownSpace = 'button, summary, [role="button"]';

/** Page up and down move the talk wherever they have no other use: that is what clickers send. */
function belongsToControl({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || isGone(target)) return false;
  if (target.closest(ownAll)) return true;
  if (target.closest('input')) return !key.startsWith('Page');
  if (key === ' ') return target.closest(ownSpace) !== null;
  const scroller = /^Arrow(Up|Down)$/.test(key) ? target.closest('[data-scrolls]') : null;
  return scroller !== null && scroller.scrollHeight > scroller.clientHeight;
}
