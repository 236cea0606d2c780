// The browser's storage. It may be closed (private windows, frames of other sites): then nothing is kept and nothing
// breaks. Once all was erased this page keeps nothing more, so that no part of it writes back what it still knows.
import { createListeners, type Listen } from './signal.ts';

/** Until somebody deletes it, or as long as the tab is open. */
export type StorageKind = 'local' | 'session';

const listeners = createListeners<void>();
let isSealed = false;

/** Reads what is kept. */
export function readItem(key: string, kind: StorageKind): string | undefined {
  try {
    return storage(kind).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or removes it when undefined; false when this browser does not allow it. */
export function writeItem(key: string, value: string | undefined, kind: StorageKind): boolean {
  if (isSealed && value !== undefined) return false;
  try {
    if (value === undefined) storage(kind).removeItem(key);
    else storage(kind).setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** The keys of all that is kept on this origin; undefined where the storage is closed. */
export function listKeys(kind: StorageKind): readonly string[] | undefined {
  try {
    return Object.keys(storage(kind));
  } catch {
    return undefined;
  }
}

/** From now on nothing is kept until the page is loaded again. */
export function sealStorage(): void {
  isSealed = true;
  listeners.tell();
}

/** Whether nothing more is kept. */
export function isStorageSealed(): boolean {
  return isSealed;
}

/** Hears of it when all was erased, here or in another window: what was read from the storage is no longer there. */
export const onErasure: Listen<void> = listeners.add;

function storage(kind: StorageKind): Storage {
  return kind === 'local' ? localStorage : sessionStorage;
}
