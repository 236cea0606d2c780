// Every slide of the deck has room for what it holds, on the stage and on phones.
import { expect, type Locator } from '@playwright/test';
import { findOverflow } from '../../../src/commands/check/find-overflow.ts';
import { open, present, test } from '../tools/site.ts';
import { showAll } from '../tools/reading.ts';
import { findPhoneFaults } from '../tools/quality/phone-faults.ts';
import { visitSlides } from '../tools/quality/visit-slides.ts';

const sizes = [
  { width: 320, height: 640, find: findFaults },
  { width: 390, height: 844, find: findFaults },
  { width: 1280, height: 720, find: async (slide: Locator) => (await findOverflow(slide)).flat() },
];

test('every slide fits, on the stage and on phones', async ({ page }) => {
  test.slow();
  await open(page);
  for (const { find, ...size } of sizes) {
    await page.setViewportSize(size);
    const found = await visitSlides(page, () => find(present(page)));
    expect.soft(found, `at ${size.width} × ${size.height}`).toEqual([]);
  }
});

test('the article can be read on phones', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?view=read');
  await showAll(page);
  expect(await findPhoneFaults(page.locator('.slides'))).toEqual([]);
});

/** On phones a slide may scroll down, never sideways, and everything can be read. */
async function findFaults(slide: Locator): Promise<string[]> {
  const missing = await slide.evaluate((section) => section.scrollWidth - section.clientWidth);
  return [...(missing > 0 ? [`${missing} px too wide`] : []), ...(await findPhoneFaults(slide))];
}
