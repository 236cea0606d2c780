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

/** Shows every slide, so that all it holds is there, and then all of them at once, one below the other as the stage sets them. */
export async function showAllSlides(page: Page): Promise<void> {
  await visitSlides(page, async () => []);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // A slide keeps its height, and whether it scrolls; the stage no longer ends at the window.
    sheet.replaceSync(`
      html, .reveal { overflow: visible !important; }
      .reveal { position: static !important; }
      .reveal > .slides > section { position: relative !important; }`);
    document.adoptedStyleSheets.push(sheet);
    document.querySelector('.slides')?.append(...document.querySelectorAll('.parked > section:not([data-readers])'));
    for (const section of document.querySelectorAll<HTMLElement>('.reveal > .slides > section')) {
      section.classList.add('present');
      for (const name of ['hidden', 'inert', 'aria-hidden']) section.removeAttribute(name);
    }
  });
}
