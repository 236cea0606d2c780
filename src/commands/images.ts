// npm run images [-- --theme NAME --out DIR]: one PNG for each slide, 1920 × 1080, named by the slide's id.

import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { classes } from '../shared/markup.ts';
import { checkPrintOptions } from './print/print-options.ts';
import { readDeck } from './run/read-deck.ts';
import { runCommand } from './run/run-command.ts';
import { withSession } from './print/session.ts';
import { ensureFolder, writeWhole } from './run/output/write-file.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'export/bilder' }, theme: { type: 'string' } },
  });
  const deck = await readDeck();
  checkPrintOptions(deck, { cut: undefined, chapter: undefined, theme: values.theme });
  await ensureFolder(values.out);
  console.log('Building the deck …');
  const isBuilt = await withSession(async ({ open }) => {
    const page = await open({ view: 'print', theme: values.theme }, { width: 1920, height: 1080 });
    const ids = await page.$$eval(`.${classes.slides} > section[id]`, (sections) => sections.map(({ id }) => id));
    for (const [index, id] of ids.entries()) {
      await writeWhole(`${values.out}/${id}.png`, await takePicture(page, id));
      process.stdout.write(`\r${index + 1} of ${ids.length} pictures`);
    }
    console.log(` in ${values.out}.`);
  });
  return isBuilt ? 0 : 1;
});

/** A picture of one slide as the print view shows it, with all its steps. */
async function takePicture(page: Page, id: string): Promise<Uint8Array> {
  // As a string of CSS, in which a backslash and a quote are written as in JSON.
  return page.locator(`section[id=${JSON.stringify(id)}]`).screenshot({ animations: 'disabled' });
}
