// The files beside the page: those of the slides folder that it names, and those that are made for it.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { decodePercent } from '../../../shared/decode.ts';
import { renderNotFound } from '../../document/not-found.ts';
import { renderSitemap } from '../../document/sharing.ts';
import type { Finding } from '../../findings.ts';
import { findMediaType } from '../../html/files/file-types.ts';
import { renderLinkListCsv, renderLinkListJson } from '../../plugins/link-list/files.ts';
import type { Deck } from '../../types.ts';
import { findRoot } from './folder.ts';
import { readEach, readInside } from './inside.ts';
import { packFolder } from './packed-folders.ts';
import { findEditable, writeEditable } from './editable-pages.ts';
import { placeRefusal } from './refusals.ts';
import { readEmbedScript, readStyles } from '../scripts.ts';

const embedTypesFile = 'src/embed/types.ts';
const notFoundStyles = 'src/styles/not-found.css';

/** A file of the site by its path. */
interface SiteFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** Reads all files of the deck beside the page. What has gone or become a link since the slides were read is a finding. */
export async function readSiteFiles(folder: string, deck: Deck): Promise<{ files: SiteFile[]; findings: Finding[] }> {
  const root = await findRoot(folder);
  const read = await readEach(deck.usedAssets, async (path) => ({ path, source: await readInside(root, path) }));
  const files: SiteFile[] = [];
  const findings: Finding[] = [];
  for (const { path, source } of read) {
    if (Buffer.isBuffer(source)) files.push({ fileName: `slides/${path}`, source });
    else findings.push(placeRefusal(`${folder}/${path}`, source));
  }
  for (const packed of deck.packed) {
    const source = await packFolder(folder, packed, deck);
    if (Array.isArray(source)) findings.push(...source);
    else files.push({ fileName: `slides/${packed.zip}`, source });
  }
  const sitemap = renderSitemap(deck);
  files.push(
    { fileName: 'linkliste.json', source: renderLinkListJson(deck.linkList) },
    { fileName: 'linkliste.csv', source: renderLinkListCsv(deck.linkList, deck.language) },
    ...(await Promise.all(deck.editable.map((page) => writeEditable(page, deck)))).flat(),
    { fileName: '404.html', source: renderNotFound(deck, await readStyles(notFoundStyles)) },
    { fileName: 'embed.d.ts', source: await readFile(embedTypesFile, 'utf8') },
    ...(sitemap ? [{ fileName: 'sitemap.xml', source: sitemap }] : []),
  );
  return { files, findings };
}

/** Serves in dev what `readSiteFiles` gives to the site, each file as it is now, and nothing else of the slides folder. */
export function serveSiteFiles(server: ViteDevServer, folder: string, current: () => Promise<Deck>): void {
  server.middlewares.use((request, response, next) => {
    const [address = ''] = (request.url ?? '').split(/[?#]/);
    const path = decodePercent(address);
    findFile(path, folder, current).then((body) => {
      if (body === undefined && !path.startsWith('/slides/')) return next();
      response.setHeader('X-Content-Type-Options', 'nosniff');
      if (body === undefined) return void response.writeHead(404).end();
      response.setHeader('Content-Type', findMediaType(path)).end(body);
    }, next);
  });
}

async function findFile(
  path: string,
  folder: string,
  current: () => Promise<Deck>,
): Promise<string | Uint8Array | undefined> {
  if (path === '/embed.js') return readEmbedScript((await current()).language);
  if (path === '/linkliste.json') return renderLinkListJson((await current()).linkList);
  if (path === '/linkliste.csv') {
    const { linkList, language } = await current();
    return renderLinkListCsv(linkList, language);
  }
  if (!path.startsWith('/slides/')) return findEditable(path, await current());
  const packed = (await current()).packed.find(({ zip }) => path === `/slides/${zip}`);
  if (packed) {
    const zip = await packFolder(folder, packed, await current());
    return Array.isArray(zip) ? undefined : zip;
  }
  const asset = (await current()).usedAssets.find((used) => path === `/slides/${used}`);
  const body = asset === undefined ? undefined : await readInside(await findRoot(folder), asset);
  return Buffer.isBuffer(body) ? body : undefined;
}

/** The files of a folder, as they are. */
export async function readFolderAsIs(folder: string): Promise<SiteFile[]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (fileName) => ({ fileName, source: await readFile(join(folder, fileName)) })));
}
