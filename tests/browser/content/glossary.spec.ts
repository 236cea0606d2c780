import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';

test.describe('terms of the glossary', () => {
  test.beforeEach(({ page }) => open(page, `#${slides.withTerm}`));

  test('a term opens its explanation in place, by keyboard, and gives the focus back', async ({ page }) => {
    const term = present(page).getByRole('link', { name: 'Quelle' });
    await term.press('Enter');
    const explanation = page.getByRole('dialog', { name: 'Quelle' });
    await expect(explanation).toBeVisible();
    await expect(explanation).toContainText(/\w{3,}.*\./);
    await page.keyboard.press('Escape');
    await expect(explanation).toBeHidden();
    await expect(term).toBeFocused();
  });

  test('a slide key closes the explanation and changes the slide', async ({ page }) => {
    await present(page).getByRole('link', { name: 'Quelle' }).click();
    await expect(page.getByRole('dialog', { name: 'Quelle' })).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.locator('.popover')).toBeHidden();
    await expect(present(page)).not.toHaveId(slides.withTerm);
  });
});

test('an address of the glossary shows on the stage what it explains, and never an empty slide', async ({ page }) => {
  await open(page, '#begriff-quelle');
  await expect(present(page).locator('.term', { hasText: 'Quelle' }).first()).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Quelle' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate((id) => (location.hash = id), slides.glossary);
  await expect(present(page)).toHaveId(slides.deckLinks);
  await expect(page.locator(`.slides > #${slides.glossary}`)).toHaveCount(0);
});

test('the glossary is complete from A to Z for readers', async ({ page }) => {
  await open(page, `?view=read#${slides.glossary}`);
  const names = await page.locator(`#${slides.glossary} dt`).allTextContents();
  expect(names.length).toBeGreaterThan(1);
  expect(names).toEqual(names.toSorted((first, second) => first.localeCompare(second, 'de')));
  expect(names.map((name) => name.trim())).toContain('Änderung');
});
