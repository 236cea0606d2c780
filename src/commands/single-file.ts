// npm run single-file [-- --out DIR]: the whole deck as one HTML file that starts without server and network.

import { parseArgs } from 'node:util';
import { runCommand } from './run/run-command.ts';
import { ensureFolder } from './run/output/write-file.ts';
import { writeSingleFile } from './single-file/write.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'export' } } });
  await ensureFolder(values.out);
  console.log('Building the deck …');
  return (await writeSingleFile(values.out)) ? 0 : 1;
});
