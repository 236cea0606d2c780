// Makes a built site one that browsers keep for use without a network, and can install: the worker, the page for what is
// not kept, the manifest, and what the page says of them.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { missingPage, workerFile } from '../../../shared/offline.ts';
import { manifestFile, renderManifest, renderOfflineHead } from '../../document/offline/install.ts';
import { renderMissingPage } from '../../document/offline/missing-page.ts';
import { encodePath } from '../../html/files/assets.ts';
import type { Deck } from '../../types.ts';
import { readStyles } from '../scripts.ts';
import { readContent, type Bundle, type SiteFile } from '../site/client.ts';
import { isKept } from './kept-files.ts';

const publicFolder = 'public';
const plainStyles = 'src/styles/not-found.css';

/** Adds to the files of a site, whose page is whole by then, what makes it one; `worker` is the bundled script. */
export async function keepOffline(
  site: Bundle,
  page: string,
  { deck, worker }: { deck: Deck; worker: string },
): Promise<Bundle> {
  const more: Bundle = {
    ...(await readPublicFiles()),
    [manifestFile]: { type: 'asset', source: renderManifest(deck) },
    [missingPage]: { type: 'asset', source: renderMissingPage(deck, await readStyles(plainStyles)) },
  };
  const whole = { ...site, ...more };
  const files = listKept(whole);
  const edition = hashEdition(page, files);
  const head = renderOfflineHead(edition, files.size + 1);
  return {
    ...whole,
    'index.html': { type: 'asset', source: page.replace('</head>', () => `${head}</head>`) },
    [workerFile]: { type: 'asset', source: nameEdition(edition, [...files.keys()]) + worker },
  };
}

async function readPublicFiles(): Promise<Bundle> {
  const entries = await readdir(publicFolder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = paths.map(async (path): Promise<[string, SiteFile]> => [
    relative(publicFolder, path).replaceAll(sep, '/'),
    { type: 'asset', source: await readFile(path) },
  ]);
  return Object.fromEntries(await Promise.all(files));
}

/** What the browser is to keep, by its path. */
function listKept(site: Bundle): Map<string, string | Uint8Array> {
  const files = Object.entries(site).map(([path, file]) => [path, readContent(file)] as const);
  const kept = files.filter(([path, content]) => isKept(path, content.length));
  return new Map(kept.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Tells this build from any other with another page or another file that is kept. */
function hashEdition(page: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256').update(page);
  for (const [path, content] of files) hash.update(`\n${path}\n`).update(content);
  return hash.digest('hex').slice(0, 12);
}

/** What the worker only declares: the edition, and what it keeps beside the page. */
function nameEdition(edition: string, files: readonly string[]): string {
  return `const deckEdition=${JSON.stringify(edition)},deckFileNames=${JSON.stringify(files.map(encodePath))};`;
}
