// The mark of a folder that a command has made: only such a folder is ever replaced or removed.

import { existsSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that bears the mark. */
export const markName = '.deck-output';

const text = 'A command of the deck has made this folder and may replace it as a whole.\n';
const day = 24 * 60 * 60 * 1000;

/** Marks a folder as a command's own. */
export function markFolder(folder: string): void {
  writeFileSync(join(folder, markName), text);
}

/** Removes marked folders with this beginning that killed commands have left, a day or more ago. */
export async function removeOldFolders(place: string, beginning: string): Promise<void> {
  const names = await readdir(place).catch((): string[] => []);
  for (const name of names.filter((each) => each.startsWith(beginning))) {
    const path = join(place, name);
    if (existsSync(join(path, markName)) && (await stat(path)).mtimeMs < Date.now() - day)
      await rm(path, { recursive: true, force: true });
  }
}
