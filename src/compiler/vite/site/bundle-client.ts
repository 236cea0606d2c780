// Bundles the browser's half of a site with Vite, which is loaded for that alone.

import type { InlineConfig } from 'vite';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { bundleWorker } from '../offline/bundle-worker.ts';
import { readBoot, readEmbedScript } from '../scripts.ts';
import { createConfig } from '../settings.ts';
import { resolveWords } from '../words.ts';
import type { Bundle, Client, SiteFile } from './client.ts';

/** Bundles it for a language; `more` are settings for another shape. */
export async function bundleClient(language: InterfaceLanguage, more: InlineConfig = {}): Promise<Client> {
  // As Vite has it, but whatever else of Vite is running.
  process.env.NODE_ENV ??= 'production';
  const words = { name: 'words', resolveId: resolveWords(() => Promise.resolve(language)) };
  const [bundle, boot, embed, worker] = await Promise.all([
    bundlePage(createConfig(words), more),
    readBoot(),
    readEmbedScript(language),
    bundleWorker(),
  ]);
  return { bundle, boot, embed, worker };
}

async function bundlePage(settings: InlineConfig, more: InlineConfig): Promise<Bundle> {
  const { build, mergeConfig } = await import('vite');
  const own: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    // A slow computer is no fault of the author's.
    build: { write: false, rolldownOptions: { checks: { bundlerTimings: false } } },
  };
  const output = await build(mergeConfig(mergeConfig(settings, more), own));
  const files = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  return Object.fromEntries(
    files.map((file): [string, SiteFile] => [
      file.fileName,
      file.type === 'chunk' ? { type: 'chunk', code: file.code } : { type: 'asset', source: file.source },
    ]),
  );
}
