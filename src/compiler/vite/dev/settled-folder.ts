// The slides folder as its author means it: some editors empty or remove a file for a moment before they write it.

import { setTimeout as wait } from 'node:timers/promises';
import type { SourceFile } from '../../types.ts';
import { readFolder } from '../folder/folder.ts';

type FolderContent = Awaited<ReturnType<typeof readFolder>>;

// Milliseconds after which what is gone is believed to be gone.
const patience = 60;

/** Reads the folder, once more in a moment when a file that held text is empty or gone. */
export async function readSettledFolder(
  folder: string,
  before: readonly SourceFile[] = [],
  chapter?: string,
): Promise<FolderContent> {
  const content = await readFolder(folder, chapter);
  if (before.every(({ path, text }) => text.trim() === '' || holdsText(content, path))) return content;
  await wait(patience);
  return readFolder(folder, chapter);
}

function holdsText({ files }: FolderContent, wanted: string): boolean {
  return files.some(({ path, text }) => path === wanted && text.trim() !== '');
}
