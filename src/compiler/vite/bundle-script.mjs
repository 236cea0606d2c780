// @ts-check
// Bundles scripts for Node, each once for every state of the program: loading hundreds of files takes longer.

import { findKept, hashProgram, keep, readKept } from './cache.mjs';

/**
 * Bundles a script as one file and returns its path; undefined where none can be kept. `apart` are packages that it
 * goes on loading by their names.
 * @param {{ script: string, name: string, apart?: string[], plugins?: import('vite').PluginOption[] }} options
 * @returns {Promise<string | undefined>}
 */
export async function bundleScript({ script, name, apart = [], plugins = [] }) {
  const program = hashProgram();
  if (program === undefined) return undefined;
  const file = `${name}-${program}.mjs`;
  if (readKept(file)) return findKept(file);
  const code = await bundle(script, apart, plugins);
  // What has changed meanwhile may be in it.
  return hashProgram() === program && keep(file, Buffer.from(code)) ? findKept(file) : undefined;
}

/**
 * @param {string} script
 * @param {string[]} apart
 * @param {import('vite').PluginOption[]} plugins
 */
async function bundle(script, apart, plugins) {
  // As Vite has it, but whatever else of Vite is running.
  process.env.NODE_ENV ??= 'production';
  const { build } = await import('vite');
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    ssr: { noExternal: true, external: apart },
    build: { ssr: script, write: false, target: 'node20', rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [chunk] = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`expected ${script} to be one script`);
  return chunk.code;
}
