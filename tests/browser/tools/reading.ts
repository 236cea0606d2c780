// What the tests of the reading view share.
import { expect, type Locator, type Page } from '@playwright/test';

/** A phone held upright. */
export const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

/** The contents, beside the article or below it. */
export function contents(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Inhalt' });
}

/** The entry of a slide in the contents. */
export function entry(page: Page, id: string): Locator {
  return contents(page).locator(`a[href="#${id}"]:not(.panel-foot a)`);
}

/** What the article has to say. */
export function notice(page: Page): Locator {
  return page.locator('.notice[role="status"]');
}

/** A slide in the article. */
export function slide(page: Page, id: string): Locator {
  return page.locator(`section[id="${id}"]`);
}

/** Scrolls to a slide as a reader does, and waits until the address names it. */
export async function scrollTo(page: Page, id: string): Promise<void> {
  await slide(page, id).evaluate((section) => section.scrollIntoView());
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
}

/** The slide whose heading is on top of the window, within a line or two. */
export async function expectAt(page: Page, id: string): Promise<void> {
  const top = () => slide(page, id).evaluate((section) => Math.abs(section.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(80);
}

/** The search, open or not. */
export function searchDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Suche' });
}

/** Opens the search and asks. */
export async function search(page: Page, question: string): Promise<void> {
  const dialog = searchDialog(page);
  if (!(await dialog.isVisible())) await page.keyboard.press('Control+k');
  await dialog.getByRole('searchbox').fill(question);
  await expect(dialog.getByRole('status')).not.toHaveText(/vorbereitet/);
}

/** Lays out every slide, also those far from the window. */
export async function showAll(page: Page): Promise<void> {
  await page.locator('.slides > section').evaluateAll((sections) => {
    for (const section of sections) if (section instanceof HTMLElement) section.style.contentVisibility = 'visible';
  });
}
