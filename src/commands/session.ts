// A built site, served for a browser that the command drives: for PDFs and pictures.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { buildSite } from './build-site.ts';
import { ensureBrowser } from './browser.ts';

/** A page on the built deck; `open` loads a view and waits until it says that it is ready. */
export interface Session {
  readonly browser: Browser;
  readonly open: (query: Readonly<Record<string, string | undefined>>, viewport?: { width: number; height: number }) => Promise<Page>;
}

/** Builds the deck, serves it, and runs `work`; everything is closed and removed afterwards. Returns false when the slides have errors. */
export async function withSession(work: (session: Session) => Promise<void>): Promise<boolean> {
  const launch = ensureBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'deck-'));
  try {
    if (!(await buildSite({ outDir: folder, emptyOutDir: true }))) return false;
    const server = await preview({ configFile: false, logLevel: 'silent', base: './', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
    const browser = await chromium.launch(launch);
    try {
      await work({ browser, open: createOpen(browser, server.resolvedUrls?.local[0] ?? '') });
    } finally {
      await browser.close();
      await server.close();
    }
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function createOpen(browser: Browser, base: string): Session['open'] {
  return async (query, viewport = { width: 1280, height: 720 }) => {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    const parameters = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
    await page.goto(`${base}?${new URLSearchParams(parameters)}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  };
}
