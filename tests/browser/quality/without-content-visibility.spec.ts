// Browsers that do not know content-visibility (Safari before 18, Firefox before 125) show the same, only later.
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { findDifference, visible } from '../tools/paper/pictures.ts';
import { open, test } from '../tools/site.ts';

/** Takes the property from all styles; those of the page would not match its policy any more. */
async function forgetContentVisibility(page: Page): Promise<() => number> {
  let count = 0;
  await page.route(/(\/|\.css)(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text
      .replace('"Content-Security-Policy"', '"x-policy"')
      .replaceAll('content-visibility:', () => `x-${String(count++)}:`);
    await route.fulfill({ response, body });
  });
  return () => count;
}

for (const address of ['', `#${slides.withTable}`, '?view=read', '?view=print'])
  test(`a browser without content-visibility shows the same: ${address}`, async ({ page }) => {
    await open(page, address);
    const before = await page.screenshot();
    await page.goto('about:blank');
    const count = await forgetContentVisibility(page);
    await open(page, address);
    const after = await page.screenshot();
    expect(count()).toBeGreaterThan(0);
    expect(await findDifference(page, before, after)).toBeLessThan(visible);
  });

test('a link into the article leads to its slide without content-visibility', async ({ page }) => {
  await forgetContentVisibility(page);
  await open(page, `?view=read#${slides.withTable}`);
  const top = (): Promise<number> =>
    page.locator(`#${slides.withTable}`).evaluate((section) => section.getBoundingClientRect().top);
  await expect.poll(top).toBeCloseTo(0, 0);
});

test('no slide but the one that is shown is seen or read out without content-visibility', async ({ page }) => {
  await forgetContentVisibility(page);
  await open(page);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  const shown = page.locator('section[id] > :is(h1, h2, h3)').filter({ visible: true });
  await expect(shown).toHaveCount(1);
  await expect(page.locator(`#${slides.second} > :is(h1, h2, h3)`)).toBeVisible();
});
