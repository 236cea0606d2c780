import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markFolder, markName, removeOldFolders } from '../../../../../src/commands/run/output/mark.ts';
import { checkOutputFolder, checkReplaceable } from '../../../../../src/commands/run/output/output-folder.ts';
import { replaceFolder } from '../../../../../src/commands/run/output/replace-folder.ts';
import { writeWhole } from '../../../../../src/commands/run/output/write-file.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'output-folder-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('checkOutputFolder(folder)', () => {
  it.each([
    ['', 'The output folder has an empty name. Name a folder, such as "dist".'],
    ['.', 'Nothing was written: "." is or holds the project. Name a new or an empty folder.'],
    ['..', 'Nothing was written: ".." is or holds the project. Name a new or an empty folder.'],
    ['/', 'Nothing was written: "/" is or holds the project. Name a new or an empty folder.'],
    ['src/../', 'Nothing was written: "src/../" is or holds the project. Name a new or an empty folder.'],
    ['slides', 'Nothing was written: "slides" is or holds the slides. Name a new or an empty folder.'],
    ['slides/new', 'lies in slides'],
    ['public', 'lies in public'],
    ['src/compiler', 'lies in src'],
    ['.git', 'lies in .git'],
    ['node_modules/.cache', 'lies in node_modules'],
    [homedir(), 'is or holds your home folder'],
    [join(homedir(), '..'), 'is or holds'],
  ])('refuses "%s"', async (folder, message) => {
    await expect(checkOutputFolder(folder)).rejects.toThrow(message);
  });

  it('refuses a link, whatever it leads to', async () => {
    mkdirSync(join(place, 'neighbour'));
    symlinkSync(join(place, 'neighbour'), join(place, 'dist'));
    symlinkSync(join(place, 'nowhere'), join(place, 'dead'));
    await expect(checkOutputFolder(join(place, 'dist'))).rejects.toThrow('is a link to another place');
    await expect(checkOutputFolder(join(place, 'dead'))).rejects.toThrow('is a link to another place');
  });

  it('refuses a place that a link on the way leads into the project', async () => {
    symlinkSync(join(process.cwd(), 'src'), join(place, 'way'));
    await expect(checkOutputFolder(join(place, 'way/new'))).rejects.toThrow('lies in src');
  });

  it.each(['dist', 'export', 'export/bilder', 'release/new/deep'])('takes "%s"', async (folder) => {
    await expect(checkOutputFolder(folder)).resolves.toBeUndefined();
  });
});

describe('checkReplaceable(folder)', () => {
  it('takes what is missing, empty or marked, and nothing else', async () => {
    await expect(checkReplaceable(join(place, 'new'))).resolves.toBeUndefined();
    await expect(checkReplaceable(place)).resolves.toBeUndefined();
    writeFileSync(join(place, 'letter.txt'), 'important');
    await expect(checkReplaceable(place)).rejects.toThrow('holds files that no command has made');
    markFolder(place);
    await expect(checkReplaceable(place)).resolves.toBeUndefined();
  });

  it('says in one line that a file is no folder', async () => {
    writeFileSync(join(place, 'file'), '');
    await expect(checkReplaceable(join(place, 'file'))).rejects.toThrow(
      `Cannot write ${join(place, 'file')}: a part of the path is a file, not a folder.`,
    );
  });
});

describe('replaceFolder(folder, keep, fill)', () => {
  const fillWith = (name: string) => async (part: string) => {
    writeFileSync(join(part, name), '');
    return true;
  };
  const list = () => readdirSync(place).toSorted();

  it('replaces its own folder whole, or keeps the other files', async () => {
    const folder = join(place, 'out');
    await replaceFolder(folder, 'nothing', fillWith('first'));
    await replaceFolder(folder, 'other files', fillWith('second'));
    expect(readdirSync(folder).toSorted()).toEqual([markName, 'first', 'second']);
    await replaceFolder(folder, 'nothing', fillWith('third'));
    expect(readdirSync(folder).toSorted()).toEqual([markName, 'third']);
    expect(list()).toEqual(['out']);
  });

  it('takes nothing with it that somebody has put there since', async () => {
    const folder = join(place, 'out');
    const make = async (part: string) => {
      mkdirSync(join(part, 'slides'));
      return fillWith('slides/first')(part);
    };
    await replaceFolder(folder, 'nothing', make);
    writeFileSync(join(folder, '.DS_Store'), '');
    await replaceFolder(folder, 'nothing', make);
    writeFileSync(join(folder, 'slides/letter.txt'), 'important');
    const refusal = `Nothing was written: "${folder}" holds "slides/letter.txt", which no command has made. Name a new or an empty folder.`;
    await expect(replaceFolder(folder, 'nothing', make)).rejects.toThrow(refusal);
    await replaceFolder(folder, 'other files', fillWith('second'));
    await expect(replaceFolder(folder, 'nothing', make)).rejects.toThrow(refusal);
    rmSync(join(folder, 'slides/letter.txt'));
    await replaceFolder(folder, 'nothing', fillWith('third'));
    expect(readdirSync(folder).toSorted()).toEqual([markName, 'third']);
  });

  it('leaves the old one whole when the slides have errors or the work fails', async () => {
    const folder = join(place, 'out');
    await replaceFolder(folder, 'nothing', fillWith('first'));
    expect(await replaceFolder(folder, 'nothing', async () => false)).toBe(false);
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    await expect(replaceFolder(folder, 'nothing', () => Promise.reject(full))).rejects.toThrow(
      `Cannot write ${folder}: the disk is full; free some space and run the command again.`,
    );
    expect(readdirSync(folder).toSorted()).toEqual([markName, 'first']);
    expect(list()).toEqual(['out']);
  });

  it('gives the folder to whoever may read its neighbours', async () => {
    const folder = join(place, 'out');
    chmodSync(place, 0o755);
    await replaceFolder(folder, 'nothing', fillWith('first'));
    mkdirSync(join(place, 'neighbour'));
    expect(statSync(folder).mode).toBe(statSync(join(place, 'neighbour')).mode);
  });
});

describe('removeOldFolders(place, beginning)', () => {
  it('removes marked folders of the day before yesterday whose process has ended, and no others', async () => {
    const make = (name: string, { isMarked = true, isOld = true } = {}) => {
      const path = join(place, name);
      mkdirSync(path);
      if (isMarked) markFolder(path);
      if (isOld) utimesSync(path, 0, 0);
    };
    make('deck-old');
    make('deck-new', { isOld: false });
    make('deck-photos', { isMarked: false });
    make('other-old');
    // One is this process, which runs; no process has the other number.
    make(`deck-${process.pid}-old`);
    make('deck-99999999-old');
    await removeOldFolders(place, 'deck-');
    expect(readdirSync(place).toSorted()).toEqual(
      ['deck-new', 'deck-photos', `deck-${process.pid}-old`, 'other-old'].toSorted(),
    );
  });
});

describe('writeWhole(path, content)', () => {
  it('writes through no link', async () => {
    writeFileSync(join(place, 'letter.txt'), 'important');
    for (const name of ['deck.html', 'deck.html.partial']) symlinkSync(join(place, 'letter.txt'), join(place, name));
    await writeWhole(join(place, 'deck.html'), 'deck');
    expect(['letter.txt', 'deck.html'].map((name) => readFileSync(join(place, name), 'utf8'))).toEqual([
      'important',
      'deck',
    ]);
  });
});
