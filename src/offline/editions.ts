// The editions of the deck that this browser keeps: each in a cache of its own, whole or, without its page, not yet.
// The one before the newest stays for the pages that were opened from it.
import { cachePrefix, isItself } from '../shared/offline.ts';
import { deckFiles, edition, folder, isHashed, resolve } from './deck.ts';

const prefix = cachePrefix(folder.pathname);
/** The page as it is kept, under whatever address it is opened. */
const page = folder.href;
const atOnce = 6;

let keeping: Promise<void> | undefined;

/** Keeps what is still missing of this edition, its page last; rejects when something cannot be had. */
export function keepEdition(): Promise<void> {
  keeping ??= keepMissing().finally(() => (keeping = undefined));
  return keeping;
}

async function keepMissing(): Promise<void> {
  const cache = await caches.open(prefix + edition);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = deckFiles.map((file) => resolve(file)).filter((url) => !kept.has(url));
  const next = missing.values();
  const lanes = Array.from({ length: atOnce }, async () => {
    for (const url of next) await cache.put(url, await findFile(url));
  });
  await Promise.all(lanes);
  if (!kept.has(page)) await cache.put(page, await fetchPage());
}

/** Another edition may have it already; a name with a hash never stands for something else. */
async function findFile(url: string): Promise<Response> {
  const kept = isHashed(url) ? await findKept(url) : undefined;
  return kept ?? fetchFile(url);
}

/** Fetches past all caches on the way, which on some hosts keep everything for a year. */
async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url, { cache: isHashed(url) ? 'default' : 'reload' });
  if (!isItself(url, response)) throw new Error(`${url} cannot be kept: ${response.status}`);
  return copy(response, response.body);
}

/** An answer that was redirected may not stand for another address, and one that varies with everything cannot be kept. */
function copy(response: Response, body: BodyInit | null): Response {
  const headers = new Headers(response.headers);
  headers.delete('vary');
  return new Response(body, { headers });
}

/** The page of this edition and no other, which the host may have by now; some hosts know it by its file's name alone. */
async function fetchPage(): Promise<Response> {
  for (const url of [page, resolve('index.html')]) {
    const response = await fetch(url, { cache: 'reload' });
    if (!response.ok) continue;
    const text = await response.text();
    if (text.includes(edition)) return copy(response, text);
  }
  throw new Error(`edition ${edition} is not at ${page}`);
}

/** Forgets all editions but this one and the newest whole one before it. */
export async function forgetOlder(): Promise<void> {
  const names = await listNewestFirst();
  const isWhole = await Promise.all(names.map(async (name) => (await match(name, page)) !== undefined));
  const stay = names.filter((_, index) => isWhole[index]).slice(0, 2);
  await Promise.all(names.filter((name) => !stay.includes(name)).map((name) => caches.delete(name)));
}

/** The page as it is kept: of the edition that is asked for, else of the newest. */
export async function findPage(asked?: string): Promise<Response | undefined> {
  return asked === undefined ? findKept(page) : match(prefix + asked, page);
}

/** A file as it is kept, of the newest edition that has it. */
export async function findKept(url: string): Promise<Response | undefined> {
  for (const name of await listNewestFirst()) {
    const found = await match(name, url);
    if (found) return found;
  }
  return undefined;
}

/** The names of all caches of this deck: that of this edition, then those that were made last. */
async function listNewestFirst(): Promise<string[]> {
  const own = prefix + edition;
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  return [own, ...others.toReversed()];
}

/** Unlike an opened cache this makes none. */
function match(cacheName: string, url: string): Promise<Response | undefined> {
  return caches.match(url, { cacheName, ignoreVary: true });
}
