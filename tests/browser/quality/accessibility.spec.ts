import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, show, test } from '../tools/site.ts';

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in the windows and the article, ${theme}`, async ({ page }) => {
    // Only colours differ between the themes.
    const rules = theme === 'light' ? {} : { rules: ['color-contrast', 'link-in-text-block'] };
    const found: string[] = [];
    const check = async (place: string): Promise<void> => {
      found.push(...(await findViolations(page, rules)).map((violation) => `${place}: ${violation}`));
    };
    await open(page, `?theme=${theme}`);
    for (const [key, name] of [
      ['o', 'Übersicht'],
      ['?', 'Tasten'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await check(name);
      await page.keyboard.press('Escape');
    }
    await show(page, slides.withFootnote);
    await present(page).locator('.body a[role="doc-noteref"]').first().press('Enter');
    await expect(page.locator('.popover')).toBeVisible();
    await check('footnote');
    await open(page, `?theme=${theme}&view=read`);
    await check('article');
    expect(found).toEqual([]);
  });
}
