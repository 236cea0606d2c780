// npm run pdf [-- --cut NAME --chapter NAME --theme NAME --out DIR]: slides, handout, worksheet, agenda.

import { parseArgs } from 'node:util';
import { slidesFolder } from '../../vite.config.ts';
import { readFolder } from '../compiler/vite/folder.ts';
import { compile } from '../compiler/index.ts';
import { printDocuments } from './print/print-documents.ts';
import { checkPrintOptions } from './print/print-options.ts';
import { runCommand } from './run/run-command.ts';
import { withSession } from './print/session.ts';
import { ensureFolder } from './run/write-file.ts';

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { cut: text, chapter: text, theme: text, out: { ...text, default: 'export' } },
  });
  const { cut, chapter, theme, out } = values;
  const { deck } = compile({ ...(await readFolder(slidesFolder)), today: '', base: '' });
  checkPrintOptions(deck, { cut, chapter, theme });
  await ensureFolder(out);
  console.log('Building the deck …');
  return (await withSession((session) => printDocuments(session, { deck, out, cut, chapter, theme }))) ? 0 : 1;
});
