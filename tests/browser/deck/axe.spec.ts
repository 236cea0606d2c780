import { expect, type Page } from '@playwright/test';
import { findViolations } from '../tools/axe.ts';
import { open, readSlides, show, test } from '../tools/site.ts';

/** Violations on every slide of the stage, each with its slide. */
async function checkSlides(page: Page, rules?: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of await readSlides(page)) {
    await show(page, id);
    found.push(...(await findViolations(page, rules && { rules })).map((violation) => `${id}: ${violation}`));
  }
  return found;
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing on any slide, ${theme}`, async ({ page }) => {
    test.setTimeout(1_200_000);
    await open(page, `?theme=${theme}`);
    // Only colours differ between the themes.
    const rules = theme === 'light' ? undefined : ['color-contrast', 'link-in-text-block'];
    expect(await checkSlides(page, rules)).toEqual([]);
  });
}

test('axe finds nothing on any slide on a phone', async ({ page }) => {
  test.setTimeout(1_200_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  expect(await checkSlides(page)).toEqual([]);
});
