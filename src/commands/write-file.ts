// Files that appear whole or not at all: written beside their place first, then moved there.

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file; a folder that is missing is made, a failed or interrupted write leaves nothing behind. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message.replace(/^\w+: /, '') : String(error);
    throw new Error(`Cannot write ${path}: ${reason}.`);
  }
}

/** A size for people: "1.2 MB". */
export function formatSize(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} kB`;
}
