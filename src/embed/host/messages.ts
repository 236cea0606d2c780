// What the deck tells the page around it, and to whom.
import type { DeckMessage } from '../types.ts';

/** What the deck tells its host, before the version is put on. */
export type Telling = Without<DeckMessage>;
type Without<T> = T extends unknown ? Omit<T, 'deck'> : never; // For each message of the union by itself.

/** Puts the version on a message. */
export function packDeckMessage(telling: Telling): DeckMessage {
  return { deck: 1, ...telling };
}

/** Where answers to a host of this origin go; a host without one gets only what everybody may see. */
export function findTargetOrigin(origin: string): string {
  return /^https?:\/\/[^/]+$/.test(origin) ? origin : '*';
}
