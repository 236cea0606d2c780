// npm run images [-- --cut NAME --chapter NAME --size 1920x1080 --theme NAME --out DIR]: one PNG for each slide, in the
// order of the talk.

import { parseArgs } from 'node:util';
import { wordsFor } from '../shared/words/languages.ts';
import { parsePictureSize } from './print/picture-size.ts';
import { takePictures } from './print/pictures.ts';
import { checkPrintOptions } from './print/print-options.ts';
import { readDeck } from './run/read-deck.ts';
import { runCommand } from './run/run-command.ts';
import { withSession } from './print/session.ts';
import { ensureFolder } from './run/output/write-file.ts';

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      cut: text,
      chapter: text,
      theme: text,
      size: { ...text, default: '1920x1080' },
      out: { ...text, default: '' },
    },
  });
  const { cut, chapter, theme } = values;
  const size = parsePictureSize(values.size);
  const deck = await readDeck();
  const out = values.out || `export/${wordsFor(deck.language).documents.pictures}`;
  checkPrintOptions(deck, { cut, chapter, theme });
  await ensureFolder(out);
  console.log('Building the deck …');
  const isBuilt = await withSession((session) => takePictures(session, { cut, chapter, theme, size, out }));
  return isBuilt ? 0 : 1;
});
