// The one table of keys: what they do, and how the help and the buttons name it.

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
  | 'help';

/** One row of the table. */
export interface KeyRow {
  readonly action: Action;
  /** Names as in `KeyboardEvent.key`, letters small, "Shift+" before keys that are no characters, "Ctrl+" for Ctrl or Cmd. */
  readonly keys: readonly string[];
  /** The keys as the help writes them. */
  readonly written: readonly string[];
  readonly label: string;
  /** Short name of the button; rows without one have no button. */
  readonly button?: string;
}

/** All keys of the stage, in the order of the help. */
export const keyTable: readonly KeyRow[] = [
  {
    action: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ '],
    written: ['←', '↑', 'Bild auf', 'Umschalt + Leertaste'],
    label: 'zurück: voriger Schritt oder vorige Folie',
    button: 'Zurück',
  },
  {
    action: 'next',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
    written: ['→', '↓', 'Bild ab', 'Leertaste', 'Eingabe'],
    label: 'weiter: nächster Schritt oder nächste Folie',
    button: 'Weiter',
  },
  { action: 'first', keys: ['Home'], written: ['Pos 1'], label: 'zur ersten Folie' },
  { action: 'last', keys: ['End'], written: ['Ende'], label: 'zur letzten Folie' },
  {
    action: 'number',
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    written: ['Ziffern, dann Eingabe'],
    label: 'zur Folie mit dieser Nummer; Esc verwirft sie',
  },
  { action: 'back', keys: ['Backspace'], written: ['Rücktaste'], label: 'nach einem Sprung: zurück in den Ablauf' },
  { action: 'here', keys: ['h'], written: ['H'], label: 'nach einem Sprung: hier weiter' },
  { action: 'overview', keys: ['o'], written: ['O'], label: 'Übersicht aller Folien', button: 'Übersicht' },
  { action: 'search', keys: ['/', 'Ctrl+k'], written: ['/', 'Strg + K'], label: 'Suche in allem', button: 'Suche' },
  {
    action: 'speaker',
    keys: ['s'],
    written: ['S'],
    label: 'Sprecheransicht in einem zweiten Fenster',
    button: 'Sprechen',
  },
  { action: 'read', keys: ['l'], written: ['L'], label: 'Leseansicht: alles als Artikel', button: 'Lesen' },
  { action: 'theme', keys: ['t'], written: ['T'], label: 'Darstellung: hell, dunkel, Kontrast', button: 'Darstellung' },
  { action: 'share', keys: ['c'], written: ['C'], label: 'Teilen: Adresse, QR-Code, Einbetten', button: 'Teilen' },
  { action: 'fullscreen', keys: ['f'], written: ['F'], label: 'Vollbild an und aus', button: 'Vollbild' },
  {
    action: 'present',
    keys: ['F5', 'Shift+F5'],
    written: ['F5', 'Umschalt + F5'],
    label: 'Vollbild an, auch mit der Fernbedienung',
  },
  {
    action: 'black',
    keys: ['b', '.'],
    written: ['B', '.'],
    label: 'Bild schwarz, bis zur nächsten Taste',
    button: 'Schwarz',
  },
  { action: 'help', keys: ['?'], written: ['?'], label: 'diese Hilfe', button: 'Hilfe' },
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
