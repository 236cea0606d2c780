import { expect, type Page, type Route } from '@playwright/test';
import { open, readSlides, test } from './site.ts';

const sizes = [
  { width: 1280, height: 720 },
  { width: 1600, height: 700 },
  { width: 390, height: 844 },
];

/** Pictures of the page before the stage takes over, and after. */
async function photograph(page: Page, address: string): Promise<{ before: Buffer; after: Buffer }> {
  const held: Route[] = [];
  let isOpen = false;
  await page.route(/\.js$/, (route) => (isOpen ? route.continue() : void held.push(route)));
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.slides > section').last().waitFor({ state: 'attached' });
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await page.screenshot();
  isOpen = true;
  await Promise.all(held.map((route) => route.continue()));
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const after = await page.screenshot();
  await page.unrouteAll();
  return { before, after };
}

test.describe('the stage takes over without changing a pixel', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of sizes) {
      test(`${viewport.width} × ${viewport.height}, ${colorScheme}`, async ({ page, site }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await open(page);
        const slides = await readSlides(page);
        const third = (part: number): string => `#${slides[Math.floor((slides.length * part) / 3) - 1]?.id}`;
        for (const hash of ['', third(1), third(2), third(3)]) {
          await page.goto('about:blank');
          const { before, after } = await photograph(page, site + hash);
          if (!before.equals(after)) {
            await test.info().attach('before', { body: before, contentType: 'image/png' });
            await test.info().attach('after', { body: after, contentType: 'image/png' });
          }
          expect(before.equals(after), `same picture at ${hash || 'the first slide'}`).toBe(true);
        }
      });
    }
  }
});

test('a key before the stage has loaded is answered', async ({ page }) => {
  let isOpen = false;
  const held: Route[] = [];
  await page.route(/\.js$/, (route) => (isOpen ? route.continue() : void held.push(route)));
  await page.goto('', { waitUntil: 'commit' });
  const slides = await readSlides(page);
  for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(page.locator(`[id="${slides[1]?.id}"]`)).toBeInViewport({ ratio: 0.9 });
  isOpen = true;
  await Promise.all(held.map((route) => route.continue()));
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(page.locator('.slides > .present')).toHaveId(slides[1]?.id ?? '');
});
