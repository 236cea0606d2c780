// What makes a site one that browsers keep: which files, and an edition that changes with what is shown.
import { describe, expect, it } from 'vitest';
import { isKept } from '../../../../../src/compiler/vite/offline/kept-files.ts';
import { keepOffline } from '../../../../../src/compiler/vite/offline/plugin.ts';
import { compileText } from '../../compile-text.ts';

type Handler = (this: object, options: object, bundle: object) => Promise<void>;

/** Runs the plugin on a page and one picture; what it writes, by name, and the page. */
async function run({ body = 'eins', picture = 'a' } = {}) {
  const { deck } = compileText('# Titel');
  const page = { type: 'asset', fileName: 'index.html', source: `<head></head>${body}` };
  const files: Record<string, string> = {};
  const { generateBundle } = keepOffline(() => deck);
  const { handler } = generateBundle as unknown as { readonly handler: Handler };
  const emitFile = ({ fileName, source }: { fileName: string; source: string }) => void (files[fileName] = source);
  const asset = { type: 'asset', fileName: "slides/ä's (1).png", source: picture };
  await handler.call({ emitFile }, {}, { 'index.html': page, [asset.fileName]: asset });
  const [, edition = '', count = ''] =
    /<meta name="edition" content="(\w+)" data-files="(\d+)"/.exec(page.source) ?? [];
  return { files, edition, count: Number(count), page: page.source };
}

describe('keepOffline(current)', () => {
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
