// What this browser keeps of the deck right now, wherever it lies: storage, the tab's history, the window's name, and
// the copy for use without a network.
import { privacyDialog as words } from '#words/privacyDialog';
import { eraseMemory } from '../browser/erasure.ts';
import { listStored, type Name, names, preferences, type Stored } from '../browser/memory.ts';
import { countKeptFiles, removeKeptDeck } from '../offline/kept-deck.ts';
import { readOwnStage } from '../talk/window-name.ts';

/** A thing in plain words, and what it is good for. */
interface Described {
  readonly name: string;
  readonly what: string;
}

/** Things that last equally long. */
interface KeptGroup {
  readonly title: string;
  readonly entries: readonly Described[];
}

/** All of it; `isClosed` says that nothing can be kept here at all. */
export interface Inventory {
  readonly groups: readonly KeptGroup[];
  readonly isClosed: boolean;
}

/** Each name of the memory has its words: one without them does not compile. */
const descriptions: Readonly<Record<Name | 'older' | 'place' | 'window', Described>> = words.entries;

/** Looks at everything. */
export async function takeInventory(): Promise<Inventory> {
  const stored = listStored();
  const files = await countKeptFiles();
  const isPreference = ({ name }: Stored): boolean => preferences.some((each) => each === name);
  const local = (stored ?? []).filter(({ kind }) => kind === 'local');
  const tab = (stored ?? []).filter(({ kind }) => kind === 'session');
  const groups = [
    { title: words.groups.deck, entries: describe(local.filter((item) => !isPreference(item))) },
    { title: words.groups.preferences, entries: describe(local.filter(isPreference)) },
    { title: words.groups.tab, entries: [...describe(tab), ...listWindow()] },
    { title: words.groups.copy, entries: files > 0 ? [{ name: words.files(files), what: words.copy }] : [] },
  ].filter(({ entries }) => entries.length > 0);
  return { groups, isClosed: stored === undefined && groups.length === 0 };
}

/** Erases everything, and looks again. */
export async function eraseAll(): Promise<Inventory> {
  eraseMemory();
  return eraseCopy();
}

/** Erases the copy, also where another window has begun to, and looks again. */
export async function eraseCopy(): Promise<Inventory> {
  await removeKeptDeck();
  return takeInventory();
}

function describe(items: readonly Stored[]): readonly Described[] {
  const isThere = (name: Stored['name']): boolean => items.some((item) => item.name === name);
  return [...names, 'older' as const].filter(isThere).map((name) => descriptions[name]);
}

function listWindow(): readonly Described[] {
  const { state } = history as { readonly state: unknown };
  return [...(state === null ? [] : [descriptions.place]), ...(readOwnStage() ? [descriptions.window] : [])];
}
