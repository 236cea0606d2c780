// npm run check: every finding in the slides as a strict deck has it, and every slide that has no room for what it holds.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listCounted } from '../shared/talk/slide-lists.ts';
import { slidesFolder } from './run/chosen-deck.ts';
import { countFindings } from '../compiler/finding-groups.ts';
import { formatFinding, raiseLevel, type Finding } from '../compiler/findings.ts';
import { measureSlides } from './check/measure-slides.ts';
import { withBuiltSitePrinter } from './print/session.ts';
import { buildSite } from './run/build-site.ts';
import { withTemporaryFolder } from './run/output/interruption.ts';
import { reportAll } from './run/report-findings.ts';
import { runCommand } from './run/run-command.ts';
import { showProgress } from './run/show-progress.ts';
import { saySources } from './sources/say-sources.ts';

// Slides that are named one by one.
const mostInFull = 100;

await runCommand(() => {
  parseArgs({ options: {} });
  return withTemporaryFolder(async (folder) => {
    const site = join(folder, 'site');
    const found: Finding[] = [];
    const report = (findings: readonly Finding[]): void => {
      found.push(...findings.map(raiseLevel));
      reportAll(found, true);
    };
    showProgress('Building the deck …');
    const built = await buildSite({ outDir: site, report });
    if (!built) return 1;
    showProgress('Laying out every slide …');
    await withBuiltSitePrinter(site, async (printer) => {
      const overflow = (await measureSlides(printer, built, { folder: slidesFolder })).map(raiseLevel);
      reportOverflow(overflow);
      found.push(...overflow);
    });
    await saySources(built);
    console.log(`${listCounted(built.deck.slides).length} slides: ${countFindings(found) || 'nothing found'}.`);
    return found.some(({ level }) => level === 'error') ? 1 : 0;
  });
});

/** Each slide is named, because each lacks another number of pixels; very many are told as one. */
function reportOverflow(overflow: readonly Finding[]): void {
  if (overflow.length > mostInFull) reportAll(overflow, true);
  else if (overflow.length > 0) console.error(`\n${overflow.map(formatFinding).join('\n\n')}`);
}
