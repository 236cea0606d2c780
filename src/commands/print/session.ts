// A built site, served for a browser that the command drives: for PDFs and pictures.

import { data } from '../../shared/markup.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Deck } from '../../compiler/types.ts';
import { buildSite } from '../run/build-site.ts';
import { ensureBrowser, type BrowserLaunch } from './browser.ts';
import { withTemporaryFolder } from '../run/output/interruption.ts';
import type { Send } from './printer/devtools.ts';
import { openPaperPage, type PaperPage } from './printer/page.ts';
import { startPrintBrowser } from './printer/start-browser.ts';
import { serveFolder } from './serve-folder.ts';

type Query = Readonly<Record<string, string | undefined>>;

/** A page on the built deck. */
export interface Session {
  /** Loads a view and waits until it says that it is ready. */
  readonly open: (
    query: Query,
    window?: { readonly width: number; readonly height: number; readonly scale?: number },
  ) => Promise<Page>;
}

/** Pages on the built deck that are printed. */
export interface Printer {
  /** Loads a view and waits until it says that it is ready. */
  readonly open: (query: Query) => Promise<PaperPage>;
}

/** How to start a browser that keeps its files in a folder. */
type Start<B> = (launch: BrowserLaunch, folder: string) => Promise<B>;

interface Closable {
  readonly close: () => Promise<void>;
}

/** Builds the deck, serves it, and runs `work`; everything is closed and removed afterwards. Returns false when the slides have errors. */
export function withSession(work: (session: Session) => Promise<void>): Promise<boolean> {
  return withBuild(startBrowser, (browser, base) => work({ open: createOpen(browser, base) }));
}

/** The same with a browser that can do nothing but print. */
export function withPrinter(work: (printer: Printer, deck: Deck) => Promise<void>): Promise<boolean> {
  return withBuild(startPrintBrowser, ({ send }, base, deck) => work(createPrinter(send, base), deck));
}

/** Serves a site that is built already, and runs `work` with the browser; both are closed afterwards. */
export function withBuiltSite(
  site: string,
  launch: BrowserLaunch,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  return withSite(site, { launch, start: startBrowser }, (browser, base) => work({ open: createOpen(browser, base) }));
}

/** The same with a browser that can do nothing but print. */
export function withBuiltSitePrinter(site: string, work: (printer: Printer) => Promise<void>): Promise<void> {
  const browser = { launch: chooseBrowser(), start: startPrintBrowser };
  return withSite(site, browser, ({ send }, base) => work(createPrinter(send, base)));
}

/** A browser that starts when it is told to, or with the first visit. */
export interface LatePrinter {
  readonly start: () => void;
  /** Serves a site and runs a function with the browser. */
  readonly visit: (site: string, work: (printer: Printer) => Promise<void>) => Promise<void>;
}

/** Runs `work` with a browser that it may need in the end. */
export function withLatePrinter<T>(launch: BrowserLaunch, work: (printer: LatePrinter) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    let starting: ReturnType<typeof startPrintBrowser> | undefined;
    const start = () => {
      starting ??= startPrintBrowser(launch, folder);
      starting.catch(() => undefined);
      return starting;
    };
    try {
      return await work({
        start: () => void start(),
        visit: async (site, visitor) => {
          const { send } = await start();
          await serveFolder(site, (base) => visitor(createPrinter(send, base)));
        },
      });
    } finally {
      await starting?.then((browser) => browser.close()).catch(() => undefined);
    }
  });
}

async function withBuild<B extends Closable>(
  start: Start<B>,
  work: (browser: B, base: string, deck: Deck) => Promise<void>,
): Promise<boolean> {
  const launch = chooseBrowser();
  return withTemporaryFolder(async (folder) => {
    // The browser starts while the deck is built.
    const starting = start(launch, folder);
    starting.catch(() => undefined);
    try {
      const site = join(folder, 'site');
      const built = await buildSite({ outDir: site });
      if (built) await serveFolder(site, async (base) => work(await starting, base, built.deck));
      return built !== undefined;
    } finally {
      await starting.then((browser) => browser.close()).catch(() => undefined);
    }
  });
}

function withSite<B extends Closable>(
  site: string,
  { launch, start }: { readonly launch: BrowserLaunch; readonly start: Start<B> },
  work: (browser: B, base: string) => Promise<void>,
): Promise<void> {
  return withTemporaryFolder(async (folder) => {
    const browser = await start(launch, folder);
    try {
      await serveFolder(site, (base) => work(browser, base));
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
  const { chromium } = await import('@playwright/test');
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

function createPrinter(send: Send, base: string): Printer {
  return { open: (query) => openPaperPage(send, nameAddress(base, query)) };
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
    await page.goto(nameAddress(base, query));
    await page.waitForSelector(`html[${data.ready}]`, { state: 'attached', timeout: 120_000 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  };
}

function nameAddress(base: string, query: Query): string {
  const parameters = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${base}?${new URLSearchParams(parameters)}`;
}
