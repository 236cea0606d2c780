import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../../../../src/compiler/index.ts';
import { readFolder } from '../../../../../src/compiler/vite/folder/folder.ts';
import { readSiteFiles } from '../../../../../src/compiler/vite/folder/site-files.ts';

let place = '';
let slides = '';
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'packed-')));
  slides = join(place, 'slides');
  mkdirSync(join(slides, 'plan/bin'), { recursive: true });
  mkdirSync(join(slides, 'plan/.git'));
  writeFileSync(join(slides, '01-a.md'), '# Titel\n\n[Ordner](plan/)\n');
  for (const path of [
    'compose.yaml',
    '.env.example',
    '.env',
    '.DS_Store',
    '.git/config',
    'bin/backup.sh',
    'README.md',
    'index.html',
  ])
    writeFileSync(join(slides, 'plan', path), `text of ${path}`);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Reads and compiles the slides, has something happen, and reads the files beside the page. */
async function readAfter(change: () => void = () => undefined) {
  const { deck, diagnostics } = compile({ ...(await readFolder(slides)), base: '' });
  change();
  const { files, findings } = await readSiteFiles(slides, deck);
  const all = [...diagnostics, ...findings].filter(({ level }) => level === 'error');
  return {
    zip: files.find(({ fileName }) => fileName === 'slides/plan.zip')?.source,
    beside: files.filter(({ fileName }) => fileName.startsWith('slides/')).map(({ fileName }) => fileName),
    slides: deck.slides.filter(({ generated }) => !generated).map(({ title }) => title),
    errors: all.map(({ file, rule }) => `${file.replace(`${slides}/`, '')} ${rule}`),
  };
}

describe('a folder to download', () => {
  it('is one file with all in it that is not hidden; nothing of it is a chapter or lies on the site', async () => {
    const { zip, beside, slides: written, errors } = await readAfter();
    expect(errors).toEqual([]);
    expect(beside).toEqual(['slides/plan.zip']);
    expect(written).toEqual(['Titel']);
    const texts = Object.entries(unzipSync(zip as Uint8Array)).map(([path, content]) => [path, strFromU8(content)]);
    expect(texts).toEqual(
      ['.env.example', 'README.md', 'bin/backup.sh', 'compose.yaml', 'index.html'].map((path) => [
        `plan/${path}`,
        `text of ${path}`,
      ]),
    );
  });

  it.each(['plan/secret.txt', 'plan/.env.example'])('follows no link: %s', async (path) => {
    writeFileSync(join(place, 'secret'), 'secret');
    rmSync(join(slides, path), { force: true });
    symlinkSync(join(place, 'secret'), join(slides, path));
    expect((await readAfter()).errors).toEqual([`${path} linked-file`]);
  });

  it('is not written with a file that has become a link since the slides were read', async () => {
    writeFileSync(join(place, 'secret'), 'secret');
    const { zip, errors } = await readAfter(() => {
      unlinkSync(join(slides, 'plan/compose.yaml'));
      symlinkSync(join(place, 'secret'), join(slides, 'plan/compose.yaml'));
    });
    expect([zip, errors]).toEqual([undefined, ['plan/compose.yaml linked-file']]);
  });

  it('is not written when it is larger than readers should have to load', async () => {
    for (const name of ['a.bin', 'b.bin']) {
      writeFileSync(join(slides, 'plan', name), '');
      truncateSync(join(slides, 'plan', name), 6_000_000);
    }
    const { zip, errors } = await readAfter();
    expect([zip, errors]).toEqual([undefined, ['plan file-too-large']]);
  });
});
