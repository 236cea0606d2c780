// Builds the site for every command that needs one; an author's mistakes are printed without a stack trace.

import { build } from 'vite';
import { formatDiagnostic } from '../compiler/diagnostics.ts';
import { deck } from '../compiler/vite.ts';
import { createConfig, slidesFolder } from '../../vite.config.ts';

/** Builds into `outDir` and returns whether the slides were without errors; other failures are thrown. */
export async function buildSite({ outDir, emptyOutDir }: { outDir: string; emptyOutDir: boolean }): Promise<boolean> {
  const plugin = deck(slidesFolder);
  const config = createConfig(plugin);
  try {
    await build({ ...config, configFile: false, logLevel: 'warn', build: { ...config.build, outDir, emptyOutDir } });
    return true;
  } catch (error) {
    const errors = plugin.api?.listErrors() ?? [];
    if (errors.length === 0) throw error;
    console.error(errors.map(formatDiagnostic).join('\n\n'));
    console.error(`\n${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in ${slidesFolder}; nothing was built.`);
    return false;
  }
}
