// The four header files of a built site.

import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderNotFound } from '../../compiler/document/not-found.ts';
import type { Deck } from '../../compiler/types.ts';
import { readStyles } from '../../compiler/vite/scripts.ts';
import { isMissing } from '../run/output/failures.ts';
import { listFiles } from '../run/output/mark.ts';
import { renderApache } from './apache.ts';
import { renderCaddy } from './caddy.ts';
import { madeBy, readPath, readPolicy, type Site } from './headers.ts';
import { renderNginx } from './nginx.ts';
import { renderUnderscoreHeaders } from './underscore-headers.ts';

const writers: Readonly<Record<string, (site: Site) => string>> = {
  _headers: renderUnderscoreHeaders,
  '.htaccess': renderApache,
  Caddyfile: renderCaddy,
  'nginx.conf': renderNginx,
};

/** Takes the files of an earlier build out of a folder that is built anew; throws one line for one of somebody else. */
export async function removeHeaderFiles(folder: string, name: string, isReplaced: boolean): Promise<void> {
  for (const file of Object.keys(writers)) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (text?.startsWith(madeBy)) await rm(path);
    else if (text !== undefined && isReplaced)
      throw new Error(
        `Nothing was written: "${name}" holds "${file}", which no command has made. Name another folder.`,
      );
  }
}

/** Writes the files. A deck without a public address lies at the root, so its page for lost visitors leads there, too. */
export async function writeHeaderFiles(folder: string, deck: Deck, frameAncestors: string | undefined): Promise<void> {
  const path = readPath(deck.base);
  if (!deck.base) {
    const styles = await readStyles('src/styles/not-found.css');
    await writeFile(join(folder, '404.html'), renderNotFound({ ...deck, base: path }, styles));
  }
  const policy = readPolicy(await readFile(join(folder, 'index.html'), 'utf8'));
  const names = (await listFiles(folder)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({ path: name, size: (await stat(join(folder, name))).size })),
  );
  for (const [name, render] of Object.entries(writers))
    await writeFile(join(folder, name), render({ path, policy, frameAncestors, files }));
}
