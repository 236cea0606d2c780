// npm run pdf [-- --only slides|handout|worksheet|agenda --layout 1|2|3 --cut NAME --chapter NAME --theme NAME --out DIR]:
// slides, handout, worksheet, agenda.

import { parseArgs } from 'node:util';
import { checkLayout, chooseDocuments } from './print/documents.ts';
import { printDocuments } from './print/print-documents.ts';
import { checkPrintOptions } from './print/print-options.ts';
import { readDeck } from './run/read-deck.ts';
import { runCommand } from './run/run-command.ts';
import { withSession } from './print/session.ts';
import { ensureFolder } from './run/output/write-file.ts';

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      only: text,
      layout: text,
      cut: text,
      chapter: text,
      theme: text,
      out: { ...text, default: 'export' },
    },
  });
  const { only, out, ...options } = values;
  const documents = chooseDocuments(only);
  checkLayout(options.layout, documents);
  const deck = await readDeck();
  checkPrintOptions(deck, options);
  await ensureFolder(out);
  console.log('Building the deck …');
  const isBuilt = await withSession((session) => printDocuments(session, { deck, documents, out, ...options }));
  return isBuilt ? 0 : 1;
});
