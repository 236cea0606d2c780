// Pictures of slides, as the stage shows them with all their steps: alone in a window of exactly the picture's size.

import type { Page } from '@playwright/test';
import { classes } from '../../shared/markup.ts';
import { writeWhole } from '../run/output/write-file.ts';
import type { PictureSize } from './picture-size.ts';
import { namePicture } from './file-names.ts';
import { keepTheme } from './keep-theme.ts';
import type { PrintOptions } from './print-options.ts';
import type { Session } from './session.ts';

/** Which slides, how large, and where to. */
interface PictureOptions extends PrintOptions {
  readonly size: PictureSize;
  readonly out: string;
}

/** Takes a picture of each slide in the order of the talk, and says how far it is. */
export async function takePictures({ open }: Session, options: PictureOptions): Promise<void> {
  const { cut, chapter, theme, size, out } = options;
  const page = await open({ view: 'print', cut, chapter, theme }, size);
  await keepTheme(page);
  await fillWindow(page, size.height);
  const slides = page.locator(`.${classes.slides} > section[id]`);
  const ids = await slides.evaluateAll((sections) => sections.map(({ id }) => id));
  for (const [index, id] of ids.entries()) {
    await showAlone(page, index);
    const picture = await page.screenshot({ animations: 'disabled' });
    await writeWhole(`${out}/${namePicture(index + 1, ids.length, id)}`, picture);
    process.stdout.write(`\r${index + 1} of ${ids.length} pictures`);
  }
  console.log(` in ${out}.`);
}

/** Makes a slide as high as the window; what a title slide offers to whoever opens the deck is no part of a picture. */
export async function fillWindow(page: Page, height: number): Promise<void> {
  await page.evaluate(
    ({ pixels, offers }) => {
      document.documentElement.style.setProperty('--h', `${pixels}px`);
      for (const offer of document.querySelectorAll(offers)) offer.remove();
    },
    { pixels: height, offers: `.${classes.cuts}, .${classes.backlink}` },
  );
}

/** Hides all slides but one, and waits until its calculators are alive. */
async function showAlone(page: Page, shown: number): Promise<void> {
  await page.evaluate(
    ({ sections, number }) => {
      for (const [index, section] of document.querySelectorAll<HTMLElement>(sections).entries())
        section.style.display = index === number ? '' : 'none';
      window.scrollTo(0, 0);
    },
    { sections: `.${classes.slides} > section[id]`, number: shown },
  );
  const resting = page.locator(`.${classes.slides} .${classes.widget} fieldset:disabled`).filter({ visible: true });
  await resting.first().waitFor({ state: 'detached' });
}
