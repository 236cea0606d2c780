// Names of files that are made of ids. Not every system takes every id for the name of a file, nor tells "A" from "a".

/** The name of a slide's picture: its number in the talk, from 001, as much of its id as fits, and of several its number among them. */
export function namePicture(
  number: number,
  count: number,
  { id, part }: { id: string; part?: number | undefined },
): string {
  const digits = Math.max(3, String(count).length);
  return `${String(number).padStart(digits, '0')}-${tidyName(id)}${part === undefined ? '' : `-${part}`}.png`;
}

/** As much of an id as every system takes in the name of a file. */
export function tidyName(id: string): string {
  // In UTF-8 a letter takes four bytes at most, and 255 make the longest name.
  return Array.from(id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-'))
    .slice(0, 60)
    .join('');
}
