// Erases all that is kept of this deck, in every window of it. None of them keeps anything more until it is loaded
// again: what a window still knows would else be there again a moment later.
import { deckKey, listStored } from './memory.ts';
import { isStorageSealed, sealStorage, writeItem } from './storage.ts';

/** By which the other windows hear of it; it never stays. */
const signal = (): string => deckKey('erased');

/** Erases it, in this window and in all others. */
export function eraseMemory(): void {
  removeStored();
  // Now there is room for it.
  writeItem(signal(), '1', 'local');
  writeItem(signal(), undefined, 'local');
  sealStorage();
}

/** Erases what this window keeps as soon as another one does. */
export function followErasure(): void {
  let kept = 0;
  const follow = (): void => {
    if (isStorageSealed()) return;
    removeStored();
    sealStorage();
  };
  window.addEventListener('storage', (event) => event.key === signal() && event.newValue !== null && follow());
  // A page to which Back leads has slept meanwhile, and heard nothing.
  window.addEventListener('pagehide', () => (kept = listStored()?.length ?? 0));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && kept > 0 && listStored()?.length === 0) follow();
  });
}

function removeStored(): void {
  for (const { key, kind } of listStored() ?? []) writeItem(key, undefined, kind);
}
