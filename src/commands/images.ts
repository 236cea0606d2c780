// npm run images [-- --theme NAME --out DIR]: one PNG for each slide, 1920 × 1080, in the order of the talk.

import { parseArgs } from 'node:util';
import { classes } from '../shared/markup.ts';
import { namePicture } from './print/picture-name.ts';
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
    const slides = await page.locator(`.${classes.slides} > section[id]`).all();
    for (const [index, slide] of slides.entries()) {
      const name = namePicture(index + 1, slides.length, (await slide.getAttribute('id')) ?? '');
      // As the print view shows the slide, with all its steps.
      await writeWhole(`${values.out}/${name}`, await slide.screenshot({ animations: 'disabled' }));
      process.stdout.write(`\r${index + 1} of ${slides.length} pictures`);
    }
    console.log(` in ${values.out}.`);
  });
  return isBuilt ? 0 : 1;
});
