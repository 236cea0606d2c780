// How the article looks: on narrow and wide windows, and what stands beside the text.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { phone, showAll, slide } from '../tools/reading.ts';
import { open, test } from '../tools/site.ts';

test.describe('on a phone', () => {
  test.use(phone);

  test('a footnote and a term are read in place', async ({ page }) => {
    await open(page, '?view=read');
    for (const selector of ['a[role="doc-noteref"]', 'a.term']) {
      const link = slide(page, slides.withFootnote).locator(selector).first();
      await link.scrollIntoViewIfNeeded();
      await link.tap();
      await expect(page.locator('.popover')).toBeInViewport({ ratio: 1 });
      await page.locator('.popover').getByRole('button', { name: 'Schließen' }).tap();
      await expect(page.locator('.popover')).toBeHidden();
    }
  });
});

test('does not scroll sideways at any width', async ({ page }) => {
  await open(page, '?view=read');
  await showAll(page);
  for (const width of [1440, 1100, 768, 640, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    const missing = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(missing, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('has lines of 65 to 75 characters', async ({ page }) => {
    await open(page, '?view=read');
    await showAll(page);
    const lengths = await page.locator('.slides > section .notes > p').evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const { width, height } = paragraph.getBoundingClientRect();
        if (height < 100) return [];
        const line = Object.assign(document.createElement('span'), { textContent: paragraph.textContent });
        line.style.whiteSpace = 'nowrap';
        paragraph.append(line);
        const length = ((width / line.getBoundingClientRect().width) * paragraph.textContent.length) / 2;
        line.remove();
        return [length];
      }),
    );
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(average).toBeGreaterThan(65);
    expect(average).toBeLessThan(75);
  });

  test('puts footnotes and terms beside the notes', async ({ page }) => {
    await open(page, '?view=read');
    const section = slide(page, slides.withFootnote);
    await section.scrollIntoViewIfNeeded();
    await expect(section.locator('.margin-terms dt').first()).toBeVisible();
    const left = async (selector: string) => (await section.locator(selector).boundingBox())?.x ?? 0;
    const margin = (await left('> .notes')) + 500;
    expect(await left('> .footnotes')).toBeGreaterThan(margin);
    expect(await left('.margin-terms')).toBeGreaterThan(margin);
  });
});
