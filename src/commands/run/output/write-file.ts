// Files that appear whole or not at all: written beside their place first, then moved there.

import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeFailure } from './failures.ts';
import { withLeftover } from './interruption.ts';
import { checkOutputFolder } from './output-folder.ts';

/** Writes a file; a folder that is missing is made, a failed or interrupted write leaves nothing behind. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.partial`;
  await withLeftover(part, async () => {
    try {
      await mkdir(dirname(path), { recursive: true });
      // What lies there is left over, and could be a link to another place.
      await rm(part, { force: true });
      await writeFile(part, content, { flag: 'wx' });
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      throw describeFailure(path, error);
    }
  });
}

/** Makes an output folder, and says at once if nothing may or can be written there: before the long work, not after it. */
export async function ensureFolder(path: string): Promise<void> {
  await checkOutputFolder(path);
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
  } catch (error) {
    throw describeFailure(path, error);
  }
}

/** A size for people: "1.2 MB". */
export function formatSize(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} kB`;
}
