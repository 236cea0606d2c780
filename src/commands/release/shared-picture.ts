// The picture that a shared link shows: the title slide.

import { readFile } from 'node:fs/promises';
import { removePicture, sharedPicture } from '../../compiler/document/sharing.ts';
import { findBrowser } from '../print/browser.ts';
import { keepTheme } from '../print/keep-theme.ts';
import { fillWindow } from '../print/pictures.ts';
import { withBuiltSite, type Session } from '../print/session.ts';
import { writeWhole } from '../run/output/write-file.ts';

const size = { width: 1200, height: 630 };

/** Takes the picture in the shape that social networks and messengers expect. */
export async function takeSharedPicture({ open }: Session, folder: string): Promise<void> {
  const page = await open({ view: 'print' }, size);
  await keepTheme(page);
  await fillWindow(page, size);
  await writeWhole(`${folder}/${sharedPicture}`, await page.screenshot({ animations: 'disabled' }));
  await page.close();
}

/** Takes the picture of a site that is built already; without a browser no link shows one, and it says so. */
export async function addSharedPicture(folder: string): Promise<void> {
  const launch = findBrowser();
  const take = (session: Session): Promise<void> => takeSharedPicture(session, folder);
  const fault = launch ? await withBuiltSite(folder, launch, take).catch(readMessage) : 'no browser was found';
  if (fault === undefined) return;
  const page = `${folder}/index.html`;
  await writeWhole(page, removePicture(await readFile(page, 'utf8')));
  console.error(`Shared links show no picture, because ${sharedPicture} is missing: ${fault}.`);
  console.error('Type "npx playwright install chromium", or set CHROMIUM_PATH to a Chromium, and build again.');
}

function readMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
