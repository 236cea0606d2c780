// Writes the book of a built site.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck } from '../../compiler/types.ts';
import { nameFinal } from '../run/output/replace-folder.ts';
import { formatSize, writeWhole } from '../run/output/write-file.ts';
import { createBook } from './book.ts';

/** Makes the book of the site in this folder, and says how large it is. */
export async function writeBook(site: string, deck: Deck, path: string): Promise<void> {
  const page = await readFile(join(site, 'index.html'), 'utf8');
  const book = await createBook(page, deck, (name) => readFile(join(site, name)));
  await writeWhole(path, book);
  console.log(`${nameFinal(path)}: ${formatSize(book.length)}`);
}
