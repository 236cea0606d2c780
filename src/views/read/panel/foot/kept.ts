// What this browser remembers about the reader, in words.

/** How much there is of each kind. */
export interface Kept {
  readonly read: number;
  readonly bookmarks: number;
  readonly answers: number;
  readonly exercises: number;
  /** Whether there is a place to go on from. */
  readonly place: boolean;
}

/** "12 gelesene Folien, 1 Lesezeichen und deine Stelle"; "" when there is nothing. */
export function describeKept({ read, bookmarks, answers, exercises, place }: Kept): string {
  const parts = [
    count(read, 'gelesene Folie', 'gelesene Folien'),
    count(bookmarks, 'Lesezeichen', 'Lesezeichen'),
    count(answers, 'Antwort', 'Antworten'),
    count(exercises, 'ausgefüllte Übung', 'ausgefüllte Übungen'),
    place ? 'deine Stelle' : '',
  ].filter(Boolean);
  const last = parts.pop() ?? '';
  return parts.length > 0 ? `${parts.join(', ')} und ${last}` : last;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}
