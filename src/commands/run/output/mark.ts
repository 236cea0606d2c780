// The mark of a folder that a command has made: only such a folder is ever replaced or removed.

import { existsSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The file that bears the mark. */
export const markName = '.deck-output';

const text = 'A command of the deck has made this folder and may replace it as a whole.\n';
const day = 24 * 60 * 60 * 1000;

// Systems put these into any folder that is looked at.
const ofTheSystem = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Marks a folder as a command's own; `files` are those that it has made, by their paths below it. */
export function markFolder(folder: string, files: readonly string[] = []): void {
  writeFileSync(join(folder, markName), [text, ...files.map((path) => `${path}\n`)].join(''));
}

/** Lists what lies in a folder besides its mark, by paths with "/". */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => !entry.isDirectory() && entry.name !== markName && !ofTheSystem.has(entry.name),
  );
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

/** Lists what somebody has put into a marked folder since; a mark that names no files tells of none. */
export async function listForeign(folder: string): Promise<string[]> {
  const [, ...made] = (await readFile(join(folder, markName), 'utf8')).split('\n');
  const known = new Set(made.filter(Boolean));
  return known.size === 0 ? [] : (await listFiles(folder)).filter((path) => !known.has(path));
}

/** Removes marked folders with this beginning that killed commands have left, a day or more ago; one that names its process stays while that runs. */
export async function removeOldFolders(place: string, beginning: string): Promise<void> {
  const names = await readdir(place).catch((): string[] => []);
  for (const name of names.filter((each) => each.startsWith(beginning))) {
    const path = join(place, name);
    const isOld = existsSync(join(path, markName)) && !isInUse(name.slice(beginning.length)) && (await isOlder(path));
    // That of another user stays.
    if (isOld) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether the process runs whose number stands before a hyphen. */
function isInUse(name: string): boolean {
  const [, id] = /^(\d+)-/.exec(name) ?? [];
  if (id === undefined) return false;
  try {
    return process.kill(Number(id), 0);
  } catch (error) {
    // That of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isOlder(path: string): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs < Date.now() - day,
    () => false,
  );
}
