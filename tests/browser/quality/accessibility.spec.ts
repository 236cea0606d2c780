import { expect, type Page } from '@playwright/test';
import { findViolations } from '../tools/axe.ts';
import { open, pick, readSlides, show, test } from '../tools/site.ts';

/** Violations with the place at which they were found. */
async function check(page: Page, place: string): Promise<string[]> {
  return (await findViolations(page)).map((violation) => `${place}: ${violation}`);
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in the windows and the article, ${theme}`, async ({ page }) => {
    test.setTimeout(600_000);
    await open(page, `?theme=${theme}`);
    const { id } = pick(await readSlides(page), (slide) => slide.notes.length > 0);
    const found: string[] = [];
    for (const key of ['o', '?']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      found.push(...(await check(page, key)));
      await page.keyboard.press('Escape');
    }
    await show(page, id);
    await page.locator('.present .body a[role="doc-noteref"]').first().press('Enter');
    found.push(...(await check(page, 'footnote')));
    await open(page, `?theme=${theme}&view=read`);
    found.push(...(await check(page, 'article')));
    expect(found).toEqual([]);
  });
}
