// The picture that a shared link shows: the title slide.

import { sharedPicture } from '../../compiler/document/sharing.ts';
import { classes } from '../../shared/markup.ts';
import type { Session } from '../print/session.ts';
import { writeWhole } from '../run/output/write-file.ts';

const size = { width: 1200, height: 630 };

/** Takes the picture in the shape that social networks and messengers expect. */
export async function takeSharedPicture({ open }: Session, folder: string): Promise<void> {
  const page = await open({ view: 'print' }, size);
  await page.evaluate(
    ({ height, offers }) => {
      document.documentElement.style.setProperty('--h', `${height}px`);
      for (const offer of document.querySelectorAll(offers)) offer.remove();
    },
    { height: size.height, offers: `.${classes.cuts}, .${classes.backlink}` },
  );
  await writeWhole(`${folder}/${sharedPicture}`, await page.screenshot({ animations: 'disabled' }));
  await page.close();
}
