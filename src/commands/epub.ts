// npm run epub [-- --out DIR]: the article as a book for e-readers, made from the same page.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { slidesFolder } from './run/chosen-deck.ts';
import { writeBook } from './epub/write.ts';
import { buildSite } from './run/build-site.ts';
import { withTemporaryFolder } from './run/output/interruption.ts';
import { nameDeck } from './run/output/deck-name.ts';
import { ensureFolder } from './run/output/write-file.ts';
import { runCommand } from './run/run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'export' } } });
  await ensureFolder(values.out);
  console.log('Building the deck …');
  return withTemporaryFolder(async (folder) => {
    const site = join(folder, 'site');
    const built = await buildSite({ outDir: site });
    if (!built) return 1;
    await writeBook(site, built.deck, `${values.out}/${nameDeck(built.deck, slidesFolder)}.epub`);
    return 0;
  });
});
