// How large the notes are, kept for the next talk.
import { useState } from 'preact/hooks';

import { recall, remember } from '../memory.ts';

const usual = 24;
const smallest = 14;
const largest = 60;

/** The size in pixels, and the way to change it. */
export function useNotesSize(): readonly [number, (size: number) => void] {
  const [size, setSize] = useState(() => clamp(Number(recall('notes-size') ?? usual)));
  const change = (wanted: number): void => {
    remember('notes-size', String(clamp(wanted)));
    setSize(clamp(wanted));
  };
  return [size, change];
}

function clamp(size: number): number {
  return Number.isFinite(size) ? Math.min(largest, Math.max(smallest, size)) : usual;
}
