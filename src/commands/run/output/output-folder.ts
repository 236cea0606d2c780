// Where commands may write: nowhere over what they have not made. Paths are compared as the file system knows them.

import { existsSync } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { slidesFolder } from '../chosen-deck.ts';
import { describeFailure, isMissing } from './failures.ts';
import { listForeign, markName } from './mark.ts';

const project = process.cwd();
const ownFolders = ['.ci', '.git', '.github', 'node_modules', 'public', 'slides', 'src', 'tests'];

/** Throws one line where a command must not write: an empty name, a link, and whatever is or holds what is not its own. */
export async function checkOutputFolder(folder: string): Promise<void> {
  if (folder.trim() === '') throw new Error('The output folder has an empty name. Name a folder, such as "dist".');
  const path = resolve(folder);
  if (await isLink(path)) throw refuse(folder, 'is a link to another place');
  const real = await findRealPath(path);
  for (const { held, name } of await listHeld()) {
    if (isWithin(held, real)) throw refuse(folder, `is or holds ${name}`);
  }
  for (const own of await listOwn()) {
    if (isWithin(real, own))
      throw refuse(folder, `lies in ${relative(process.cwd(), own) || own}, which is not the command's`);
  }
}

/** Throws one line where a folder must not be replaced: only a missing, an empty or a marked one may be. */
export async function checkReplaceable(folder: string): Promise<void> {
  await checkOutputFolder(folder);
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (isMissing(error)) return [];
    throw describeFailure(folder, error);
  });
  if (names.length > 0 && !names.includes(markName)) throw refuse(folder, 'holds files that no command has made');
}

/** Throws one line where files would go with a marked folder that somebody has put there since. */
export async function checkOwn(folder: string): Promise<void> {
  const [first] = existsSync(join(folder, markName)) ? await listForeign(folder) : [];
  if (first !== undefined) throw refuse(folder, `holds "${first}", which no command has made`);
}

function refuse(folder: string, reason: string): Error {
  return new Error(`Nothing was written: "${folder}" ${reason}. Name a new or an empty folder.`);
}

/** What an output folder may neither be nor hold. */
async function listHeld(): Promise<{ held: string; name: string }[]> {
  const places = [
    { held: project, name: 'the project' },
    { held: slidesFolder, name: 'the slides' },
    { held: process.cwd(), name: 'the working folder' },
    // Where the command was typed: npm changes to the project's root.
    { held: process.env.INIT_CWD ?? process.cwd(), name: 'the working folder' },
    { held: homedir(), name: 'your home folder' },
  ];
  return Promise.all(places.map(async ({ held, name }) => ({ held: await findRealPath(resolve(held)), name })));
}

/** Folders in which no output may lie. */
function listOwn(): Promise<string[]> {
  return Promise.all([...ownFolders.map((name) => join(project, name)), resolve(slidesFolder)].map(findRealPath));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
}

/** The path with all links resolved, also where its last parts do not exist yet. */
async function findRealPath(path: string): Promise<string> {
  return realpath(path).catch(async (error: unknown) => {
    if (!isMissing(error) || dirname(path) === path) return path;
    return join(await findRealPath(dirname(path)), basename(path));
  });
}
