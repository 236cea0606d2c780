import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSavedFolder } from '../../../../../src/compiler/vite/dev/saved-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-'));
  await save('# Garten');
});
afterEach(() => rm(folder, { recursive: true }));

const chapter = (): string => join(folder, '01-garten.md');
const save = (text: string): Promise<void> => writeFile(chapter(), text);

async function readTexts({ read }: ReturnType<typeof createSavedFolder>): Promise<string[]> {
  const { files } = await read();
  return files.map(({ text }) => text);
}

describe('a saved folder', () => {
  it.each([
    ['empty', () => save('')],
    ['gone', () => rm(chapter())],
  ])('waits for a file that is %s while an editor writes it', async (_, begin) => {
    const saved = createSavedFolder(folder);
    await saved.read();
    await begin();
    const reading = readTexts(saved);
    await save('# Hof');
    expect(await reading).toEqual(['# Hof']);
  });

  it('believes that a file is gone when it stays so', async () => {
    const saved = createSavedFolder(folder);
    await saved.read();
    await rm(chapter());
    expect(await readTexts(saved)).toEqual([]);
    expect(await readTexts(saved)).toEqual([]);
  });

  it('has changed when it was saved since it was read', async () => {
    const saved = createSavedFolder(folder);
    await saved.read();
    expect(await saved.hasChanged()).toBe(false);
    await save('# Hof');
    expect(await saved.hasChanged()).toBe(true);
    await saved.read();
    expect(await saved.hasChanged()).toBe(false);
  });
});
