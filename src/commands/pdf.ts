// npm run pdf [-- --only slides|handout|worksheet|agenda --layout 1|2|3 --cut NAME --chapter NAME --theme NAME --out DIR]:
// slides, handout, worksheet, agenda.

import { parseArgs } from 'node:util';
import { checkLayout, chooseDocuments } from './print/documents.ts';
import { printDocuments } from './print/print-documents.ts';
import { checkPrintOptions } from './print/print-options.ts';
import { runCommand } from './run/run-command.ts';
import { withPrinter } from './print/session.ts';
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
  await ensureFolder(out);
  console.log('Building the deck …');
  const isBuilt = await withPrinter((printer, deck) => {
    checkPrintOptions(deck, options);
    return printDocuments(printer, { deck, documents, out, ...options });
  });
  return isBuilt ? 0 : 1;
});
