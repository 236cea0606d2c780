// Scripts without imports that stand in the page or beside it.

import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc } from 'vite';

/** Reads such a script, as small as it gets. */
export async function readScript(file: string): Promise<string> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  // Imports of types leave a mark that only modules may carry.
  return (await minify(file, code)).code.trim().replace(/export\s*\{\s*\};?$/, '');
}
