import { expect } from '@playwright/test';
import { test } from '../tools/site.ts';

test('the glossary explains at least 80 terms', async ({ page }) => {
  await page.goto('?view=read');
  expect(await page.locator('#glossar dt').count()).toBeGreaterThanOrEqual(80);
});
