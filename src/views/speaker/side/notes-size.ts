// How large the notes are, kept for the next talk.
import { useEffect, useState } from 'preact/hooks';

import { recall, remember } from '../../../page/deck/memory.ts';

/** How much one press changes, in pixels. */
export const sizeStep = 2;
const usual = 24;
const smallest = 14;
const largest = 60;

/** The size in pixels, and the way to change it by some more or less. */
export function useNotesSize(): readonly [number, (change: number) => void] {
  const [size, setSize] = useState(() => clamp(Number(recall('notes-size') ?? usual)));
  useEffect(() => void remember('notes-size', String(size)), [size]);
  return [size, (change) => setSize((before) => clamp(before + change))];
}

function clamp(size: number): number {
  return Number.isFinite(size) ? Math.min(largest, Math.max(smallest, size)) : usual;
}
