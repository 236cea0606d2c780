// npm run build [-- --outDir DIR --emptyOutDir]: the static site.

import { parseArgs } from 'node:util';
import { buildSite } from './run/build-site.ts';
import { runCommand } from './run/run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { outDir: { type: 'string', default: 'dist' }, emptyOutDir: { type: 'boolean' } },
  });
  const started = performance.now();
  if (!(await buildSite({ outDir: values.outDir, emptyOutDir: values.emptyOutDir ?? values.outDir === 'dist' })))
    return 1;
  console.log(`Built into ${values.outDir} in ${Math.round(performance.now() - started)} ms.`);
  return 0;
});
