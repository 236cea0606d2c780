// npm run build [-- --outDir DIR --emptyOutDir]: the static site.

import { parseArgs } from 'node:util';
import { addSharedPicture } from './release/shared-picture.ts';
import { buildSite } from './run/build-site.ts';
import { replaceFolder } from './run/output/replace-folder.ts';
import { reportWarnings } from './run/report-findings.ts';
import { runCommand } from './run/run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { outDir: { type: 'string', default: 'dist' }, emptyOutDir: { type: 'boolean' } },
  });
  const started = performance.now();
  const { outDir } = values;
  const keep = (values.emptyOutDir ?? outDir === 'dist') ? 'nothing' : 'other files';
  if (!(await replaceFolder(outDir, keep, fill))) return 1;
  console.log(`Built into ${outDir} in ${Math.round(performance.now() - started)} ms.`);
  return 0;
});

/** Builds, and takes the picture for shared links where there is a public address to share. */
async function fill(folder: string): Promise<boolean> {
  const built = await buildSite({ outDir: folder, report: reportWarnings });
  if (built?.deck.base) await addSharedPicture(folder);
  return built !== undefined;
}
