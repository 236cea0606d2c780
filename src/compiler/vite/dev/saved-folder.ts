// The slides folder as its author means it: some editors empty or remove a file for a moment before they write it, and
// some save twice in a moment.

import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { readFolder } from '../folder/folder.ts';

type FolderContent = Awaited<ReturnType<typeof readFolder>>;

// Milliseconds after which what is gone is believed to be gone.
const patience = 60;
const pause = 6;

/** A folder that is read after each save. */
interface SavedFolder {
  /** Reads it; a file that held text before, and is empty or gone, is waited for for a moment. */
  readonly read: () => Promise<FolderContent>;
  /** Whether it holds something else than when it was last read. */
  readonly hasChanged: () => Promise<boolean>;
}

/** Begins with nothing read; with `chapter` other Markdown files are left alone. */
export function createSavedFolder(folder: string, chapter?: string): SavedFolder {
  let last: FolderContent | undefined;
  const read = async (): Promise<FolderContent> => {
    const wanted = (last?.files ?? []).filter(({ text }) => text.trim() !== '');
    let content = await readFolder(folder, chapter);
    for (let waited = 0; waited < patience && !wanted.every(({ path }) => holdsText(content, path)); waited += pause) {
      await wait(pause);
      content = await readFolder(folder, chapter);
    }
    return (last = content);
  };
  return { read, hasChanged: async () => !isDeepStrictEqual(await readFolder(folder, chapter), last) };
}

function holdsText({ files }: FolderContent, wanted: string): boolean {
  return files.some(({ path, text }) => path === wanted && text.trim() !== '');
}
