import { expect, type Page } from '@playwright/test';
import { findOverflow } from '../../../src/commands/check/find-overflow.ts';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, show, test } from '../tools/site.ts';

const wayBack = (page: Page) => page.getByRole('button', { name: /^Zurück zu: Linkliste/ });
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
    { leave: () => page.keyboard.press('Backspace'), keepsFocus: true },
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

test('where the talk stands elsewhere, the way back to the list is another, and forgotten when the talk goes on', async ({
  page,
}) => {
  await open(page);
  await show(page, slides.chapterLinks);
  await firstLink(page).press('Enter');
  const toList = page.getByRole('button', { name: 'Zurück zur Linkliste' });
  await expect(toList).toBeVisible();
  await toList.click();
  await expect(present(page)).toHaveId(slides.chapterLinks);
  await firstLink(page).press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(present(page)).toHaveId(slides.second);
  await expect(toList).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(present(page)).toHaveId(slides.second);
});

test('an address that very many slides name keeps to its line', async ({ page }) => {
  await open(page, `#${slides.chapterLinks}`);
  await firstLink(page).evaluate((link) => {
    for (let count = 0; count < 600; count++) link.after(', ', link.cloneNode(true));
  });
  expect(await findOverflow(page, '.reveal > .slides > section.present')).toEqual([[]]);
});
