// Pictures of slides, as the stage shows them with all their steps: alone in a window of exactly the picture's size.

import type { Page } from '@playwright/test';
import { classes } from '../../shared/markup.ts';
import { writeWhole } from '../run/output/write-file.ts';
import type { PictureSize } from './picture-size.ts';
import { namePicture } from './file-names.ts';
import { keepTheme } from './keep-theme.ts';
import type { PrintOptions } from './print-options.ts';
import type { Session } from './session.ts';

const sections = `.${classes.slides} > section`;

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
  await fillWindow(page, size);
  const names = await layOutPictures(page);
  for (const [index, name] of names.entries()) {
    await showAlone(page, index);
    await writeWhole(`${out}/${name}`, await page.screenshot({ animations: 'disabled' }));
    process.stdout.write(`\r${index + 1} of ${names.length} pictures`);
  }
  console.log(` in ${out}.`);
}

/** Lays slides out as on paper: what is too long for one picture goes on in the next. Returns their names. */
async function layOutPictures(page: Page): Promise<string[]> {
  const ids = await page.locator(sections).evaluateAll((all) => {
    dispatchEvent(new Event('beforeprint'));
    return all.map(({ id }) => id);
  });
  const all = await page.locator(sections).evaluateAll((parts) => parts.map(({ id }) => id));
  // What goes on has no id.
  const starts = all.flatMap((id, index) => (id ? [index] : []));
  return starts.flatMap((start, slide) => {
    const parts = (starts[slide + 1] ?? all.length) - start;
    return Array.from({ length: parts }, (_, part) =>
      namePicture(slide + 1, ids.length, { id: ids[slide] ?? '', part: parts > 1 ? part + 1 : undefined }),
    );
  });
}

/** Makes a slide as large as the window; what a title slide offers to whoever opens the deck is no part of a picture. */
export async function fillWindow(page: Page, { width, height }: Pick<PictureSize, 'width' | 'height'>): Promise<void> {
  await page.evaluate(
    ({ w, h, offers }) => {
      document.documentElement.style.setProperty('--w', `${w}px`);
      document.documentElement.style.setProperty('--h', `${h}px`);
      for (const offer of document.querySelectorAll(offers)) offer.remove();
    },
    { w: width, h: height, offers: `.${classes.cuts}, .${classes.backlink}` },
  );
}

/** Hides all slides but one, and waits until its calculators are alive. */
async function showAlone(page: Page, shown: number): Promise<void> {
  await page.evaluate(
    ({ all, number }) => {
      for (const [index, section] of document.querySelectorAll<HTMLElement>(all).entries())
        section.style.display = index === number ? '' : 'none';
      window.scrollTo(0, 0);
    },
    { all: sections, number: shown },
  );
  const resting = page.locator(`.${classes.slides} .${classes.widget} fieldset:disabled`).filter({ visible: true });
  await resting.first().waitFor({ state: 'detached' });
}
