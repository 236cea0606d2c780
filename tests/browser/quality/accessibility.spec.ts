import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { findFaintText } from '../tools/quality/contrast.ts';
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

test('text on a slide with a background of its own is read in every theme, on the stage and on paper', async ({
  page,
}) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    await open(page, `?theme=${theme}#${slides.withColour}`);
    await expect(present(page)).toHaveCSS('background-color', 'rgb(23, 50, 77)');
    await expect(present(page).getByRole('heading').first()).toHaveCSS('color', 'rgb(233, 237, 240)');
    expect(await findFaintText(page), `${theme}, stage`).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await findFaintText(page), `${theme}, printed`).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});
