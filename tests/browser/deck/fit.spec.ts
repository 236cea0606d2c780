import { expect } from '@playwright/test';
import { open, readSlides, show, test } from '../tools/site.ts';

test('every slide has room for its content at 1280 × 720', async ({ page }) => {
  test.slow();
  await open(page);
  const tooBig: string[] = [];
  for (const { id } of await readSlides(page)) {
    await show(page, id);
    tooBig.push(...(await page.locator('.slides > .present').evaluate(findOverflow)));
  }
  expect(tooBig).toEqual([]);
});

for (const width of [390, 320]) {
  test(`no slide scrolls sideways at a width of ${width}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: width === 390 ? 844 : 640 });
    await open(page);
    const tooWide: string[] = [];
    for (const { id } of await readSlides(page)) {
      await show(page, id);
      const wide = await page
        .locator('.slides > .present')
        .evaluate((section) => section.scrollWidth - section.clientWidth);
      if (wide > 0) tooWide.push(`${id}: ${wide} px`);
    }
    expect(tooWide).toEqual([]);
  });
}

/** What does not fit on a slide, with the pixels that are missing. */
function findOverflow(section: Element): string[] {
  const found: string[] = [];
  for (const box of [section, ...section.querySelectorAll(':scope > .body')]) {
    const missing = Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth);
    if (missing > 0) found.push(`${section.id} ${box.className}: ${missing} px too big`);
  }
  const outer = section.getBoundingClientRect();
  for (const part of section.querySelectorAll(
    ':scope > :not(.notes, .visually-hidden, .alias), .body *:not(.visually-hidden)',
  )) {
    const inner = part.getBoundingClientRect();
    // Browsers give boxes to what is folded away, too.
    const isFolded = part.closest('details:not([open]) > :not(summary)') !== null;
    if (inner.width === 0 || inner.height === 0 || isFolded) continue;
    const out = Math.max(
      outer.left - inner.left,
      inner.right - outer.right,
      outer.top - inner.top,
      inner.bottom - outer.bottom,
    );
    if (out > 1)
      found.push(
        `${section.id}: ${part.tagName.toLowerCase()}.${part.getAttribute('class') ?? ''} ${Math.round(out)} px outside`,
      );
  }
  return found;
}
