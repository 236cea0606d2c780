// Builds the site for every command that needs one; an author's mistakes are printed without a stack trace.

import { build, mergeConfig, type InlineConfig } from 'vite';
import { countFindings } from '../../compiler/finding-groups.ts';
import { listSaid } from '../../compiler/findings.ts';
import type { CompileResult } from '../../compiler/types.ts';
import { keepOffline } from '../../compiler/vite/offline/plugin.ts';
import { deck, type FinishPage } from '../../compiler/vite/plugin.ts';
import { describeFailure, isFileSystemFailure } from './output/failures.ts';
import { base, createConfig, hostPage, slidesChapter, slidesFolder } from '../../../vite.config.ts';
import { reportErrors, type Report } from './report-findings.ts';

/** Where to build, and settings for a build that differs from the site. */
interface BuildOptions {
  /** An empty folder, or one whose other files stay. */
  readonly outDir: string;
  /** Without them it is a site that browsers can keep. */
  readonly more?: InlineConfig;
  readonly finish?: FinishPage;
  readonly finishStyles?: FinishPage;
  /** Says what was found in the slides; errors in full unless another way is named. */
  readonly report?: Report;
}

/** Builds into `outDir` and returns what it was built from; undefined when the slides have errors. Other failures are thrown. */
export async function buildSite({
  outDir,
  more,
  finish,
  finishStyles,
  report = reportErrors,
}: BuildOptions): Promise<CompileResult | undefined> {
  const plugin = deck(slidesFolder, {
    base,
    chapter: slidesChapter,
    beside: hostPage,
    report,
    finish,
    finishStyles,
  });
  // Plugins of `more` come first: the deck's plugin takes the code that it finds in the template for ours.
  const config = mergeConfig(
    more ?? {},
    createConfig(more ? plugin : [plugin, keepOffline(() => plugin.api?.result()?.deck)]),
  );
  const { rolldownOptions } = mergeConfig({ ...config.build }, { ...more?.build });
  try {
    await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      build: {
        ...config.build,
        ...more?.build,
        outDir,
        emptyOutDir: false,
        // A slow computer is no fault of the author's.
        rolldownOptions: { ...rolldownOptions, checks: { bundlerTimings: false } },
      },
    });
    return plugin.api?.result();
  } catch (error) {
    const { diagnostics = [], deck: compiled } = plugin.api?.result() ?? {};
    if (!diagnostics.some(({ level }) => level === 'error'))
      throw isFileSystemFailure(error) ? describeFailure(outDir, error) : shorten(error);
    const said = listSaid(diagnostics, compiled?.strict ?? false);
    console.error(`\n${countFindings(said)} in ${slidesFolder}; nothing was built.`);
    return undefined;
  }
}

/** What the bundler says of an error, without its frame and the stack that it puts into the message. */
function shorten(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const [, reason = error.message] = /^\w*Error: (.+)$/m.exec(error.message) ?? [];
  return new Error(reason, { cause: error });
}
