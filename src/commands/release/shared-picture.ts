// The picture that a shared link shows: the title slide.

import { sharedPicture } from '../../compiler/document/sharing.ts';
import { fillWindow } from '../print/pictures.ts';
import type { Session } from '../print/session.ts';
import { writeWhole } from '../run/output/write-file.ts';

const size = { width: 1200, height: 630 };

/** Takes the picture in the shape that social networks and messengers expect. */
export async function takeSharedPicture({ open }: Session, folder: string): Promise<void> {
  const page = await open({ view: 'print' }, size);
  await fillWindow(page, size.height);
  await writeWhole(`${folder}/${sharedPicture}`, await page.screenshot({ animations: 'disabled' }));
  await page.close();
}
