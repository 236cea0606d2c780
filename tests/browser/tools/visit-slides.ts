// Visits every slide on the stage. The page itself waits for each: asking it again and again takes longer.
import type { Page } from '@playwright/test';
import { readSlides } from './site.ts';

/** Shows one slide after the other and collects what `find` finds, each with its slide. */
export async function visitSlides(page: Page, find: () => Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of await readSlides(page)) {
    await page.evaluate(show, id);
    found.push(...(await find()).map((text) => `${id}: ${text}`));
  }
  return found;
}

/** Runs in the page. */
async function show(id: string): Promise<void> {
  location.hash = id;
  const isShown = (): boolean => document.querySelector('.reveal > .slides > section.present')?.id === id;
  for (let frame = 0; !isShown(); frame++) {
    if (frame === 600) throw new Error(`expected ${id} on the stage`);
    await new Promise(requestAnimationFrame);
  }
}
