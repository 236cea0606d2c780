// What is kept between two builds is used only as long as nothing has changed that it was made from.
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findKept, hashProgram, keep, readKept } from '../../../../src/compiler/vite/cache.mjs';
import { loadClient } from '../../../../src/compiler/vite/site/client.ts';

const program = [
  'src/main.ts',
  'src/commands/build.ts',
  'src/styles/critical.css',
  'src/shared/words/en.ts',
  'public/icon.png',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'node_modules/.package-lock.json',
];
const text = Buffer.from('text');
const project = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'));
  for (const path of program) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

describe('hashProgram()', () => {
  it('is the same for the same files', () => {
    const before = hashProgram();
    writeFileSync('index.html', 'index.html');
    expect(hashProgram()).toBe(before);
  });

  it.each(program)('is another after a change of %s', (path) => {
    const before = hashProgram();
    appendFileSync(path, ' ');
    expect(hashProgram()).not.toBe(before);
  });

  it('is another for a file more, and for one of another name', () => {
    const before = hashProgram();
    writeFileSync('src/more.ts', '');
    const more = hashProgram();
    rmSync('src/more.ts');
    writeFileSync('src/other.ts', '');
    expect(new Set([before, more, hashProgram()]).size).toBe(3);
  });

  it('is none where nothing says which packages are installed', () => {
    rmSync('node_modules/.package-lock.json');
    expect(hashProgram()).toBeUndefined();
  });

  it('is none where a link leads to what may change elsewhere', () => {
    symlinkSync('../index.html', 'src/linked.ts');
    expect(hashProgram()).toBeUndefined();
  });
});

describe('readKept(name)', () => {
  it('gives what was kept', () => {
    expect(keep('a', text)).toBe(true);
    expect(readKept('a')).toEqual(text);
  });

  it('gives nothing that is missing, cut off, longer or empty', () => {
    expect(readKept('a')).toBeUndefined();
    for (const change of [
      (path: string) => truncateSync(path, 70),
      (path: string) => appendFileSync(path, ' '),
      (path: string) => truncateSync(path, 0),
    ]) {
      keep('a', text);
      change(findKept('a'));
      expect(readKept('a')).toBeUndefined();
    }
  });
});

describe('keep(name, content)', () => {
  it('says that it cannot where nothing may be written', () => {
    writeFileSync('node_modules/.cache', '');
    expect(keep('a', text)).toBe(false);
    expect(readKept('a')).toBeUndefined();
  });

  it('lets go of what was not used for the longest time', () => {
    for (let index = 0; index < 24; index++) {
      keep(`${index}`, text);
      utimesSync(findKept(`${index}`), index, index);
    }
    readKept('0');
    keep('new', text);
    expect(readdirSync(dirname(findKept('new')))).toHaveLength(24);
    expect([readKept('0'), readKept('1'), readKept('2')]).toEqual([text, undefined, text]);
  });
});

it('the scripts of each language are kept for themselves', async () => {
  process.chdir(project);
  const [german, english] = [await loadClient('de'), await loadClient('en')];
  expect(german.embed).not.toBe(english.embed);
  expect(await loadClient('de')).toEqual(german);
}, 60_000);
