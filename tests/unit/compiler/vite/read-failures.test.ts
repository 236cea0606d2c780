// Faults of the file system that cannot be made for every user: the functions of Node are replaced.

import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>();
  return { ...real, open: vi.fn(real.open), readdir: vi.fn(real.readdir) };
});

// Loaded anew: other tests of this process may have loaded it with the functions as they are.
vi.resetModules();
const { readFolder } = await import('../../../../src/compiler/vite/folder/folder.ts');
afterAll(() => vi.resetModules());

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'failures-')));
  writeFileSync(join(folder, '01-a.md'), '# Titel\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fail(code: string): Error {
  return Object.assign(new Error(`${code}: no words of ours, open`), { code });
}

describe('readFolder(folder), where the file system fails', () => {
  it.each([
    ['EACCES', 'you may not read it', 'chmod'],
    ['ENOENT', 'it has vanished while the deck was read', 'run the command again'],
    ['EIO', 'the disk has a fault', 'Check the disk'],
    ['ESTALE', 'ESTALE', 'run the command again'],
  ])('%s of a file is a finding there', async (code, reason, advice) => {
    vi.mocked(files.open).mockRejectedValueOnce(fail(code));
    const { refused } = await readFolder(folder);
    const place = { rule: 'unreadable-file', level: 'error', file: `${folder}/01-a.md`, line: 1, column: 1 };
    expect(refused.get('01-a.md')).toMatchObject(place);
    expect(refused.get('01-a.md')?.message).toBe(`"01-a.md" cannot be read: ${reason}.`);
    expect(refused.get('01-a.md')?.fix).toContain(advice);
  });

  it('EACCES of the folder is a finding there', async () => {
    vi.mocked(files.readdir).mockRejectedValueOnce(fail('EACCES'));
    const { refused } = await readFolder(folder);
    expect([...refused.values()]).toMatchObject([{ rule: 'unreadable-file', file: folder, line: 1, column: 1 }]);
  });

  it('a fault of ours stays an exception', async () => {
    vi.mocked(files.open).mockRejectedValueOnce(new TypeError('ours'));
    await expect(readFolder(folder)).rejects.toThrow('ours');
  });
});
