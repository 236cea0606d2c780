import { expect, type Page } from '@playwright/test';
import { open, pick, present, readSlides, show, test } from '../tools/site.ts';

async function showSlideWithNote(page: Page): Promise<string> {
  await open(page);
  const { id } = pick((await readSlides(page)).slice(0, -1), (slide) => slide.notes.length > 0);
  await show(page, id);
  return id;
}

const references = '.present .body a[role="doc-noteref"]';

test.describe('a footnote on the stage', () => {
  test('opens in place by keyboard, and Escape gives the focus back', async ({ page }) => {
    await showSlideWithNote(page);
    const reference = page.locator(references).first();
    const name = await reference.getAttribute('aria-label');
    await reference.press('Enter');
    const popover = page.getByRole('dialog', { name: name ?? '', exact: true });
    await expect(popover).toBeVisible();
    await expect(popover).toBeFocused();
    await expect(popover.locator('[id], .backlink')).toHaveCount(0);
    await page.keyboard.press('Tab');
    expect(await popover.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
    await expect(reference).toBeFocused();
  });

  test('lies within the window and closes by its number, its button, or a click elsewhere', async ({ page }) => {
    await showSlideWithNote(page);
    const reference = page.locator(references).first();
    const popover = page.locator('.popover');
    const closings = [
      () => reference.click(),
      () => popover.getByRole('button', { name: 'Schließen' }).click(),
      () => page.mouse.click(5, 5),
    ];
    for (const close of closings) {
      await reference.click();
      await expect(popover).toBeInViewport({ ratio: 1 });
      await close();
      await expect(popover).toBeHidden();
    }
  });

  test('gives way to a key that changes the slide', async ({ page }) => {
    const id = await showSlideWithNote(page);
    await page.locator(references).first().press('Enter');
    await expect(page.locator('.popover')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.popover')).toBeHidden();
    await expect(present(page)).not.toHaveId(id);
    await expect(present(page).locator(':focus')).toBeAttached();
  });
});

test.describe('a footnote on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('opens by a tap and closes by the next', async ({ page }) => {
    await showSlideWithNote(page);
    const reference = page.locator(references).first();
    await reference.tap();
    await expect(page.locator('.popover')).toBeInViewport({ ratio: 1 });
    await page.touchscreen.tap(5, 5);
    await expect(page.locator('.popover')).toBeHidden();
  });
});

test.describe('a footnote in the article', () => {
  test('opens in place', async ({ page }) => {
    await open(page, '?view=read');
    pick(await readSlides(page), (slide) => slide.notes.length > 0);
    await page.locator('a[role="doc-noteref"]').first().press('Enter');
    await expect(page.locator('.popover')).toBeInViewport({ ratio: 1 });
  });

  test('is a link without the Popover API', async ({ page }) => {
    await page.addInitScript(() => delete (HTMLElement.prototype as Partial<HTMLElement>).popover);
    await open(page, '?view=read');
    pick(await readSlides(page), (slide) => slide.notes.length > 0);
    const reference = page.locator('a[role="doc-noteref"]').first();
    const target = await reference.getAttribute('href');
    await reference.press('Enter');
    await expect(page).toHaveURL(`?view=read${target}`);
  });
});
