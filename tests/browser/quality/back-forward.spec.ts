// Whoever follows a link to another site and comes back finds the page as it was left, not one that is loaded anew.
import { existsSync } from 'node:fs';
import { chromium, expect, type Page } from '@playwright/test';
import { findBrowser, listBrowserPaths } from '../../../src/commands/print/browser.ts';
import { present, siteTest as test } from '../tools/site.ts';
import { slides } from '../tools/fixture-deck.ts';

// The browser without windows keeps no pages.
const executablePath = listBrowserPaths(process.platform, process.env).find(
  (path) => existsSync(path) && !path.endsWith('headless-shell'),
);

/** Opens a page, leaves it for one of another site, comes back, and says whether the browser had kept it. */
async function leaveAndReturn(page: Page, meanwhile?: () => Promise<unknown>): Promise<boolean> {
  await page.evaluate(() => Object.assign(window, { isKept: true }));
  await page.goto('data:text/html,elsewhere');
  await meanwhile?.();
  await page.goBack({ waitUntil: 'commit' });
  return page.evaluate(() => 'isKept' in window);
}

const visit = test.extend<{ kept: Page }>({
  kept: async ({ site }, use) => {
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: findBrowser()?.args ?? [],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const context = await browser.newContext({ baseURL: site, serviceWorkers: 'block' });
    await use(await context.newPage());
    await browser.close();
  },
});
visit.skip(executablePath === undefined, 'expected a Chromium with windows');

for (const view of ['stage', 'read', 'speaker', 'agenda', 'print'])
  visit(`a page is kept while another is visited: ${view}`, async ({ kept }) => {
    await kept.goto(`?view=${view}`);
    await kept.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(await leaveAndReturn(kept)).toBe(true);
  });

visit('keys and the line to other windows go on', async ({ kept }) => {
  await kept.goto('');
  await kept.locator('html[data-ready]').waitFor({ state: 'attached' });
  const speaker = await kept.context().newPage();
  await speaker.goto('?view=speaker');
  await speaker.locator('html[data-ready]').waitFor({ state: 'attached' });
  // The speaker view asks for its stage while that is away.
  const ask = () => speaker.evaluate(() => dispatchEvent(new Event('focus')));
  expect(await leaveAndReturn(kept, ask)).toBe(true);
  await kept.keyboard.press('ArrowRight');
  await expect(present(kept)).toHaveId(slides.second);
  await expect(speaker).toHaveURL(new RegExp(`#${slides.second}$`));
});
