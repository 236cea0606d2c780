// Builds the deck as one HTML file.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../run/build-site.ts';
import { withTemporaryFolder } from '../run/output/interruption.ts';
import { singleFile } from './plugin.ts';
import { formatSize, writeWhole } from '../run/output/write-file.ts';

/** Writes the file and says how large it is; false when the slides have errors. */
export async function writeSingleFile(path: string): Promise<boolean> {
  return withTemporaryFolder(async (folder) => {
    if (!(await buildSite({ outDir: folder, more: singleFile }))) return false;
    const page = await readFile(join(folder, 'index.html'));
    await writeWhole(path, page);
    console.log(`${path}: ${formatSize(page.length)}`);
    return true;
  });
}
