// npm run bench: our own figures. First the compiler alone, which may not take longer than its bounds; then neutral
// decks of 60, 600 and 6,000 slides as pages, over a slow line and at a quarter of this machine's speed, so that only
// figures of one machine and one hour can be compared. At last what an author waits for, and what hours of use leave
// behind in memory.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from '../src/commands/print/browser.ts';
import { runCommand as runFrame } from '../src/commands/run/run-command.ts';
import { measureCompiler } from './bench/compile.ts';
import { measureDev } from './bench/dev.ts';
import { measureMemory } from './bench/memory.ts';
import { createNeutralDeck } from './fixtures/neutral-deck.ts';
import { runCommand } from './unit/commands/run.ts';

const sizes = [60, 600, 6_000];
const changes = 30;
/** Words as they stand in the neutral text, in part and misspelt. */
const words = ['Bibliothek', 'Werkstat', 'Bleist', 'Ergebniss', 'Morgen', 'Wasser'] as const;
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

await runFrame(async () => {
  const slow = measureCompiler();
  const folder = await mkdtemp(join(tmpdir(), 'deck-bench-'));
  const browser = await chromium.launch(ensureBrowser());
  try {
    for (const size of sizes) console.log(await measureDeck(browser, size, join(folder, String(size))));
    for (const line of await measureDev(browser, folder)) console.log(line);
    await measureMemory(folder);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  return slow === 0 ? 0 : 1;
});

/** One line of figures for a deck of this many slides. */
async function measureDeck(browser: Browser, size: number, folder: string): Promise<string> {
  const slides = join(folder, 'slides');
  await mkdir(slides, { recursive: true });
  for (const [name, text] of Object.entries(createNeutralDeck(size))) await writeFile(join(slides, name), text);
  const outDir = join(folder, 'site');
  const { code, output, errors } = await runCommand('build', ['--outDir', outDir, '--emptyOutDir'], {
    environment: { SLIDES: slides },
  });
  if (code !== 0) throw new Error(errors);
  const build = /in (\d+) ms/.exec(output)?.[1] ?? '?';
  const server = await preview({ configFile: false, logLevel: 'silent', build: { outDir }, preview: { port: 0 } });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const figures = await measurePage(await openSlowPage(browser), address);
    const answer = await measureSearch(await openSlowPage(browser), address);
    return `${size} slides: built in ${build} ms, ${figures}, search ${answer}`;
  } finally {
    await server.close();
  }
}

async function openSlowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

async function measurePage(page: Page, address: string): Promise<string> {
  await page.addInitScript(() => {
    new MutationObserver(() => performance.mark('deck-ready')).observe(document, {
      attributeFilter: ['data-ready'],
      subtree: true,
    });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
  const [paint, ready] = await page.evaluate(() =>
    ['first-contentful-paint', 'deck-ready'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
  );
  const times = (await page.evaluate(changeSlides, changes)).toSorted((first, second) => first - second);
  await page.close();
  const share = (part: number): string => ms(times[Math.floor(times.length * part)]);
  return `first paint ${ms(paint)}, stage ready ${ms(ready)}, slide change ${share(0.5)} (p95 ${share(0.95)})`;
}

/** Runs in the page: milliseconds from a key to the frame that shows the next slide. */
async function changeSlides(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let change = 0; change < count; change++) {
    const started = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return times;
}

/** The article's search, from a letter to its hits, once its index is built. */
async function measureSearch(page: Page, address: string): Promise<string> {
  await page.goto(`${address}?view=read`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Suche' });
  await dialog.getByRole('searchbox').fill(words[0]);
  await dialog.locator('.hit').first().waitFor({ timeout: 120_000 });
  const times = (await page.evaluate(askAll, words)).toSorted((first, second) => first - second);
  await page.close();
  return `${ms(times[Math.floor(times.length / 2)])} (slowest ${ms(times.at(-1))})`;
}

/** Runs in the page: milliseconds from a question to its hits. */
async function askAll(questions: readonly string[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('.search-dialog input');
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    if (input) input.value = question;
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    times.push(performance.now() - started);
  }
  return times;
}

function ms(time: number | undefined): string {
  return `${Math.round(time ?? 0)} ms`;
}
