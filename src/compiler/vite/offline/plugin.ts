// The plugin that makes a built site one that browsers keep for use without a network, and can install: the worker,
// the page for what is not kept, the manifest, and what the page says of them.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { missingPage, workerFile } from '../../../shared/offline.ts';
import { manifestFile, renderManifest, renderOfflineHead } from '../../document/offline/install.ts';
import { renderMissingPage } from '../../document/offline/missing-page.ts';
import type { Deck } from '../../types.ts';
import type { Bundle } from '../plugin.ts';
import { readStyles } from '../scripts.ts';
import { bundleWorker } from './bundle-worker.ts';
import { isKept } from './kept-files.ts';

const publicFolder = 'public';
const plainStyles = 'src/styles/not-found.css';

type SiteFile = readonly [path: string, content: string | Uint8Array];

/** Vite plugin for a built site, behind that of the deck, whose page is whole by then. */
export function keepOffline(current: () => Deck | undefined): Plugin {
  return {
    name: 'offline',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        const deck = current();
        if (page?.type !== 'asset' || deck === undefined) return;
        const emit = (fileName: string, source: string): void =>
          void this.emitFile({ type: 'asset', fileName, source });
        const own = [
          [manifestFile, renderManifest(deck)],
          [missingPage, renderMissingPage(deck, await readStyles(plainStyles))],
        ] as const;
        for (const [fileName, source] of own) emit(fileName, source);
        const files = listKept(own, bundle);
        const edition = hashEdition(String(page.source), files);
        page.source = String(page.source).replace(
          '</head>',
          () => `${renderOfflineHead(edition, files.size + 1)}</head>`,
        );
        emit(workerFile, await bundleWorker(edition, [...files.keys()]));
      },
    },
  };
}

/** What the browser is to keep, by its path. */
function listKept(own: readonly SiteFile[], bundle: Bundle): Map<string, string | Uint8Array> {
  const ofPublic = readdirSync(publicFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path): SiteFile => [relative(publicFolder, path).replaceAll(sep, '/'), readFileSync(path)]);
  const ofBundle = Object.values(bundle).map((file): SiteFile => [
    file.fileName,
    file.type === 'asset' ? file.source : file.code,
  ]);
  const kept = [...own, ...ofPublic, ...ofBundle].filter(([path, content]) => isKept(path, content.length));
  return new Map(kept.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Tells this build from any other with another page or another file that is kept. */
function hashEdition(page: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256').update(page);
  for (const [path, content] of files) hash.update(`\n${path}\n`).update(content);
  return hash.digest('hex').slice(0, 12);
}
