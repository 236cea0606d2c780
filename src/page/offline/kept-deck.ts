// The deck as this browser keeps it for use without a network: caches, and the worker that fills them and answers from
// them. Every step may be refused: in private windows, in frames of other sites, at addresses without https.
import { data } from '../../shared/markup.ts';
import { cachePrefix, editionMeta } from '../../shared/offline.ts';

/** How far the deck is kept: whole, as a part of this file, an older edition alone, not here, or all but so many files. */
export type Readiness = 'ready' | 'included' | 'older' | 'impossible' | number;

/** The edition of this page; in dev and in the single file it has none. */
export function readEdition(): string | undefined {
  return findMeta()?.content;
}

/** Whether a worker answers for this page. */
export function hasWorker(): boolean {
  try {
    return navigator.serviceWorker.controller !== null;
  } catch {
    return false; // Frames of other sites and addresses without https.
  }
}

/** Reads how far this edition is kept. */
export async function readReadiness(): Promise<Readiness> {
  if (import.meta.env.SINGLE_FILE === true) return 'included';
  try {
    const registration = await findRegistration();
    if (registration === undefined) return 'impossible';
    const meta = findMeta();
    const name = `${cachePrefix(folder())}${meta?.content}`;
    const kept = (await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0;
    const missing = Number(meta?.getAttribute(data.files)) - kept;
    const { installing, waiting, active } = registration;
    if (missing <= 0 && active) return 'ready';
    const isComing = installing !== null || waiting !== null;
    // The page is kept last, so that an edition with it is whole.
    const isOlder = !isComing && (await caches.match(new URL('.', location.href))) !== undefined;
    return isOlder ? 'older' : Math.max(missing, 1);
  } catch {
    return 'impossible';
  }
}

/** Removes every copy of this deck, and its worker. */
export async function removeKeptDeck(): Promise<void> {
  try {
    const registration = await findRegistration();
    await registration?.unregister();
    for (const name of await listCaches()) await caches.delete(name);
  } catch {
    // Then nothing was kept.
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

function findMeta(): HTMLMetaElement | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${editionMeta}"]`);
}

/** The deck's own: the worker of a folder above may hold this page, too. */
async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.scope === new URL('.', location.href).href ? registration : undefined;
}

async function listCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(folder())));
}

function folder(): string {
  return new URL('.', location.href).pathname;
}
