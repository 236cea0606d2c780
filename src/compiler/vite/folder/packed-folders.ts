// Folders beside the slides that are offered as one file each, read and packed.

import type { Finding } from '../../findings.ts';
import { packFiles } from '../../plugins/downloads/zip.ts';
import type { Deck, PackedFolder } from '../../types.ts';
import { findRoot } from './folder.ts';
import { readEach, readInside } from './inside.ts';
import { describePackedSize, placeRefusal } from './refusals.ts';

/** The most that a packed folder holds: readers get it as a whole, and the single file has it inside. */
const mostPackedBytes = 10_000_000;

/** Packs a folder; what is wrong with its files is a list of findings. */
export async function packFolder(
  folder: string,
  { name, zip, files }: PackedFolder,
  { version }: Pick<Deck, 'version'>,
): Promise<Uint8Array | Finding[]> {
  const root = await findRoot(folder);
  const read = await readEach([...files], async ([path, spelling]) => ({
    path: `${name}/${path}`,
    shown: `${folder}/${spelling}`,
    content: await readInside(root, spelling, mostPackedBytes),
  }));
  const refused = read.flatMap(({ shown, content }) => (Buffer.isBuffer(content) ? [] : placeRefusal(shown, content)));
  if (refused.length > 0) return refused;
  const packed = read.flatMap(({ path, content }) => (Buffer.isBuffer(content) ? [{ path, content }] : []));
  const size = packed.reduce((sum, { content }) => sum + content.length, 0);
  if (size <= mostPackedBytes) return packFiles(packed, version);
  const path = zip.replace(/\.zip$/, '');
  return [placeRefusal(`${folder}/${path}`, describePackedSize(path, size, mostPackedBytes))];
}
