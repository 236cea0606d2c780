// What the page shows as text: HTML carries it along, so that checks and counts need not read HTML again.

import { decodeReferences } from '../source/plain-text.ts';
import type { Shown } from '../types.ts';

/** Where a tag stands between two pieces: words do not go on across it. */
export const gap: Shown = { text: ' ', within: [] };

/** The pieces inside one more element. */
export function showWithin(names: readonly string[], shown: readonly Shown[]): Shown[] {
  return shown.map(({ text, within }) => ({ text, within: [...names, ...within] }));
}

/** The text that stands outside of all the named elements, with common blanks. */
export function readShown(shown: readonly Shown[], without: readonly string[]): string {
  const texts = shown.map(({ text, within }) => (within.some((name) => without.includes(name)) ? ' ' : text));
  return decodeReferences(texts.join('')).replace(/[\u202F\u00A0]/g, ' ');
}
