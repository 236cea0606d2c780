// Scripts without imports that stand in a page or beside it, and styles with what they import.

import { readFile } from 'node:fs/promises';
import { bundleAsync } from 'lightningcss';
import { minify, transformWithOxc } from 'vite';

/** Reads such a script, as small as it gets; `texts` take the places of names that it only declares. */
export async function readScript(file: string, texts: Readonly<Record<string, string>> = {}): Promise<string> {
  const define = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)]));
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { define });
  // Imports of types leave a mark that only modules may carry.
  return (await minify(file, code)).code.trim().replace(/export\s*\{\s*\};?$/, '');
}

/** Reads styles, as small as they get. */
export async function readStyles(file: string): Promise<string> {
  return (await bundleAsync({ filename: file, minify: true })).code.toString();
}
