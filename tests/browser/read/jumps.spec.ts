// The table of jumps in Chromium; the other engines' tests hold the same.
import type { Page } from '@playwright/test';
import { test } from '../tools/site.ts';
import { jumps, returns, tryJumps, widths } from '../tools/engines/steps/jumps.ts';

/** Runs scripts in a page without a policy, so that it may hold a frame. */
async function openPlain(page: Page): Promise<(script: string) => Promise<unknown>> {
  await page.goto('embed.js');
  return (script) => page.evaluate(`(() => { ${script} })()`);
}

for (const width of widths) {
  test(`a jump leads to the top of the window at ${width} px`, async ({ page }) =>
    tryJumps(await openPlain(page), jumps, width));
}
test('whoever comes back finds the place as it was', async ({ page }) =>
  tryJumps(await openPlain(page), returns, widths[1]));
