// Builds the site for every command that needs one; an author's mistakes are printed without a stack trace.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { countFindings } from '../../compiler/finding-groups.ts';
import { listSaid } from '../../compiler/findings.ts';
import type { CompileResult } from '../../compiler/types.ts';
import { checkFolder } from '../../compiler/vite/folder/locate.ts';
import { readContent, type Bundle } from '../../compiler/vite/site/client.ts';
import { makeSite, type SiteSources } from '../../compiler/vite/site/site.ts';
import { base, hostPage, slidesChapter, slidesFolder } from './chosen-deck.ts';
import { describeFailure, isFileSystemFailure } from './output/failures.ts';
import { reportErrors, type Report } from './report-findings.ts';

/** Where to build, and how a build differs from the site. */
interface BuildOptions extends Pick<SiteSources, 'shape' | 'finish' | 'finishStyles' | 'begin'> {
  /** An empty folder, or one whose other files stay. */
  readonly outDir: string;
  /** Says what was found in the slides; errors in full unless another way is named. */
  readonly report?: Report;
}

/** Builds into `outDir` and returns what it was built from; undefined when the slides have errors. Other failures are thrown. */
export async function buildSite({
  outDir,
  report = reportErrors,
  ...options
}: BuildOptions): Promise<CompileResult | undefined> {
  checkFolder(slidesFolder);
  const place = { folder: slidesFolder, chapter: slidesChapter, base, beside: hostPage };
  const { compiled, files } = await makeSite({ ...place, ...options, report });
  if (files) {
    await writeSite(outDir, files);
    return compiled;
  }
  const said = listSaid(compiled.diagnostics, compiled.deck.strict);
  console.error(`\n${countFindings(said)} in ${slidesFolder}; nothing was built.`);
  return undefined;
}

async function writeSite(outDir: string, files: Bundle): Promise<void> {
  try {
    const folders = new Set(Object.keys(files).map((path) => dirname(join(outDir, path))));
    for (const folder of folders) await mkdir(folder, { recursive: true });
    for (const [path, file] of Object.entries(files)) await writeFile(join(outDir, path), readContent(file));
  } catch (error) {
    throw isFileSystemFailure(error) ? describeFailure(outDir, error) : error;
  }
}
