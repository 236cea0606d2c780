// Checksums of a folder, and the folder as zip.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { listFiles } from '../run/output/mark.ts';
import { formatSize, writeWhole } from '../run/output/write-file.ts';

/** Writes SHA256SUMS into the folder. */
export async function writeChecksums(folder: string): Promise<void> {
  const sums = (await readFiles(folder)).map(
    ([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`,
  );
  await writeWhole(join(folder, 'SHA256SUMS'), sums.join(''));
}

/** Writes the zip of a folder, and says where both are. */
export async function packFolder(folder: string, zipPath: string): Promise<void> {
  const files = await readFiles(folder);
  const zip = zipSync(Object.fromEntries(files.map(([path, content]) => [`${basename(folder)}/${path}`, content])));
  await writeWhole(zipPath, zip);
  console.log(`${folder}: ${files.length} files\n${zipPath}: ${formatSize(zip.length)}`);
}

/** All files of a folder, in order of their paths. */
async function readFiles(folder: string): Promise<(readonly [string, Buffer])[]> {
  const paths = (await listFiles(folder)).toSorted();
  return Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const));
}
