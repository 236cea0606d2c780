// npm run build [-- --outDir DIR --emptyOutDir]: the static site.

import { parseArgs } from 'node:util';
import { buildSite } from './run/build-site.ts';
import { replaceFolder } from './run/output/replace-folder.ts';
import { runCommand } from './run/run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { outDir: { type: 'string', default: 'dist' }, emptyOutDir: { type: 'boolean' } },
  });
  const started = performance.now();
  const { outDir } = values;
  const keep = (values.emptyOutDir ?? outDir === 'dist') ? 'nothing' : 'other files';
  if (!(await replaceFolder(outDir, keep, (part) => buildSite({ outDir: part })))) return 1;
  console.log(`Built into ${outDir} in ${Math.round(performance.now() - started)} ms.`);
  return 0;
});
