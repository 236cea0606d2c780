// Every slide of the deck has room for what it holds, and can be read by everybody: on the stage, on phones, in the article.
import { expect, type Page } from '@playwright/test';
import { findOverflow } from '../../../src/commands/check/find-overflow.ts';
import { findViolations } from '../tools/quality/axe.ts';
import { findFaintText } from '../tools/quality/contrast.ts';
import { findPhoneFaults } from '../tools/quality/phone-faults.ts';
import { showAllSlides } from '../tools/quality/visit-slides.ts';
import { showAll } from '../tools/reading.ts';
import { open, test } from '../tools/site.ts';

const sections = '.reveal > .slides > section';

test('every slide fits on the stage, and axe finds nothing in any theme', async ({ page }) => {
  test.slow();
  await open(page, '?theme=light');
  await showAllSlides(page);
  const overflow = await findOverflow(page, sections);
  const ids = await page.locator(sections).evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect.soft(ids.flatMap((id, index) => (overflow[index] ?? []).map((text) => `${id}: ${text}`))).toEqual([]);
  await expectAccessible(page);
});

for (const size of [
  { width: 1024, height: 768 },
  { width: 1366, height: 600 },
]) {
  test(`no slide has to be scrolled at ${size.width} × ${size.height}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await open(page);
    await showAllSlides(page);
    const tooLong = page
      .locator(sections)
      .evaluateAll((all) =>
        all.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).map(({ id }) => id),
      );
    expect(await tooLong).toEqual([]);
  });
}

for (const size of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`every slide fits a phone of ${size.width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await open(page);
    await showAllSlides(page);
    // A slide may scroll down, never sideways, and everything can be read.
    expect.soft(await findWide(page)).toEqual([]);
    expect.soft(await findPhoneFaults(page.locator('.reveal > .slides'))).toEqual([]);
    if (size.width === 390) expect(await findViolations(page), 'axe').toEqual([]);
  });
}

test('axe finds nothing in the whole article in any theme', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '?theme=light&view=read');
  await showAll(page);
  await expectAccessible(page);
});

test('the article can be read on phones', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?view=read');
  await showAll(page);
  expect(await findPhoneFaults(page.locator('.slides'))).toEqual([]);
});

/** Only colours differ between the themes. Of texts on a slide axe judges few, because layers without a colour lie behind them. */
async function expectAccessible(page: Page): Promise<void> {
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.locator('html').evaluate((root, name) => root.setAttribute('data-theme', name), theme);
    const scope = theme === 'light' ? {} : { rules: ['color-contrast', 'link-in-text-block'] };
    expect.soft(await findViolations(page, scope), theme).toEqual([]);
    expect.soft(await findFaintText(page), theme).toEqual([]);
  }
}

function findWide(page: Page): Promise<string[]> {
  return page.locator(sections).evaluateAll((all) =>
    all.flatMap((section) => {
      const missing = section.scrollWidth - section.clientWidth;
      return missing > 0 ? [`${section.id}: ${missing} px too wide`] : [];
    }),
  );
}
