// What is said of files in the slides folder that are not read, each as a finding at the file itself.

import type { Stats } from 'node:fs';
import { showPlainly, type Finding } from '../../findings.ts';

/** What is said of a file that is not read. */
export type Refusal = Pick<Finding, 'rule' | 'message' | 'fix'>;

/** A refusal as a finding; `file` is the path as messages show it. */
export function placeRefusal(file: string, refusal: Refusal): Finding {
  const { rule, message, fix } = refusal;
  const shown = { file: showPlainly(file), message: showPlainly(message), fix: showPlainly(fix) };
  return { rule, level: 'error', line: 1, column: 1, ...shown };
}

/** A link, whatever it leads to. */
export function describeLink(path: string): Refusal {
  return {
    rule: 'linked-file',
    message: `"${path}" is a link to another place, and no link is followed.`,
    fix: 'Put the file itself into the slides folder, or delete the link.',
  };
}

/** What is neither file nor folder nor link. */
export function describeSpecial(path: string, entry: Pick<Stats, 'isFIFO' | 'isSocket'>): Refusal {
  const kind = entry.isFIFO() ? 'a pipe' : entry.isSocket() ? 'a socket' : 'a device or a folder';
  return {
    rule: 'special-file',
    message: `"${path}" is no ordinary file but ${kind}, and is not read.`,
    fix: 'Delete it, or put an ordinary file in its place.',
  };
}

/** A fault of the file system while reading. */
export function describeReadFailure(path: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) throw error;
  if (code === 'ELOOP') return describeLink(path);
  const [reason, fix] = reasons[code] ?? [code, 'Check the file and the disk, then run the command again.'];
  return { rule: 'unreadable-file', message: `"${path}" cannot be read: ${reason}.`, fix };
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['you may not read it', 'Allow it, for example with "chmod -R u+rwX" on the slides folder.'],
  EPERM: ['you may not read it', 'Allow it, for example with "chmod -R u+rwX" on the slides folder.'],
  ENOENT: ['it has vanished while the deck was read', 'Put it back, or run the command again.'],
  ENXIO: ['it is no ordinary file', 'Delete it, or put an ordinary file in its place.'],
  EIO: ['the disk has a fault', 'Check the disk, then run the command again.'],
  ENAMETOOLONG: ['its path is too long', 'Give it and its folders shorter names.'],
  EMFILE: ['too many files are open', 'Raise the limit, for example with "ulimit -n 4096".'],
  ENFILE: ['too many files are open', 'Close other programs, then run the command again.'],
};

/** What has more than `most` bytes. */
export function describeSize(path: string, size: number, most: number): Refusal {
  return {
    rule: 'file-too-large',
    message: `"${path}" has ${formatMegabytes(size)}, more than the ${most / 1e6} MB that are read.`,
    fix: 'Split the chapter, save the drawing as PNG or WebP, or put the film elsewhere and link to it with https://.',
  };
}

/** A folder that is to be packed and has more than `most` bytes. */
export function describePackedSize(path: string, size: number, most: number): Refusal {
  return {
    rule: 'file-too-large',
    message: `"${path}" has ${formatMegabytes(size)}, more than the ${formatMegabytes(most)} of a folder to download.`,
    fix: 'Leave out what is large, or put the folder elsewhere and link to it with https://.',
  };
}

/** A second file of a name that looks like another one's. */
export function describeTwin(path: string): Refusal {
  return {
    rule: 'same-name',
    message: `There are two files "${path}": their names look alike, but are spelt with other characters.`,
    fix: 'Delete one of them, or give it another name.',
  };
}

function formatMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
