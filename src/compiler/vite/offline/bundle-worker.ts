// The worker as one script: browsers that know no modules in workers are still in use.

import { build } from 'vite';
import { encodePath } from '../../html/files/assets.ts';

/** Bundles it for an edition of the deck; `files` are what it keeps beside the page, by their paths. */
export async function bundleWorker(edition: string, files: readonly string[]): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { deckEdition: JSON.stringify(edition), deckFileNames: JSON.stringify(files.map(encodePath)) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'src/offline/worker.ts', output: { format: 'iife' } },
    },
  });
  const [chunk] = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error('expected the worker to be one script');
  return chunk.code;
}
