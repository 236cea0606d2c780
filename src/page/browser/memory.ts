// What the deck remembers on this device. Storage may be closed (private windows, frames of other
// sites), then nothing is remembered and nothing breaks.

type Name =
  | 'theme'
  | 'letters'
  | 'reloaded'
  | 'quiz'
  | 'reading'
  | 'stage'
  | 'notes-size'
  | `${'talk' | 'times'} ${string}`;
type Kind = 'local' | 'session';

/** Reads what was remembered under a name. */
export function recall(name: Name, kind: Kind = 'local'): string | undefined {
  try {
    return storage(kind).getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value, or forgets it when undefined; false when this browser does not allow it. */
export function remember(name: Name, value: string | undefined, kind: Kind = 'local'): boolean {
  try {
    if (value === undefined) storage(kind).removeItem(key(name));
    else storage(kind).setItem(key(name), value);
    return true;
  } catch {
    return false;
  }
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

function storage(kind: Kind): Storage {
  return kind === 'local' ? localStorage : sessionStorage;
}

// boot.ts reads "deck-theme" before this module is there.
function key(name: Name): string {
  return `deck-${name}`;
}
