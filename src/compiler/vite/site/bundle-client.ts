// Bundles the browser's half of a site with Vite.

import { build, mergeConfig, type InlineConfig } from 'vite';
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
    bundlePage(mergeConfig(createConfig(words), more)),
    readBoot(),
    readEmbedScript(language),
    bundleWorker(),
  ]);
  return { bundle, boot, embed, worker };
}

async function bundlePage(settings: InlineConfig): Promise<Bundle> {
  // A slow computer is no fault of the author's.
  const quiet: InlineConfig = { build: { rolldownOptions: { checks: { bundlerTimings: false } } } };
  const output = await build(
    mergeConfig(mergeConfig(settings, quiet), { configFile: false, logLevel: 'warn', build: { write: false } }),
  );
  const files = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  return Object.fromEntries(
    files.map((file): [string, SiteFile] => [
      file.fileName,
      file.type === 'chunk' ? { type: 'chunk', code: file.code } : { type: 'asset', source: file.source },
    ]),
  );
}
