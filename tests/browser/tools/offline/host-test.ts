// The test of what happens without the host: with one of its own for each test, and workers allowed.
import { expect, type Page } from '@playwright/test';
import { open, test as base } from '../site.ts';
import { type OfflineHost, startHost } from './host.ts';

/** The tests' own test with a host that can go away. */
export const test = base.extend<{ host: OfflineHost; paths: string }>({
  /** Where the deck lies on the host, places in it after it, with blanks between. */
  paths: ['/vortrag/', { option: true }],
  host: async ({ folder, paths }, use) => {
    const host = await startHost(folder, paths.split(' '));
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.address),
  serviceWorkers: 'allow',
  // What the host does not answer the browser says on its console, too.
  expectedErrors: [/^(?:Failed to load resource|An unknown error occurred when fetching the script)/],
});

/** Opens an address and waits until the deck is kept. */
export async function visit(page: Page, address = ''): Promise<void> {
  await open(page, address);
  await untilKept(page);
}

/** Waits until the edition of this page is kept whole. */
export async function untilKept(page: Page): Promise<void> {
  const often = { intervals: [100] };
  await expect.poll(() => countMissing(page), often).toBe(0);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), often).toBe('activated');
}

/** How many files of this page's edition are not kept. */
export function countMissing(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="edition"]');
    const name = `deck ${new URL('.', location.href).pathname} ${meta?.content}`;
    const kept = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
    return Number(meta?.dataset.files) - kept.length;
  });
}

/** The names of all caches, oldest first. */
export function listCaches(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}
