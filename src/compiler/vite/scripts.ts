// Scripts without imports that stand in a page or beside it, and styles with what they import.

import { readFile } from 'node:fs/promises';
import { bundleAsync } from 'lightningcss';
import { wordsFor } from '../../shared/words/languages.ts';

/** Reads the script that stands in <head>. */
export function readBoot(): Promise<string> {
  return readScript('src/boot.ts');
}

/** Reads the element for other pages, which names its frame in the deck's language where the page does not. */
export function readEmbedScript(deckLanguage: string | undefined): Promise<string> {
  const { language, embedElement } = wordsFor(deckLanguage);
  return readScript('src/embed/llm-deck.ts', { frameTitle: embedElement.title, frameLanguage: language });
}

/** Reads such a script, as small as it gets; `texts` take the places of names that it only declares. */
async function readScript(file: string, texts: Readonly<Record<string, string>> = {}): Promise<string> {
  const { minify, transformWithOxc } = await import('vite');
  const define = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)]));
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { define });
  // Imports of types leave a mark that only modules may carry.
  return (await minify(file, code)).code.trim().replace(/export\s*\{\s*\};?$/, '');
}

/** Reads styles, as small as they get. */
export async function readStyles(file: string): Promise<string> {
  return (await bundleAsync({ filename: file, minify: true })).code.toString();
}
