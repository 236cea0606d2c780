// Every slide of the deck, on the stage and in the article, in every theme.
import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { showAll } from '../tools/reading.ts';
import { open, test } from '../tools/site.ts';
import { visitSlides } from '../tools/quality/visit-slides.ts';

for (const theme of ['light', 'dark', 'contrast']) {
  // Only colours differ between the themes.
  const scope = theme === 'light' ? {} : { rules: ['color-contrast', 'link-in-text-block'] };

  test(`axe finds nothing on any slide and in the whole article, ${theme}`, async ({ page }) => {
    test.slow();
    await open(page, `?theme=${theme}`);
    expect.soft(await visitSlides(page, () => findViolations(page, scope))).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `?theme=${theme}&view=read`);
    await showAll(page);
    expect(await findViolations(page, scope)).toEqual([]);
  });
}

test('axe finds nothing on any slide on a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  expect(await visitSlides(page, () => findViolations(page))).toEqual([]);
});
