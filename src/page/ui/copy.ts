// Copies what stands in a field, or helps to do it by hand.

import { copy as words } from '#words/copy';

/** Copies it and says so; pages without a certificate and most frames may not: then the text is marked for the hand. */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return words.done;
  } catch {
    field.focus();
    field.select();
    return words.marked;
  }
}
