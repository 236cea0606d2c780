// What the deck remembers on this device. Storage may be closed (private windows, frames of other
// sites), then nothing is remembered and nothing breaks.
import { deckPath } from './deck-path.ts';

/** What readers have chosen for themselves: it holds in every deck of this origin. */
const preferences: readonly string[] = ['theme', 'letters', 'notes-size', 'notes-first'] satisfies Preference[];
type Preference = 'theme' | 'letters' | 'notes-size' | 'notes-first';
/** What belongs to this deck alone: others of this origin keep theirs in the same storage. */
type OfDeck =
  | 'reloaded'
  | 'quiz'
  | 'reading'
  | 'reader-bookmarks'
  | 'exercises'
  | 'stage'
  | 'talk'
  | 'bookmark'
  | 'times'
  | 'evening'
  | 'step';
type Name = Preference | OfDeck;
/** What readers gather over weeks. */
const collections: readonly Name[] = ['quiz', 'reading', 'reader-bookmarks', 'exercises'];
type Kind = 'local' | 'session';
/** What was kept for all decks together. */
type Shared = 'quiz' | 'reading';
type ListIds = (fields: Readonly<Record<string, unknown>>) => readonly string[];

/** Reads what was remembered under a name. */
export function recall(name: Name, kind: Kind = 'local'): string | undefined {
  return readItem(key(name), kind);
}

/**
 * Remembers a value, or forgets it when undefined; false when this browser does not allow it. What was remembered
 * before is then out of date, and goes: only a collection without its last piece is better than none.
 */
export function remember(name: Name, value: string | undefined, kind: Kind = 'local'): boolean {
  const isKept = writeItem(key(name), value, kind);
  if (!isKept && !collections.includes(name)) writeItem(key(name), undefined, kind);
  return isKept;
}

/**
 * Reads what was kept before names bore the deck's place. Any deck of this origin may have written it: it counts
 * as this one's when most of the ids in it are in this page.
 */
export function recallShared(name: Shared, listIds: ListIds): string | undefined {
  const text = readItem(sharedKey(name), 'local');
  const ids = listIds(parseRecord(text));
  const own = ids.filter((id) => document.getElementById(id) !== null);
  return own.length > ids.length / 2 ? text : undefined;
}

/** Forgets what this deck remembers; what was kept before then, too, if it counts as this one's. */
export function forget(name: Shared, listIds: ListIds): void {
  if (recallShared(name, listIds) !== undefined) writeItem(sharedKey(name), undefined, 'local');
  remember(name, undefined);
}

/** Hears of it when another window of this browser remembers something else under a name. */
export function followMemory(name: Name, listener: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === key(name)) listener(); // Without a key all was cleared.
  });
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

function readItem(itemKey: string, kind: Kind): string | undefined {
  try {
    return storage(kind).getItem(itemKey) ?? undefined;
  } catch {
    return undefined;
  }
}

function writeItem(itemKey: string, value: string | undefined, kind: Kind): boolean {
  try {
    if (value === undefined) storage(kind).removeItem(itemKey);
    else storage(kind).setItem(itemKey, value);
    return true;
  } catch {
    return false;
  }
}

function storage(kind: Kind): Storage {
  return kind === 'local' ? localStorage : sessionStorage;
}

function key(name: Name): string {
  return preferences.includes(name) ? sharedKey(name) : `${sharedKey(name)} ${deckPath()}`;
}

// boot.ts reads "deck-theme" before this module is there.
function sharedKey(name: Name): string {
  return `deck-${name}`;
}
