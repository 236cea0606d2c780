// What this browser remembers about the reader, in words.

import { forget as words } from '#words/forget';

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
    read > 0 && words.slides(read),
    bookmarks > 0 && words.bookmarks(bookmarks),
    answers > 0 && words.answers(answers),
    exercises > 0 && words.exercises(exercises),
    place && words.place,
  ].filter((part) => part !== false);
  const last = parts.pop() ?? '';
  return parts.length > 0 ? words.and(parts.join(', '), last) : last;
}
