// Names of the pictures of slides. Not every system takes every id for the name of a file, nor tells "A" from "a".

/** The name of a slide's picture: its number in the talk, counted from 1, and as much of its id as fits. */
export function namePicture(number: number, count: number, id: string): string {
  const digits = String(count).length;
  // In UTF-8 a letter takes four bytes at most, and 255 make the longest name.
  const letters = Array.from(id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-'))
    .slice(0, 60)
    .join('');
  return `${String(number).padStart(digits, '0')}-${letters}.png`;
}
