// A built site, served for a browser that the command drives: for PDFs and pictures.

import { data } from '../../shared/markup.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { buildSite } from '../run/build-site.ts';
import { ensureBrowser, type BrowserLaunch } from './browser.ts';
import { withTemporaryFolder } from '../run/output/interruption.ts';

/** A page on the built deck. */
export interface Session {
  /** Loads a view and waits until it says that it is ready. */
  readonly open: (
    query: Readonly<Record<string, string | undefined>>,
    window?: { readonly width: number; readonly height: number; readonly scale?: number },
  ) => Promise<Page>;
}

/** Builds the deck, serves it, and runs `work`; everything is closed and removed afterwards. Returns false when the slides have errors. */
export async function withSession(work: (session: Session) => Promise<void>): Promise<boolean> {
  const launch = chooseBrowser();
  return withTemporaryFolder(async (folder) => {
    // The browser starts while the deck is built.
    const starting = startBrowser(launch, folder);
    starting.catch(() => undefined);
    try {
      const site = join(folder, 'site');
      const built = await buildSite({ outDir: site });
      if (built) await serve(site, async (base) => work({ open: createOpen(await starting, base) }));
      return built !== undefined;
    } finally {
      await starting.then((browser) => browser.close()).catch(() => undefined);
    }
  });
}

/** Serves a site that is built already, and runs `work` with the browser; both are closed afterwards. */
export function withBuiltSite(
  site: string,
  launch: BrowserLaunch,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  return withTemporaryFolder(async (folder) => {
    const browser = await startBrowser(launch, folder);
    try {
      await serve(site, (base) => work({ open: createOpen(browser, base) }));
    } finally {
      await browser.close().catch(() => undefined);
    }
  });
}

/** The browser that the environment names, or one that is found or installed. */
export function chooseBrowser(): BrowserLaunch {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no browser: ${named} does not exist.`);
  return ensureBrowser();
}

/** Starts the browser; it and Playwright put their own temporary files into `folder`, with which they go. */
async function startBrowser(launch: BrowserLaunch, folder: string): Promise<Browser> {
  const { TMPDIR } = process.env;
  try {
    process.env.TMPDIR = folder;
    // Signals are ours: Playwright would end the process before the temporary folder is removed.
    return await chromium.launch({ ...launch, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Error(`The browser ${launch.executablePath ?? 'that Playwright installed'} does not start: ${reason}`);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

async function serve(outDir: string, work: (base: string) => Promise<void>): Promise<void> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    base: './',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  try {
    await work(server.resolvedUrls?.local[0] ?? '');
  } finally {
    await server.close();
  }
}

function createOpen(browser: Browser, base: string): Session['open'] {
  return async (query, { width, height, scale = 1 } = { width: 1280, height: 720 }) => {
    const viewport = { width, height };
    const page = await browser.newPage({
      viewport,
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      serviceWorkers: 'block', // It would keep the whole site, for nobody.
    });
    const parameters = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
    await page.goto(`${base}?${new URLSearchParams(parameters)}`);
    await page.waitForSelector(`html[${data.ready}]`, { state: 'attached', timeout: 120_000 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  };
}
