import { expect, type Page } from '@playwright/test';
import { open, pick, present, readSlides, show, test } from '../tools/site.ts';

async function jumpFromList(page: Page): Promise<string> {
  await open(page);
  const list = pick(await readSlides(page), (slide) => slide.linkList && slide.chapter !== 'anhang');
  await show(page, list.id);
  await page.locator('.present .body a[href^="#"]').first().press('Enter');
  await expect(present(page)).not.toHaveId(list.id);
  return list.id;
}

test.describe('the link list', () => {
  for (const way of ['Escape', 'button', 'Back'] as const) {
    test(`leads to a slide, and ${way} leads back`, async ({ page }) => {
      const id = await jumpFromList(page);
      const button = page.getByRole('button', { name: 'Zurück zur Linkliste' });
      await expect(button).toBeVisible();
      if (way === 'Escape') await page.keyboard.press('Escape');
      else if (way === 'button') await button.click();
      else await page.goBack();
      await expect(present(page)).toHaveId(id);
      await expect(button).toHaveCount(0);
      if (way !== 'Back') await expect(page.locator('.present a[href^="#"]').first()).toBeFocused();
    });
  }

  test('is forgotten when the talk goes on', async ({ page }) => {
    await jumpFromList(page);
    const id = await present(page).getAttribute('id');
    while ((await present(page).getAttribute('id')) === id) await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Zurück zur Linkliste' })).toHaveCount(0);
  });
});
