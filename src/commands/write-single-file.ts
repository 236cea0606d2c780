// Builds the deck as one HTML file.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { withLeftover } from './interruption.ts';
import { singleFile } from './single-file-plugin.ts';
import { formatSize, writeWhole } from './write-file.ts';

/** Writes the file and says how large it is; false when the slides have errors. */
export async function writeSingleFile(path: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-'));
  return withLeftover(folder, async () => {
    try {
      if (!(await buildSite({ outDir: folder, emptyOutDir: true, more: singleFile }))) return false;
      const page = await readFile(join(folder, 'index.html'));
      await writeWhole(path, page);
      console.log(`${path}: ${formatSize(page.length)}`);
      return true;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
