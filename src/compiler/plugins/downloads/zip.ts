// A folder as a zip: the same bytes from the same files, on any computer and on any day.

import { zipSync, type ZippableFile } from 'fflate';

/** A file in a zip, by its path. */
export interface PackedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const unix = 3;
const ordinary = 0o100644;
const executable = 0o100755;

/** Packs files in the order of their paths; `date` is that of all of them, an ISO date or "". */
export function packFiles(files: readonly PackedFile[], date: string): Uint8Array {
  const sorted = files.toSorted((first, second) => (first.path < second.path ? -1 : 1));
  const entries = sorted.map(({ path, content }): [string, ZippableFile] => {
    const mode = isScript(content) ? executable : ordinary;
    return [path, [content, { os: unix, attrs: mode << 16 }]];
  });
  return zipSync(Object.fromEntries(entries), { mtime: readDate(date) });
}

/** Not what the disk says: Windows and downloads keep no such bit. */
function isScript([first, second]: Uint8Array): boolean {
  return first === '#'.charCodeAt(0) && second === '!'.charCodeAt(0);
}

/** At noon here, because zips know no time zone. They count from 1980. */
function readDate(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year >= 1980 && year < 2100 ? new Date(year, month - 1, day, 12) : new Date(1980, 0, 1, 12);
}
