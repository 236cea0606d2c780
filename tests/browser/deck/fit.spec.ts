// Every slide of the deck has room for what it holds, on the stage and on phones.
import { expect } from '@playwright/test';
import { open, present, test } from '../tools/site.ts';
import { visitSlides } from '../tools/visit-slides.ts';

const sizes = [
  { width: 320, height: 640, find: findSidewaysScroll },
  { width: 390, height: 844, find: findSidewaysScroll },
  { width: 1280, height: 720, find: findOverflow },
];

test('every slide fits, on the stage and on phones', async ({ page }) => {
  test.slow();
  await open(page);
  for (const { find, ...size } of sizes) {
    await page.setViewportSize(size);
    const found = await visitSlides(page, () => present(page).evaluate(find));
    expect.soft(found, `at ${size.width} × ${size.height}`).toEqual([]);
  }
});

/** On phones a slide may scroll down, never sideways. */
function findSidewaysScroll(section: Element): string[] {
  const missing = section.scrollWidth - section.clientWidth;
  return missing > 0 ? [`${missing} px too wide`] : [];
}

/** What does not fit on a slide, with the pixels that are missing. */
function findOverflow(section: Element): string[] {
  const found: string[] = [];
  for (const box of [section, ...section.querySelectorAll(':scope > .body')]) {
    const missing = Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth);
    if (missing > 0) found.push(`${box.className}: ${missing} px too big`);
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
      found.push(`${part.tagName.toLowerCase()}.${part.getAttribute('class') ?? ''} ${Math.round(out)} px outside`);
  }
  return found;
}
