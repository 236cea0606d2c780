// What makes a site one that browsers keep: which files, and an edition that changes with what is shown.
import { describe, expect, it } from 'vitest';
import { isKept } from '../../../../../src/compiler/vite/offline/kept-files.ts';
import { bundleWorker } from '../../../../../src/compiler/vite/offline/bundle-worker.ts';
import { keepOffline } from '../../../../../src/compiler/vite/offline/keep-offline.ts';
import { readContent } from '../../../../../src/compiler/vite/site/client.ts';
import { compileText } from '../../compile-text.ts';

/** What becomes of a page and one picture: every file by its name, and the page. */
async function run({ body = 'eins', picture = 'a' } = {}) {
  const { deck } = compileText('# Titel');
  const site = { "slides/ä's (1).png": { type: 'asset', source: picture } } as const;
  const worker = await bundleWorker();
  const kept = await keepOffline(site, `<head></head>${body}`, { deck, worker });
  const files = Object.fromEntries(Object.entries(kept).map(([name, file]) => [name, String(readContent(file))]));
  const { 'index.html': page = '' } = files;
  const [, edition = '', count = ''] = /<meta name="edition" content="(\w+)" data-files="(\d+)"/.exec(page) ?? [];
  return { files, edition, count: Number(count), page };
}

describe('keepOffline(site, page, { deck, worker })', () => {
  it('writes a worker that is one script and knows its edition and every file that the page counts', async () => {
    const { files, edition, count } = await run();
    const { 'sw.js': worker = '' } = files;
    expect(worker).toContain(edition);
    expect(worker).not.toMatch(/\b(?:import|export)\b/);
    for (const name of [
      'slides/%C3%A4%27s%20%281%29.png',
      'manifest.json',
      'offline.html',
      'icons/512.png',
      'icon.png',
    ])
      expect(worker).toContain(name);
    // The page itself, this picture, the manifest, the page for what is missing, and seven icons.
    expect(count).toBe(11);
  });

  it('gives the same content the same edition, and any other one of its own', async () => {
    const { edition } = await run();
    expect((await run()).edition).toBe(edition);
    expect((await run({ body: 'zwei' })).edition).not.toBe(edition);
    expect((await run({ picture: 'b' })).edition).not.toBe(edition);
  });

  it('writes a manifest by which the deck can be installed, with icons that are there', async () => {
    const { files, page } = await run();
    const manifest = JSON.parse(files['manifest.json'] ?? '') as { name: string; icons: { src: string }[] };
    expect(manifest).toMatchObject({ name: 'Probe', lang: 'de', start_url: './', scope: './', display: 'standalone' });
    for (const { src } of manifest.icons) expect(files['sw.js']).toContain(src);
    expect(page).toContain('<link rel="manifest" href="./manifest.json"');
  });
});

describe('isKept(path, size)', () => {
  it.each([
    ['assets/stage-abc123.js', true],
    ['assets/atkinson-abc123.woff2', true],
    ['slides/bild.png', true],
    ['slides/film.mp4', true],
    ['slides/vorlage.zip', true],
    ['linkliste.csv', true],
    ['vorlage.docx', true],
    ['offline.html', true],
    ['assets/encoder-abc123.js', false],
    ['slides/heft.pdf', false],
    ['folien.epub', false],
    ['index.html', false],
    ['404.html', false],
    ['folien.html', false],
    ['embed.js', false],
    ['einbetten.css', false],
    ['sitemap.xml', false],
  ])('%s: %s', (path, kept) => expect(isKept(path, 1000)).toBe(kept));

  it('keeps no film that is larger than a phone should be given', () => {
    expect(isKept('slides/film.mp4', 25_000_001)).toBe(false);
  });
});
