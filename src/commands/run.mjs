// @ts-check
// node src/commands/run.mjs NAME …: runs src/commands/NAME.ts. Node would translate each of its 400 files anew; so each
// command is bundled once and kept, until a file of the program changes or a package.

import { pathToFileURL } from 'node:url';
import { bundleScript } from '../compiler/vite/bundle-script.mjs';

// Packages that load parts of their own, or that few decks need.
const apart = ['vite', 'lightningcss', '@playwright/test', 'beautiful-mermaid', 'docx'];

const { NODE_ENV } = process.env;
const [, , name = ''] = process.argv;
const script = `src/commands/${name}.ts`;
process.argv.splice(1, 2, script);
const bundle = await bundleScript({ script, name, apart });
// The command is to find what it finds the next time.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
if (!bundle) (await import('tsx/esm/api')).register();
await import(pathToFileURL(bundle ?? script).href);
