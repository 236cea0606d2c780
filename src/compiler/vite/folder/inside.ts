// Reading within one folder: no link leads out of it, nothing but an ordinary file is read, and no more than
// there is room for. What cannot be read is a finding, as an author's mistake is.

import { constants } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { describeLink, describeReadFailure, describeSize, describeSpecial, type Refusal } from './refusals.ts';

/** The most that is read of a text: chapters, settings, drawings. */
export const mostTextBytes = 5_000_000;
/** The most that is read of any other file. */
const mostFileBytes = 1_000_000_000;

// A process may open 256 files on some systems, and needs some for other things.
const mostOpenFiles = 16;

/** Reads a file by its path below `root`, which must be a real path; returns what is wrong if it is not read. */
export async function readInside(root: string, path: string, most = mostFileBytes): Promise<Buffer | Refusal> {
  try {
    return await readOpened(root, path, most);
  } catch (error) {
    return describeReadFailure(path, error);
  }
}

/** Calls `read` for every item, a few at a time, so that a large folder does not open more files than it may. */
export async function readEach<T, U>(items: readonly T[], read: (item: T) => Promise<U>): Promise<U[]> {
  const results: U[] = [];
  const waiting = items.entries();
  const work = async () => {
    for (const [index, item] of waiting) results[index] = await read(item);
  };
  await Promise.all(Array.from({ length: mostOpenFiles }, work));
  return results;
}

async function readOpened(root: string, path: string, most: number): Promise<Buffer | Refusal> {
  const full = join(root, path);
  // Neither follows a link in the last part of the path nor waits for the other end of a pipe. Windows has neither flag.
  const file = await open(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    return (await checkOpened(file, { root, path, most })) ?? (await file.readFile());
  } finally {
    await file.close();
  }
}

async function checkOpened(
  file: FileHandle,
  { root, path, most }: { root: string; path: string; most: number },
): Promise<Refusal | undefined> {
  const stats = await file.stat();
  if (!stats.isFile()) return describeSpecial(path, stats);
  // A folder on the way may have become a link since it was listed.
  if ((await realpath(join(root, path))) !== join(root, path)) return describeLink(path);
  return stats.size > most ? describeSize(path, stats.size, most) : undefined;
}
