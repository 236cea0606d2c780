import { expect, type Page, type Route } from '@playwright/test';
import { findDifference, visible } from '../tools/pictures.ts';
import { expectOnTop, open, readSlides, test } from '../tools/site.ts';

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
  const before = await page.screenshot({ path: test.info().outputPath('before.png') });
  isOpen = true;
  await Promise.all(held.map((route) => route.continue()));
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const after = await page.screenshot({ path: test.info().outputPath('after.png') });
  await page.unrouteAll();
  return { before, after };
}

async function expectSamePictures(page: Page, site: string): Promise<void> {
  await open(page);
  // The deck's own link list draws a QR code of the address once it runs.
  const slides = (await readSlides(page)).filter(({ generated }) => !generated);
  const third = (part: number): string => `#${slides[Math.floor((slides.length * part) / 3) - 1]?.id}`;
  for (const hash of ['', third(1), third(2), third(3)]) {
    await page.goto('about:blank');
    const { before, after } = await photograph(page, site + hash);
    expect(await findDifference(page, before, after), hash || 'the first slide').toBeLessThan(visible);
  }
}

test.describe('the stage takes over without changing a pixel', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of sizes) {
      test(`${viewport.width} × ${viewport.height}, ${colorScheme}`, async ({ page, site }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await expectSamePictures(page, site);
      });
    }
  }
});

test.describe('the stage takes over a touch screen without changing a pixel', () => {
  test.use({ hasTouch: true, isMobile: true });
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1024, height: 768 },
  ]) {
    test(`${viewport.width} × ${viewport.height}`, async ({ page, site }) => {
      await page.setViewportSize(viewport);
      await expectSamePictures(page, site);
    });
  }
});

test('a key before the stage has loaded is answered', async ({ page }) => {
  let isOpen = false;
  const held: Route[] = [];
  await page.route(/\.js$/, (route) => (isOpen ? route.continue() : void held.push(route)));
  await page.goto('', { waitUntil: 'commit' });
  const slides = await readSlides(page);
  for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  await expectOnTop(page, slides[1]?.id);
  isOpen = true;
  await Promise.all(held.map((route) => route.continue()));
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(page.locator('.slides > .present')).toHaveId(slides[1]?.id ?? '');
});
