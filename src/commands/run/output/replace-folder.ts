// Folders that change whole or not at all: filled beside their place, then put there in one go.

import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describeFailure, isFileSystemFailure } from './failures.ts';
import { withLeftover } from './interruption.ts';
import { listFiles, listForeign, markFolder, markName, removeOldFolders } from './mark.ts';
import { checkOwn, checkReplaceable } from './output-folder.ts';

/** The name of a file as it will be: that of the folder it is filled into is nobody's business. */
export function nameFinal(path: string): string {
  const final = path.replace(/\.part-[\da-f-]{36}(?=[\\/]|$)/, '');
  return final === path ? path : relative(process.cwd(), final);
}

/** What stays of the folder that is replaced. */
type Keep = 'nothing' | 'other files';

/**
 * Fills a folder beside its place and puts it there, in place of the old one, when `fill` has returned true. An
 * interruption, a fault or a refusal leaves the old one as it was.
 */
export async function replaceFolder(
  folder: string,
  keep: Keep,
  fill: (part: string) => Promise<boolean>,
): Promise<boolean> {
  await checkReplaceable(folder);
  if (keep === 'nothing') await checkOwn(folder);
  const target = resolve(folder);
  // A name that nobody could have put a link under before.
  const part = `${target}.part-${randomUUID()}`;
  return withLeftover(part, async () => {
    try {
      await removeOldFolders(dirname(target), `${basename(target)}.part-`);
      await mkdir(dirname(target), { recursive: true });
      await mkdir(part);
      const foreign = keep === 'other files' ? await keepFiles(target, part) : [];
      markFolder(part);
      if (!(await fill(part))) return false;
      markFolder(
        part,
        (await listFiles(part)).filter((path) => !foreign.includes(path)),
      );
      await swap(part, target);
      return true;
    } catch (error) {
      throw isFileSystemFailure(error) ? describeFailure(folder, error) : error;
    } finally {
      await rm(part, { recursive: true, force: true });
    }
  });
}

/** Copies what is there, and returns what of it no command has made. */
async function keepFiles(target: string, part: string): Promise<string[]> {
  if (!existsSync(target)) return [];
  await cp(target, part, { recursive: true });
  return existsSync(join(target, markName)) ? listForeign(target) : [];
}

/** Both moves in one go, so that no interruption comes between them. */
async function swap(part: string, target: string): Promise<void> {
  const old = `${part}.old`;
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(part, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  await withLeftover(old, () => rm(old, { recursive: true, force: true }));
}
