// The worker as one script: browsers that know no modules in workers are still in use.

/** Bundles it, the same for all decks. */
export async function bundleWorker(): Promise<string> {
  const { build } = await import('vite');
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
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
