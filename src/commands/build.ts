// npm run build [-- --outDir DIR --emptyOutDir --headers --frame-ancestors LIST]: the static site, on request with header
// files for servers.

import { parseArgs } from 'node:util';
import { slidesFolder } from './run/chosen-deck.ts';
import type { SourceFile } from '../compiler/types.ts';
import { countFindings } from '../compiler/finding-groups.ts';
import { listSaid } from '../compiler/findings.ts';
import { mayBeMeasured, sayOverflow } from './check/say-overflow.ts';
import { readFrameAncestors } from './headers/frame-ancestors.ts';
import { removeHeaderFiles, writeHeaderFiles } from './headers/write.ts';
import { findBrowser } from './print/browser.ts';
import { withLatePrinter, type LatePrinter } from './print/session.ts';
import { addSharedPicture } from './release/shared-picture.ts';
import { buildSite } from './run/build-site.ts';
import { replaceFolder } from './run/output/replace-folder.ts';
import { reportAll } from './run/report-findings.ts';
import { runCommand } from './run/run-command.ts';
import { saySources } from './sources/say-sources.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      outDir: { type: 'string', default: 'dist' },
      emptyOutDir: { type: 'boolean' },
      headers: { type: 'boolean', default: false },
      'frame-ancestors': { type: 'string' },
    },
  });
  const frameAncestors = readFrameAncestors(values['frame-ancestors'], values.headers);
  const started = performance.now();
  const { outDir, headers } = values;
  const keep = (values.emptyOutDir ?? outDir === 'dist') ? 'nothing' : 'other files';
  let sum = '';
  /** Builds, and takes the picture for shared links where there is a public address to share. */
  const fill = async (folder: string, printer?: LatePrinter): Promise<boolean> => {
    await removeHeaderFiles(folder, outDir, headers);
    const begin = (files: readonly SourceFile[]): void => {
      if (mayBeMeasured(files)) printer?.start();
    };
    const built = await buildSite({ outDir: folder, report: reportAll, begin });
    if (!built) return false;
    if (built.deck.base) await addSharedPicture(folder);
    if (printer) await sayOverflow(printer, folder, { built, folder: slidesFolder });
    if (built.deck.strict) await saySources(built);
    // Last, because they name every file and say the finished page's policy.
    if (headers) await writeHeaderFiles(folder, built.deck, frameAncestors);
    sum = countFindings(listSaid(built.diagnostics, built.deck.strict));
    return true;
  };
  const browser = findBrowser();
  const isBuilt = await replaceFolder(outDir, keep, (folder) =>
    browser ? withLatePrinter(browser, (printer) => fill(folder, printer)) : fill(folder),
  );
  if (!isBuilt) return 1;
  console.log(`Built into ${outDir} in ${Math.round(performance.now() - started)} ms.`);
  if (sum) console.log(`${sum} in ${slidesFolder}.`);
  return 0;
});
