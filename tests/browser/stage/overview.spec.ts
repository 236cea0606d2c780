import { expect } from '@playwright/test';
import { open, pick, present, readSlides, show, test } from '../tools/site.ts';

test.describe('the overview', () => {
  test('shows every slide once and leads to the chosen one', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog', { name: 'Übersicht' });
    const entries = overview.getByRole('link');
    await expect(entries).toHaveCount(slides.length);
    await expect(overview.locator('.entry[aria-current]')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(overview).toBeHidden();
    await expect(present(page)).toHaveId(slides[2]?.id ?? '');
    await expect(present(page).locator(':focus')).toBeAttached();
    await page.goBack();
    await expect(present(page)).toHaveId(slides[0]?.id ?? '');
  });

  test('starts at the current slide', async ({ page }) => {
    await open(page);
    const third = (await readSlides(page))[2]?.id ?? '';
    await show(page, third);
    await page.keyboard.press('o');
    await expect(page.locator(`.entry[href="#${third}"]`)).toBeFocused();
  });

  test('copies no ids and leaves nothing behind', async ({ page }) => {
    await open(page);
    await page.keyboard.press('o');
    await expect(page.locator('.thumbnail [id]')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.thumbnail')).toHaveCount(0);
  });

  test('moves by rows', async ({ page }) => {
    await open(page);
    await page.keyboard.press('o');
    const top = (): Promise<number> =>
      page
        .locator('.entry:focus')
        .evaluate((entry) => entry.getBoundingClientRect().top + (entry.closest('dialog')?.scrollTop ?? 0));
    const first = await top();
    await page.keyboard.press('ArrowDown');
    expect(await top()).toBeGreaterThan(first);
    await page.keyboard.press('ArrowUp');
    expect(await top()).toBe(first);
  });

  test('marks slides that this talk leaves out', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    const cut = pick(slides, ({ cuts }) => cuts !== '').cuts.split(' ')[0] ?? '';
    const outside = pick(slides, (slide) => !slide.generated && !slide.cuts.split(' ').includes(cut));
    await open(page, `?cut=${cut}`);
    await page.keyboard.press('o');
    const entry = page.locator(`.entry[href="#${outside.id}"]`);
    await expect(entry).toContainText('nicht in dieser Fassung');
    await entry.press('Enter');
    await expect(present(page)).toHaveId(outside.id);
  });
});
