import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../../../../src/compiler/vite/folder/folder.ts';
import { readSettledFolder } from '../../../../../src/compiler/vite/dev/settled-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settled-'));
});
afterAll(() => rm(folder, { recursive: true }));

const chapter = (): string => join(folder, '01-garten.md');
async function readTexts(before: Awaited<ReturnType<typeof readFolder>>, save: () => Promise<void>): Promise<string[]> {
  const reading = readSettledFolder(folder, before.files);
  await save();
  return (await reading).files.map(({ text }) => text);
}

describe('readSettledFolder(folder, before)', () => {
  it.each([
    ['empty', () => writeFile(chapter(), '')],
    ['gone', () => rm(chapter())],
  ])('waits for a file that is %s while an editor writes it', async (_, begin) => {
    await writeFile(chapter(), '# Garten');
    const before = await readFolder(folder);
    await begin();
    expect(await readTexts(before, () => writeFile(chapter(), '# Hof'))).toEqual(['# Hof']);
  });

  it('believes it when it stays so', async () => {
    await writeFile(chapter(), '# Garten');
    const before = await readFolder(folder);
    await rm(chapter());
    expect(await readTexts(before, async () => undefined)).toEqual([]);
  });
});
