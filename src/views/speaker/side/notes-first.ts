// Whether going on by key or remote turns the notes first, as long as there is more to read; kept for the next talk.
import { recall, remember } from '../../../page/browser/memory.ts';

let isOn = recall('notes-first') === 'on';

/** Whether the notes come first. */
export function areNotesFirst(): boolean {
  return isOn;
}

/** Lets the notes come first, or not. */
export function setNotesFirst(on: boolean): void {
  isOn = on;
  remember('notes-first', on ? 'on' : undefined);
}
