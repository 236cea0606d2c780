// Visits every slide on the stage.
import type { Page } from '@playwright/test';
import { showSlide } from '../../../../src/commands/check/show-slide.ts';
import { readSlides } from '../site.ts';

/** Shows one slide after the other and collects what `find` finds, each with its slide. */
export async function visitSlides(page: Page, find: () => Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of await readSlides(page)) {
    await showSlide(page, id);
    found.push(...(await find()).map((text) => `${id}: ${text}`));
  }
  return found;
}
