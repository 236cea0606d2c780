// Shows a slide on the stage, for whoever looks at all of them.

import type { Page } from '@playwright/test';
import { classes } from '../../shared/markup.ts';

/** Shows a slide and waits for it. The page itself does: asking it again and again takes longer. */
export async function showSlide(page: Page, id: string): Promise<void> {
  const { reveal, slides, present } = classes;
  await page.evaluate(show, { id, shown: `.${reveal} > .${slides} > section.${present}` });
}

/** Runs in the page. */
async function show({ id, shown }: { id: string; shown: string }): Promise<void> {
  location.hash = id;
  for (let frame = 0; document.querySelector(shown)?.id !== id; frame++) {
    if (frame === 600) throw new Error(`expected ${id} on the stage`);
    await new Promise(requestAnimationFrame);
  }
}
