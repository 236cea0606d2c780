// The place in the article: shown in the contents, kept in the address, taken along to the stage.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { entry, expectAt, scrollTo, slide } from '../tools/reading.ts';
import { open, present, test } from '../tools/site.ts';

test('is marked in the contents and written into the address without adding to the history', async ({ page }) => {
  await open(page, '?view=read');
  const entries = await page.evaluate(() => history.length);
  for (const id of [slides.second, slides.third, slides.second]) {
    await scrollTo(page, id);
    await expect(page).toHaveURL(`?view=read#${id}`);
    await expect(entry(page, id)).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('.toc a[aria-current]')).toHaveCount(1);
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('is found again by Back after a jump', async ({ page }) => {
  await open(page, '?view=read');
  await scrollTo(page, slides.withLinks);
  const link = slide(page, slides.withLinks).getByRole('link', { name: 'Bilder' });
  await expect(link).toHaveAttribute('href', `#${slides.withPicture}`);
  await link.click();
  await expectAt(page, slides.withPicture);
  await page.goBack();
  await expect(page).toHaveURL(`?view=read#${slides.withLinks}`);
  await expect(slide(page, slides.withLinks)).toBeInViewport();
  await page.goForward();
  await expectAt(page, slides.withPicture);
});

test('survives the way to the stage and back, by L and by the link of each slide', async ({ page }) => {
  await open(page, '?view=read&theme=dark');
  await scrollTo(page, slides.third);
  await expect(page).toHaveURL(`?view=read&theme=dark#${slides.third}`);
  await page.keyboard.press('l');
  await expect(page).toHaveURL(`?theme=dark#${slides.third}`);
  await expect(present(page)).toHaveId(slides.third);
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/view=read/);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expectAt(page, slides.third);
  await slide(page, slides.third).getByRole('link', { name: 'Als Folie' }).click();
  await expect(page).toHaveURL(`?theme=dark#${slides.third}`);
  await expect(present(page)).toHaveId(slides.third);
});
