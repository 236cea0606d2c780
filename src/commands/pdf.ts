// npm run pdf [-- --cut NAME --chapter NAME --theme NAME --out DIR]: slides, handout, worksheet, agenda.

import { parseArgs } from 'node:util';
import { printDocuments } from './print/print-documents.ts';
import { checkPrintOptions } from './print/print-options.ts';
import { readDeck } from './run/read-deck.ts';
import { runCommand } from './run/run-command.ts';
import { withSession } from './print/session.ts';
import { ensureFolder } from './run/output/write-file.ts';

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { cut: text, chapter: text, theme: text, out: { ...text, default: 'export' } },
  });
  const { cut, chapter, theme, out } = values;
  const deck = await readDeck();
  checkPrintOptions(deck, { cut, chapter, theme });
  await ensureFolder(out);
  console.log('Building the deck …');
  return (await withSession((session) => printDocuments(session, { deck, out, cut, chapter, theme }))) ? 0 : 1;
});
