// Erases all that is kept of this deck, in every window of it. None of them keeps anything more until it is loaded
// again: what a window still knows would else be there again a moment later.
import { deckKey, listStored } from './memory.ts';
import { isStorageSealed, sealStorage, writeItem } from './storage.ts';

/** By which the other windows hear of it; it never stays. */
const signal = (): string => deckKey('erased');

/** Erases it, in this window and in all others. */
export function eraseMemory(): void {
  // There is room for the signal now, and it can be removed again.
  if (removeStored()) for (const value of ['1', undefined]) writeItem(signal(), value, 'local');
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

/** False where something could not be removed. */
function removeStored(): boolean {
  return (listStored() ?? []).map(({ key, kind }) => writeItem(key, undefined, kind)).every((isGone) => isGone);
}
