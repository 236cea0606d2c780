// npm run pdf [-- --cut NAME --chapter NAME --theme NAME --out DIR]: slides, handout, worksheet, agenda.

import { parseArgs } from 'node:util';
import { slidesFolder } from '../../vite.config.ts';
import { readFolder } from '../compiler/folder.ts';
import { compile } from '../compiler/index.ts';
import { printDocuments } from './print-documents.ts';
import { checkPrintOptions } from './print-options.ts';
import { runCommand } from './run-command.ts';
import { withSession } from './session.ts';
import { ensureFolder } from './write-file.ts';

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
