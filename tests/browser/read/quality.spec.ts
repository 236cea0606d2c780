// The article for those who need more contrast, larger letters or a voice.
import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { contents, phone, search, showAll } from '../tools/reading.ts';
import { open, test } from '../tools/site.ts';

test('can be read in the colours that the system forces, light and dark', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '?view=read');
  await showAll(page);
  const current = contents(page).locator('a[aria-current]');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const rules = ['color-contrast', 'link-in-text-block'];
    expect(await findViolations(page, { rules }), colorScheme).toEqual([]);
    await expect(current).toBeVisible();
    await expect(current).toHaveCSS('font-weight', '700');
  }
});

test.describe('axe finds nothing on a phone', () => {
  test.use(phone);

  test('with the contents open and in the search', async ({ page }) => {
    await open(page, '?view=read');
    await page.getByRole('button', { name: 'Inhalt' }).tap();
    await expect(contents(page)).toBeVisible();
    expect(await findViolations(page, { within: '.reading-panel' })).toEqual([]);
    await search(page, 'Speicher');
    expect(await findViolations(page, { within: '.search-dialog' })).toEqual([]);
  });
});
