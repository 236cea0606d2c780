import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../../../../src/compiler/index.ts';
import { readFolder } from '../../../../../src/compiler/vite/folder/folder.ts';
import { readSiteFiles } from '../../../../../src/compiler/vite/folder/site-files.ts';

let place = '';
let slides = '';
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'site-files-')));
  slides = join(place, 'slides');
  mkdirSync(join(slides, 'dateien'), { recursive: true });
  writeFileSync(join(slides, '01-a.md'), '# Titel\n\n[Plan](dateien/bu\u0308ro.pdf)\n');
  writeFileSync(join(slides, 'dateien/b\u00FCro.pdf'), 'plan');
  writeFileSync(join(place, 'b\u00FCro.pdf'), 'secret');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Reads and compiles the slides, has something happen, and reads the files beside the page. */
async function readAfter(change: () => void) {
  const { deck } = compile({ ...(await readFolder(slides)), base: '' });
  change();
  return readSiteFiles(slides, deck);
}

describe('readSiteFiles(folder, deck)', () => {
  it('reads what the page names, by its name on the disk', async () => {
    const { files, findings } = await readAfter(() => undefined);
    const found = files.find(({ fileName }) => fileName === 'slides/dateien/b\u00FCro.pdf');
    expect(found?.source.toString()).toBe('plan');
    expect(findings).toEqual([]);
  });

  it.each([
    ['a file that is now a link', 'dateien/b\u00FCro.pdf', 'b\u00FCro.pdf', 'linked-file'],
    ['a file in a folder that is now a link', 'dateien', '.', 'linked-file'],
    ['a file that is now a pipe', 'dateien/b\u00FCro.pdf', 'pipe', 'special-file'],
    ['a file that is now a link to a pipe', 'dateien/b\u00FCro.pdf', 'link to pipe', 'linked-file'],
    ['a file that has vanished', 'dateien/b\u00FCro.pdf', undefined, 'unreadable-file'],
  ])('reads no %s', async (_, path, target, rule) => {
    const { files, findings } = await readAfter(() => {
      renameSync(join(slides, path), join(place, 'old'));
      execFileSync('mkfifo', [join(place, 'link to pipe')]);
      if (target === 'pipe') renameSync(join(place, 'link to pipe'), join(slides, path));
      else if (target !== undefined) symlinkSync(join(place, target), join(slides, path));
    });
    expect(files.filter(({ fileName }) => fileName.startsWith('slides/'))).toEqual([]);
    expect(findings).toMatchObject([{ rule, file: `${slides}/dateien/b\u00FCro.pdf`, line: 1, column: 1 }]);
  });
});
