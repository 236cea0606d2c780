// Folders beside the slides that a link offers as a whole: "[all files](plan/)" leads to a zip of the folder, which is
// packed when the site is written.

import type { Source } from '../../findings.ts';
import { addressFile, encodeSigns, normalisePath, type Assets } from './assets.ts';

/** A link that may mean a folder. */
interface FolderUse {
  readonly source: Source;
  readonly at: number;
  readonly address: string;
}

/** Whether an address means a folder: one of its files lies there, or it ends as folders do. */
export function isFolder(address: string, assets: Assets): boolean {
  const path = findFolder(address, assets);
  if (path === '' || assets.spellings.has(path)) return false;
  return address.endsWith('/') || holdsFiles(path, assets);
}

/** The address of the zip of a folder; undefined with a finding where there is none to pack. */
export function resolveFolder({ source, at, address }: FolderUse, assets: Assets): string | undefined {
  const path = findFolder(address, assets);
  const files = [...assets.spellings].filter(([file]) => file.startsWith(`${path}/`));
  if (files.length === 0) return reportNoFolder({ source, at, address: path }, assets);
  if (!address.endsWith('/') || path !== readWhole(address)) return reportUnended({ source, at, address: path });
  const zip = `${path}.zip`;
  if (assets.spellings.has(zip)) return reportTwin({ source, at, address: path });
  const name = path.slice(path.lastIndexOf('/') + 1);
  const inside = files.map(([file, spelling]) => [file.slice(path.length + 1), spelling] as const);
  assets.packed.set(zip, { zip, name, files: new Map(inside) });
  return addressFile(zip);
}

/** The path that an address means: as it was typed, or without the part behind it, which a folder does not have. */
function findFolder(address: string, assets: Assets): string {
  const whole = readWhole(address);
  const before = normalisePath(address.replace(/[?#].*$/s, ''));
  return !assets.spellings.has(whole) && !holdsFiles(whole, assets) && holdsFiles(before, assets) ? before : whole;
}

/** The path of a folder as it was typed. */
function readWhole(address: string): string {
  return normalisePath(encodeSigns(address));
}

function holdsFiles(path: string, { spellings }: Assets): boolean {
  return path !== '' && [...spellings.keys()].some((file) => file.startsWith(`${path}/`));
}

function reportNoFolder({ source, at, address }: FolderUse, { spellings, refused }: Assets): undefined {
  if ([...refused].some((path) => path.startsWith(`${address}/`))) return;
  function* listFolders() {
    for (const file of spellings.keys()) {
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      if (folder !== '') yield folder;
    }
  }
  const known = new Set(listFolders());
  source.error(at, {
    rule: 'missing-file',
    message: `There is no folder "${address}/" with files beside the slides.`,
    fix: (list) =>
      known.size > 0 ? `Type one of: ${list(`${address}/`, known)}.` : 'Save the folder into the slides folder.',
  });
}

function reportUnended({ source, at, address }: FolderUse): undefined {
  source.error(at, {
    rule: 'missing-file',
    message: `"${address}" is a folder; a link offers it as a whole when it ends with a slash.`,
    fix: `Type: ${address}/`,
  });
}

function reportTwin({ source, at, address }: FolderUse): undefined {
  source.error(at, {
    rule: 'same-name',
    message: `The folder "${address}" would be packed as "${address}.zip", and there is such a file already.`,
    fix: `Delete that file, or link to it instead: ${address}.zip`,
  });
}
