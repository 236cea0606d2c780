// @ts-check
// node src/commands/run.mjs NAME …: runs src/commands/NAME.ts. Node would translate each of its 400 files anew; so each
// command is bundled once and kept, until a file of the program changes or a package.

import { pathToFileURL } from 'node:url';
import { findKept, hashProgram, keep, readKept } from '../compiler/vite/cache.mjs';

// Packages that load parts of their own, or that few decks need.
const apart = ['vite', 'lightningcss', '@playwright/test', 'beautiful-mermaid', 'docx', '@cantoo/pdf-lib'];

const [, , name = ''] = process.argv;
const script = `src/commands/${name}.ts`;
process.argv.splice(1, 2, script);
const bundle = await findBundle();
if (!bundle) (await import('tsx/esm/api')).register();
await import(pathToFileURL(bundle ?? script).href);

/** The command as one file; undefined where none can be kept. */
async function findBundle() {
  const program = hashProgram();
  if (program === undefined) return undefined;
  const file = `${name}-${program}.mjs`;
  if (readKept(file)) return findKept(file);
  const code = await bundleCommand();
  // What has changed meanwhile may be in it.
  return hashProgram() === program && keep(file, Buffer.from(code)) ? findKept(file) : undefined;
}

async function bundleCommand() {
  const { build } = await import('vite');
  const { NODE_ENV } = process.env;
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: apart },
    build: { ssr: script, write: false, target: 'node20', rolldownOptions: { output: { codeSplitting: false } } },
  });
  // Vite sets it, and the command is to find what it finds the next time.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  const [chunk] = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`expected ${script} to be one script`);
  return chunk.code;
}
