import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';

const wayBack = (page: Page) => page.getByRole('button', { name: 'Zurück zur Linkliste' });
const firstLink = (page: Page) => page.locator(`#${slides.chapterLinks} .body a[href^="#"]`).first();

async function followFirstLink(page: Page): Promise<void> {
  await firstLink(page).press('Enter');
  await expect(present(page)).not.toHaveId(slides.chapterLinks);
  await expect(wayBack(page)).toBeVisible();
}

test('the link list leads to a slide, and Escape, a button or Back lead to the list again', async ({ page }) => {
  await open(page, `#${slides.chapterLinks}`);
  const ways = [
    { leave: () => page.keyboard.press('Escape'), keepsFocus: true },
    { leave: () => wayBack(page).click(), keepsFocus: true },
    { leave: () => page.goBack(), keepsFocus: false },
  ];
  for (const { leave, keepsFocus } of ways) {
    await followFirstLink(page);
    await leave();
    await expect(present(page)).toHaveId(slides.chapterLinks);
    await expect(wayBack(page)).toHaveCount(0);
    if (keepsFocus) await expect(firstLink(page)).toBeFocused();
  }
});

test('the way back to the list is forgotten when the talk goes on', async ({ page }) => {
  await open(page, `#${slides.chapterLinks}`);
  await followFirstLink(page);
  const target = await firstLink(page).getAttribute('href');
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    expect(await present(page).getAttribute('id')).not.toBe(target?.slice(1));
  }).toPass();
  await expect(wayBack(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(present(page)).not.toHaveId(slides.chapterLinks);
});
