// Where the slides lie, as whoever starts a command has named it: a folder, or one Markdown file of a folder.

import { chooseFolder } from '../../chapters/choose-folder.ts';
import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { findNearestId } from '../../../shared/nearest.ts';
import { showPlainly } from '../../findings.ts';

/** A folder of slides, and the file in it that is the whole deck, where one is named. */
export interface SlidesPlace {
  readonly folder: string;
  readonly chapter: string | undefined;
}

/** Takes the name of a Markdown file for a deck of this one chapter, beside which its pictures and settings lie. */
export function locateSlides(named: string): SlidesPlace {
  const isChapter = /\.(?:md|markdown)$/i.test(named) && findStats(named)?.isFile() === true;
  return isChapter ? { folder: dirname(named), chapter: basename(named) } : { folder: named, chapter: undefined };
}

/** Throws one line where there is no such folder, with the names that come near. */
export function checkFolder(folder: string): void {
  const stats = findStats(folder);
  if (stats?.isDirectory()) return;
  const shown = `"${folder}"`;
  if (stats) {
    const where = dirname(folder);
    throw new Error(
      showPlainly(`${shown} is neither a folder nor a Markdown file. Name the folder: ${chooseFolder(where)}`),
    );
  }
  const parent = findParent(folder);
  const [missing = '', ...below] = resolve(folder).slice(parent.length).split(/[\\/]/).filter(Boolean);
  const near = findNearestId(missing, listNames(parent, /\.(?:md|markdown)$/i.test(folder)));
  const meant = near === undefined ? undefined : join(dirname(folder), ...below.map(() => '..'), near, ...below);
  const advice = meant
    ? `Did you mean: ${chooseFolder(meant)}`
    : `Check the path: there is ${parent}, but no ${missing} in it.`;
  throw new Error(showPlainly(`The slides folder ${shown} does not exist. ${advice}`));
}

/** The folder above that exists. */
function findParent(folder: string): string {
  let parent = dirname(resolve(folder));
  while (findStats(parent)?.isDirectory() !== true && dirname(parent) !== parent) parent = dirname(parent);
  return parent;
}

/** The folders in a folder, or its Markdown files. */
function listNames(parent: string, areFiles: boolean): string[] {
  try {
    const entries = readdirSync(parent, { withFileTypes: true });
    const isMeant = (entry: Dirent): boolean =>
      areFiles ? /\.(?:md|markdown)$/i.test(entry.name) : entry.isDirectory() && entry.name !== 'node_modules';
    return entries.filter(isMeant).map(({ name }) => name);
  } catch {
    return []; // What may not be read has no names to offer.
  }
}

function findStats(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined; // What cannot be reached is not there.
  }
}
