// The one table of keys: what they do, and how the help and the buttons name it.

import { keys as words } from '#words/keys';

/** What a key, a button or a swipe can do. */
export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'back'
  | 'here'
  | 'number'
  | 'read'
  | 'overview'
  | 'search'
  | 'speaker'
  | 'fullscreen'
  | 'present'
  | 'black'
  | 'theme'
  | 'share'
  | 'resize'
  | 'read-on'
  | 'read-back'
  | 'help'
  | 'privacy';

/** One row of the table. */
export interface KeyRow {
  readonly action: Action;
  /** None for what only a button does. Names as in `KeyboardEvent.key`, letters small, "Shift+" before keys that are no characters, "Ctrl+" for Ctrl or Cmd. */
  readonly keys: readonly string[];
  /** The keys as the help writes them. */
  readonly written: readonly string[];
  readonly label: string;
  /** Short name of the button; rows without one have no button. */
  readonly button?: string;
}

/** All keys of the stage, in the order of the help. */
export const keyTable: readonly KeyRow[] = [
  { action: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ '], ...words.previous },
  { action: 'next', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'], ...words.next },
  { action: 'first', keys: ['Home'], ...words.first },
  { action: 'last', keys: ['End'], ...words.last },
  { action: 'number', keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], ...words.number },
  { action: 'back', keys: ['Backspace'], ...words.back },
  { action: 'here', keys: ['h'], ...words.here },
  { action: 'overview', keys: ['o'], ...words.overview },
  { action: 'search', keys: ['/', 'Ctrl+k'], ...words.search },
  { action: 'speaker', keys: ['s'], ...words.speaker },
  { action: 'read', keys: ['l'], ...words.read },
  { action: 'theme', keys: ['t'], ...words.theme },
  { action: 'share', keys: ['c'], ...words.share },
  { action: 'fullscreen', keys: ['f'], ...words.fullscreen },
  { action: 'present', keys: ['F5', 'Shift+F5'], ...words.present },
  { action: 'black', keys: ['b', '.'], ...words.black },
  { action: 'help', keys: ['?'], ...words.help },
  { action: 'privacy', keys: [], ...words.privacy },
];

/**
 * Actions that a held key runs again, at least so many milliseconds apart: slides can still be told from each other.
 * All others run once, so that nothing flickers.
 */
export const pace: Partial<Readonly<Record<Action, number>>> = {
  next: 150,
  previous: 150,
  'read-on': 150,
  'read-back': 150,
  resize: 0,
};

/** The part of a keyboard event that says which key it is. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The action of a key; `characters` says whether letters and signs count. */
export function findAction(event: Pressed, characters: boolean, table = keyTable): Action | undefined {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return findRow(table, `Ctrl+${event.key.toLowerCase()}`);
  const isCharacter = event.key.length === 1 && event.key !== ' ';
  if (isCharacter && !characters) return undefined;
  // Shift makes "?" and large letters; with arrows it marks text, which is not ours.
  const name = isCharacter ? event.key.toLowerCase() : (event.shiftKey ? 'Shift+' : '') + event.key;
  return findRow(table, name);
}

function findRow(table: readonly KeyRow[], name: string): Action | undefined {
  return table.find(({ keys }) => keys.includes(name))?.action;
}
