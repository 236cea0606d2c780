// What the browser runs, as a build needs it: the page without its deck, scripts, styles and fonts, and the scripts that
// stand in the page and beside it. Nothing of a deck goes in but its language, so it is bundled once and kept.

import { deserialize, serialize } from 'node:v8';
import type { InlineConfig } from 'vite';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { hashProgram, keep, readKept } from '../cache.mjs';

/** A file of the site. */
export type SiteFile =
  | { readonly type: 'asset'; readonly source: string | Uint8Array }
  | { readonly type: 'chunk'; readonly code: string };

/** The files of a site by their paths. */
export type Bundle = Readonly<Record<string, SiteFile>>;

/** How Vite's settings differ for a site of another shape, and what that is called. */
export interface Shape {
  readonly name: string;
  readonly settings: InlineConfig;
}

/** The browser's half of a site. */
export interface Client {
  readonly bundle: Bundle;
  /** The script that stands in <head>. */
  readonly boot: string;
  /** The element for other pages. */
  readonly embed: string;
  /** The service worker without its edition. */
  readonly worker: string;
}

/** Bundles it for a language, unless that was done before and nothing of the program has changed since. */
export async function loadClient(language: InterfaceLanguage, shape?: Shape): Promise<Client> {
  const program = hashProgram();
  const name = `${shape?.name ?? 'site'}-${language}-${program}`;
  const kept = program === undefined ? undefined : readKept(name);
  if (kept) return deserialize(kept) as Client; // Written below, under the same name.
  const { bundleClient } = await import('./bundle-client.ts');
  const client = await bundleClient(language, shape?.settings);
  // What has changed meanwhile may be in it.
  if (program !== undefined && program === hashProgram()) keep(name, serialize(client));
  return client;
}

/** What stands in a file. */
export function readContent(file: SiteFile): string | Uint8Array {
  return file.type === 'asset' ? file.source : file.code;
}
