// The deck as this browser keeps it for use without a network: caches, and the worker that answers from them.
import { cachePrefix } from '../../shared/offline.ts';

/** Removes every copy of this deck, and its worker; what this browser does not allow has left nothing to remove. */
export async function removeKeptDeck(): Promise<void> {
  try {
    for (const name of await listCaches()) await caches.delete(name);
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.scope === new URL('.', location.href).href) await registration.unregister();
  } catch {
    // Frames of other sites and private windows.
  }
}

/** Counts the files of all copies of this deck. */
export async function countKeptFiles(): Promise<number> {
  try {
    const kept = await Promise.all((await listCaches()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().length;
  } catch {
    return 0;
  }
}

async function listCaches(): Promise<string[]> {
  const prefix = cachePrefix(new URL('.', location.href).pathname);
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}
