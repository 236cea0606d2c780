// A visitor with a slow line and a slow processor, whose browser knows nothing of the page yet.

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { watchStart } from './watch.ts';

const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
const slowdown = 4;
/** Milliseconds without a long task after which a page has come to rest. */
const rest = 2_500;
/** In milliseconds; a page that needs longer for anything has failed. */
const patience = 60_000;

/** What a visit has open. */
export interface Visit {
  /** A window of its own in which nothing has been loaded. */
  readonly openWindow: () => Promise<Window>;
}

interface Window {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Runs `work` with a fresh visitor. */
export async function visit<T>(browser: Browser, work: (visit: Visit) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
  context.setDefaultTimeout(patience);
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${(2 * patience) / 1000} s`)), 2 * patience);
  });
  try {
    return await Promise.race([work({ openWindow: () => openWindow(context) }), end]);
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

async function openWindow(context: BrowserContext): Promise<Window> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // What tsx calls to keep a function's name.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await page.addInitScript(watchStart);
  return { page, session };
}

/** Loads an address of ours until the view takes input. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Waits until the page has loaded and no long task has run for a while. */
export async function waitForRest(page: Page): Promise<void> {
  await page.waitForLoadState();
  await page.waitForFunction((quiet) => {
    const [start = 0, duration = 0] = window.longTasks.at(-1) ?? [];
    return (
      performance.now() - Math.max(start + duration, performance.timing.loadEventEnd - performance.timeOrigin) > quiet
    );
  }, rest);
}

/** When a mark was set or the page was painted first, in milliseconds from the start. */
export async function readMark(page: Page, name: string): Promise<number> {
  const found = await page.waitForFunction((wanted) => performance.getEntriesByName(wanted)[0]?.startTime, name);
  return Number(await found.jsonValue());
}

/** What of each long task after the first paint is more than 50 ms. */
export function measureBlocking(page: Page, paint: number): Promise<number> {
  return page.evaluate(
    (from) =>
      window.longTasks.reduce(
        (sum, [start, duration]) => sum + Math.max(0, Math.min(duration, start + duration - from) - 50),
        0,
      ),
    paint,
  );
}

/** What the page's process has for itself of the computer's memory; NaN where the system does not say. */
export async function measureMegabytes(page: Page, session: CDPSession): Promise<number> {
  if (process.platform !== 'linux') return Number.NaN;
  await session.send('HeapProfiler.collectGarbage');
  const system = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await system?.send('SystemInfo.getProcessInfo')) ?? {};
  await system?.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...renderers.map(({ id }) => readPrivateMegabytes(id)));
}

function readPrivateMegabytes(id: number): number {
  const parts = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+: +(\d+) kB$/gm);
  return Array.from(parts, ([, kilobytes]) => Number(kilobytes) / 1000).reduce((sum, part) => sum + part, 0);
}
