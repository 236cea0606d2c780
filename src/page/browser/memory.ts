// What the deck remembers on this device. Each name has a word in the dialogue on privacy.
import { deckPath } from './deck-path.ts';
import { listKeys, onErasure, readItem, type StorageKind, writeItem } from './storage.ts';

/** What readers have chosen for themselves: it holds in every deck of this origin. */
export const preferences = ['theme', 'letters', 'notes-size', 'notes-first'] as const;
/** What belongs to this deck alone: others of this origin keep theirs in the same storage. */
const ofDeck = [
  'reloaded',
  'quiz',
  'reading',
  'reader-bookmarks',
  'exercises',
  'stage',
  'talk',
  'bookmark',
  'times',
  'evening',
  'step',
] as const;

/** What something is remembered under. */
export const names = [...preferences, ...ofDeck] as const;
export type Name = (typeof names)[number];
/** What readers gather over weeks. */
const collections: readonly Name[] = ['quiz', 'reading', 'reader-bookmarks', 'exercises'];

/** What was kept for all decks together, and the ids in it. */
const shared = {
  quiz: Object.keys,
  reading: ({ read }: Readonly<Record<string, unknown>>) => (Array.isArray(read) ? read.map(String) : []),
} satisfies Partial<Record<Name, (fields: Readonly<Record<string, unknown>>) => readonly string[]>>;
type Shared = keyof typeof shared;

/** Reads what was remembered under a name. */
export function recall(name: Name, kind: StorageKind = 'local'): string | undefined {
  return readItem(key(name), kind);
}

/**
 * Remembers a value, or forgets it when undefined; false when this browser does not allow it. What was remembered
 * before is then out of date, and goes: only a collection without its last piece is better than none.
 */
export function remember(name: Name, value: string | undefined, kind: StorageKind = 'local'): boolean {
  const isKept = writeItem(key(name), value, kind);
  if (!isKept && !collections.includes(name)) writeItem(key(name), undefined, kind);
  return isKept;
}

/**
 * Reads what was kept before names bore the deck's place. Any deck of this origin may have written it: it counts
 * as this one's when most of the ids in it are in this page.
 */
export function recallShared(name: Shared): string | undefined {
  const text = readItem(sharedKey(name), 'local');
  const ids = shared[name](parseRecord(text));
  const own = ids.filter((id) => document.getElementById(id) !== null);
  return own.length > ids.length / 2 ? text : undefined;
}

/** Forgets what this deck remembers; what was kept before then, too, if it counts as this one's. */
export function forget(name: Shared): void {
  if (recallShared(name) !== undefined) writeItem(sharedKey(name), undefined, 'local');
  remember(name, undefined);
}

/** Hears of it when another window of this browser remembers something else under a name, and when all was erased. */
export function followMemory(name: Name, listener: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === key(name)) listener(); // Without a key all was cleared.
  });
  onErasure(listener);
}

/** The fields of what was remembered; none in what somebody else has written there. */
export function parseRecord(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** One thing that is kept; "older" is what only another version of this deck knows. */
export interface Stored {
  readonly name: Name | 'older';
  readonly kind: StorageKind;
  readonly key: string;
}

/** All that is kept of this deck, and nothing of others; undefined where the storage is closed. */
export function listStored(): readonly Stored[] | undefined {
  const kinds = (['local', 'session'] as const).map((kind) =>
    listKeys(kind)?.flatMap((itemKey): Stored[] => {
      const name = findName(itemKey, kind);
      return name ? [{ name, kind, key: itemKey }] : [];
    }),
  );
  return kinds.some((items) => items) ? kinds.flatMap((items) => items ?? []) : undefined;
}

function findName(itemKey: string, kind: StorageKind): Stored['name'] | undefined {
  const [, word, path] = /^deck-([a-z-]+)(?: (.*))?$/s.exec(itemKey) ?? [];
  if (word === undefined || (path !== undefined && path !== deckPath())) return undefined;
  if (path !== undefined) return ofDeck.find((name) => name === word) ?? 'older';
  if (kind === 'session') return undefined;
  const old = (word === 'quiz' || word === 'reading') && recallShared(word) !== undefined ? word : undefined;
  return preferences.find((name) => name === word) ?? old;
}

function key(name: Name): string {
  return preferences.some((each) => each === name) ? sharedKey(name) : deckKey(name);
}

/** The key of something that belongs to this deck alone. */
export function deckKey(name: string): string {
  return `${sharedKey(name)} ${deckPath()}`;
}

// boot.ts reads "deck-theme" before this module is there.
function sharedKey(name: string): string {
  return `deck-${name}`;
}
