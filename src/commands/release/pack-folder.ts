// Checksums of a folder, and the folder as zip.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { markName } from '../run/output/mark.ts';
import { formatSize, writeWhole } from '../run/output/write-file.ts';

/** Writes SHA256SUMS into the folder, then the zip, and says where they are. */
export async function packFolder(folder: string, zipPath: string): Promise<void> {
  const files = await readFiles(folder);
  const sums = files
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');
  await writeWhole(join(folder, 'SHA256SUMS'), sums);
  const entries = [...files, ['SHA256SUMS', Buffer.from(sums)] as const];
  const zip = zipSync(Object.fromEntries(entries.map(([path, content]) => [`${basename(folder)}/${path}`, content])));
  await writeWhole(zipPath, zip);
  console.log(`${folder}: ${entries.length} files\n${zipPath}: ${formatSize(zip.length)}`);
}

/** All files below a folder, without its mark, with "/" in their paths, in order. */
async function readFiles(folder: string): Promise<(readonly [string, Buffer])[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && entry.name !== markName)
    .map((entry) => join(entry.parentPath, entry.name));
  const ordered = paths.toSorted();
  return Promise.all(
    ordered.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path)] as const),
  );
}
