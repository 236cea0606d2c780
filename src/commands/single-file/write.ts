// Builds the deck as one HTML file.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slidesFolder } from '../run/chosen-deck.ts';
import { buildSite } from '../run/build-site.ts';
import { nameDeck } from '../run/output/deck-name.ts';
import { withTemporaryFolder } from '../run/output/interruption.ts';
import { listOutside } from './addresses.ts';
import { takeIn, takeIntoStyles } from './files.ts';
import { singleFile } from './plugin.ts';
import { nameFinal } from '../run/output/replace-folder.ts';
import { formatSize, writeWhole } from '../run/output/write-file.ts';

/** Writes the file into the folder `out` and says how large it is; false when the slides have errors. A file that is not single is none: it throws. */
export async function writeSingleFile(out: string): Promise<boolean> {
  return withTemporaryFolder(async (folder) => {
    const built = await buildSite({
      outDir: folder,
      shape: singleFile,
      finish: (page, bundle) => takeIn(page, bundle, console.log),
      finishStyles: (styles, bundle) => takeIntoStyles(styles, bundle, console.log),
    });
    if (!built) return false;
    const path = `${out}/${nameDeck(built.deck, slidesFolder)}.html`;
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    const outside = listOutside(page);
    if (outside.length > 0) {
      throw new Error(
        `${path} would not be a single file and is not written; it would need:\n  ${outside.join('\n  ')}`,
      );
    }
    await writeWhole(path, page);
    console.log(`${nameFinal(path)}: ${formatSize(Buffer.byteLength(page))}`);
    return true;
  });
}
