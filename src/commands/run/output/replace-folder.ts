// Folders that change whole or not at all: filled beside their place, then put there in one go.

import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { describeFailure, isFileSystemFailure } from './failures.ts';
import { withLeftover } from './interruption.ts';
import { markFolder, removeOldFolders } from './mark.ts';
import { checkReplaceable } from './output-folder.ts';

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
  const target = resolve(folder);
  const part = `${target}.part-${process.pid}`;
  return withLeftover(part, async () => {
    try {
      await removeOldFolders(dirname(target), `${basename(target)}.part-`);
      await mkdir(part, { recursive: true });
      if (keep === 'other files' && existsSync(target)) await cp(target, part, { recursive: true });
      markFolder(part);
      if (!(await fill(part))) return false;
      await swap(part, target);
      return true;
    } catch (error) {
      throw isFileSystemFailure(error) ? describeFailure(folder, error) : error;
    } finally {
      await rm(part, { recursive: true, force: true });
    }
  });
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
