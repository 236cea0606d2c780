// How large the notes are, kept for the next talk.
import { useEffect, useState } from 'preact/hooks';

import { clamp } from '../../../shared/numbers.ts';
import { recall, remember } from '../../../page/browser/memory.ts';

/** How much one press changes, in pixels. */
export const sizeStep = 2;
const usual = 24;
const smallest = 14;
const largest = 60;

/** The size in pixels, and the way to change it by some more or less. */
export function useNotesSize(): readonly [number, (change: number) => void] {
  const [size, setSize] = useState(() => limit(Number(recall('notes-size') ?? usual)));
  useEffect(() => void remember('notes-size', String(size)), [size]);
  return [size, (change) => setSize((before) => limit(before + change))];
}

function limit(size: number): number {
  return Number.isFinite(size) ? clamp(size, smallest, largest) : usual;
}
