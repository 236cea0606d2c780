// Builds the site for every command that needs one; an author's mistakes are printed without a stack trace.

import { build, mergeConfig, type InlineConfig } from 'vite';
import { formatFinding } from '../../compiler/findings.ts';
import { deck, type FinishPage } from '../../compiler/vite/plugin.ts';
import { describeFailure, isFileSystemFailure } from './output/failures.ts';
import { createConfig, slidesFolder } from '../../../vite.config.ts';

/** Where to build, and settings for a build that differs from the site. */
interface BuildOptions {
  /** An empty folder, or one whose other files stay. */
  readonly outDir: string;
  readonly more?: InlineConfig;
  readonly finish?: FinishPage;
}

/** Builds into `outDir` and returns whether the slides were without errors; other failures are thrown. */
export async function buildSite({ outDir, more = {}, finish }: BuildOptions): Promise<boolean> {
  const plugin = deck(slidesFolder, finish);
  // Plugins of `more` come first: the deck's plugin takes the code that it finds in the template for ours.
  const config = mergeConfig(more, createConfig(plugin));
  try {
    await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      build: { ...config.build, ...more.build, outDir, emptyOutDir: false },
    });
    return true;
  } catch (error) {
    const errors = plugin.api?.listErrors() ?? [];
    if (errors.length === 0) throw isFileSystemFailure(error) ? describeFailure(outDir, error) : shorten(error);
    console.error(errors.map(formatFinding).join('\n\n'));
    console.error(
      `\n${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in ${slidesFolder}; nothing was built.`,
    );
    return false;
  }
}

/** What the bundler says of an error, without its frame and the stack that it puts into the message. */
function shorten(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const [, reason = error.message] = /^\w*Error: (.+)$/m.exec(error.message) ?? [];
  return new Error(reason, { cause: error });
}
