// Writes the deck that `npm run new` begins with: the one beside this file in the language asked for, and what helps editors.

import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listKnown } from '../../shared/nearest.ts';
import { isMissing, describeFailure } from '../run/output/failures.ts';
import { checkOutputFolder } from '../run/output/output-folder.ts';
import { ensureFolder } from '../run/output/write-file.ts';

const languages = ['de', 'en'];
/** Schemas and snippets, which editors look for in a folder of this name. */
const editorFolder = '.vscode';

/** The language of a new deck; another than those that there is a deck in is an error. */
export function chooseLanguage(name: string): string {
  if (languages.includes(name)) return name;
  throw new Error(`There is no new deck in the language "${name}"; there are: ${listKnown(name, languages)}.`);
}

/** Writes a deck into a folder that is missing or empty. */
export async function writeDeck(folder: string, language: string): Promise<void> {
  await checkOutputFolder(folder);
  if (!(await isEmpty(folder))) throw new Error(`Nothing was written: "${folder}" is not empty. Name a new folder.`);
  await ensureFolder(folder);
  const sources = [
    [join('src/commands/new', language), folder],
    [editorFolder, join(folder, editorFolder)],
  ] as const;
  try {
    for (const [from, to] of sources) await cp(from, to, { recursive: true, force: false, errorOnExist: true });
  } catch (error) {
    throw describeFailure(folder, error);
  }
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (isMissing(error)) return true;
    throw describeFailure(folder, error);
  }
}
