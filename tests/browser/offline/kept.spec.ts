// After one visit the whole deck works without its host.
import { expect, type Page } from '@playwright/test';
import { searches, slides } from '../tools/fixture-deck.ts';
import { type OfflineHost, startHost } from '../tools/offline/host.ts';
import { open, present, show, test as base } from '../tools/site.ts';
import { button, openAlone, openPair } from '../tools/talk/speaker.ts';

const test = base.extend<{ host: OfflineHost }>({
  host: async ({ folder }, use) => {
    const host = await startHost(folder);
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.address),
});
test.use({ serviceWorkers: 'allow' });

async function visit(page: Page, address = ''): Promise<void> {
  await open(page, address);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

test('stage', async ({ page, host }) => {
  await visit(page);
  await host.stop();
  await page.reload();
  await open(page, `#${slides.calculator}`);
  await expect(present(page)).toHaveId(slides.calculator);
});
