// The faces of the drawings, in which every word has the room that it was drawn for; all other text is in the reader's own.

import { readFile } from 'node:fs/promises';

const folder = 'node_modules/@fontsource-variable';
// The names that book.css gives them, and their packages.
const faces = { next: 'atkinson-hyperlegible-next', bricolage: 'bricolage-grotesque' };

/** Reads them, by their path in the book. */
export async function readFonts(): Promise<[path: string, content: Uint8Array][]> {
  const files = Object.entries(faces);
  return Promise.all(
    files.map(async ([name, face]) => [
      `fonts/${name}.woff2`,
      await readFile(`${folder}/${face}/files/${face}-latin-wght-normal.woff2`),
    ]),
  );
}
