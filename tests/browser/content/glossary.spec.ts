import { expect } from '@playwright/test';
import { open, present, show, test } from '../tools/site.ts';

test.describe('terms of the glossary', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    const id = await page.locator('.slides > section:has(.body a.term)').first().getAttribute('id');
    await show(page, id ?? '');
  });

  test('a term opens its explanation in place, by keyboard, and gives the focus back', async ({ page }) => {
    const term = present(page).locator('.body a.term').first();
    await term.press('Enter');
    const window = page.getByRole('dialog', {
      name: (await term.getAttribute('href'))?.startsWith('#begriff-') ? /./ : '',
    });
    await expect(window).toBeVisible();
    await expect(window).toContainText(/\w{3,}.*\./);
    await page.keyboard.press('Escape');
    await expect(window).toBeHidden();
    await expect(term).toBeFocused();
  });

  test('a slide key closes the explanation and changes the slide', async ({ page }) => {
    const id = await present(page).getAttribute('id');
    await present(page).locator('.body a.term').first().click();
    await page.keyboard.press('PageDown');
    await expect(page.locator('.popover')).toBeHidden();
    await expect(async () => {
      await page.keyboard.press('PageDown');
      expect(await present(page).getAttribute('id')).not.toBe(id);
    }).toPass();
  });
});

test('the glossary is complete from A to Z for readers', async ({ page }) => {
  await open(page, '?view=read#glossar');
  const entries = page.locator('#glossar dt');
  expect(await entries.count()).toBeGreaterThanOrEqual(80);
  const names = await entries.allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'de')));
});
