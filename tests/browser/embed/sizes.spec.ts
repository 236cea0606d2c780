import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { test } from '../tools/host.ts';
import { open, present } from '../tools/site.ts';

test.describe('in any size', () => {
  for (const [width, height] of [
    [320, 240],
    [400, 300],
    [800, 450],
  ] as const) {
    test(`${width} × ${height}: large targets, nothing wider than the frame, axe finds nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, '?embed');
      await page.getByRole('button', { name: 'Weiter' }).first().click();
      const bar = page.locator('.embed-bar');
      for (const target of await bar.locator('button, a').all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      expect(await bar.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(width);
      expect(await present(page).evaluate((section) => section.scrollWidth)).toBeLessThanOrEqual(width);
      await page.getByRole('button', { name: 'Menü' }).click();
      await expect(page.getByRole('button', { name: 'Teilen' })).toBeInViewport({ ratio: 1 });
      expect(await findViolations(page)).toEqual([]);
    });
  }
});
