// What an author waits for: milliseconds from a saved file to the frame that shows it, for each kind of change and in
// each view, with 60 slides in dev.
import { spawn } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { createNeutralDeck, type DeckFiles } from '../fixtures/neutral-deck.ts';

const repeats = 5;
const views = ['', '?view=read', '?view=speaker', '?view=agenda', '?view=handout'];
const settings = 'deck.yaml';
const chapter = '01-kapitel.md';

/** Each kind of change writes a word that the page shows. */
const changes: Readonly<Record<string, (deck: DeckFiles, word: string) => readonly [file: string, text: string]>> = {
  text: (deck, word) => [chapter, (deck[chapter] ?? '').replace('Teil 2\n', `Teil 2\n\n${word}\n`)],
  title: (deck, word) => [chapter, (deck[chapter] ?? '').replace('Teil 2\n', `Teil ${word}\n`)],
  'another slide': (deck, word) => [chapter, (deck[chapter] ?? '').replace('\n---\n', `\n---\n\n## ${word}\n\n---\n`)],
  settings: (deck, word) => [settings, `${deck[settings] ?? ''}authors: [${word}]\n`],
};

/** One line for each view. */
export async function measureDev(browser: Browser, root: string): Promise<string[]> {
  const slides = join(root, 'dev');
  await mkdir(slides);
  const deck = createNeutralDeck(60);
  for (const [name, text] of Object.entries(deck)) await writeFile(join(slides, name), text);
  const { address, stop } = await startServer(slides);
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript({ content: watchFrames });
  const lines: string[] = [];
  let count = 0;
  try {
    await page.goto(address);
    await waitForWatcher(page, () =>
      saveWhole(root, join(slides, settings), `${deck[settings] ?? ''}authors: ["${(count += 1)}"]\n`),
    );
    for (const view of views) {
      await page.goto(address + view);
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      const figures: string[] = [];
      for (const [kind, change] of Object.entries(changes)) {
        const times: number[] = [];
        for (let repeat = 0; repeat < repeats; repeat++) {
          const word = `Wort${(count += 1)}x`;
          const [file, text] = change(deck, word);
          times.push(await measureSave(page, word, () => saveWhole(root, join(slides, file), text)));
        }
        figures.push(`${kind} ${times.toSorted((a, b) => a - b)[repeats >> 1]} ms`);
      }
      lines.push(`dev, ${view || 'stage'}: ${figures.join(', ')}`);
    }
  } finally {
    await page.close();
    stop();
  }
  return lines;
}

/** Runs in the page: keeps when a frame first shows the word that is waited for, also over a reload. */
const watchFrames = `(() => {
  const request = requestAnimationFrame.bind(window);
  const look = () => {
    const { wanted, seen } = sessionStorage;
    if (wanted && !seen && document.documentElement.hasAttribute('data-ready') && document.documentElement.textContent.includes(wanted))
      sessionStorage.seen = performance.timeOrigin + performance.now();
    request(look);
  };
  request(look);
})()`;

/** What is saved before the server watches is heard by nobody. */
async function waitForWatcher(page: Page, save: () => Promise<void>): Promise<void> {
  const foot = page.locator('.colophon');
  while ((await foot.count()) === 0) {
    await save();
    await page.waitForTimeout(200);
  }
}

async function measureSave(page: Page, word: string, save: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => {
    sessionStorage.removeItem('seen');
    sessionStorage.setItem('wanted', wanted);
  }, word);
  const started = performance.timeOrigin + performance.now();
  await save();
  const seen = await page.waitForFunction(() => sessionStorage.getItem('seen'), undefined, { polling: 20 });
  return Math.round(Number(await seen.jsonValue()) - started);
}

/** In one go, as editors do. */
async function saveWhole(root: string, file: string, text: string): Promise<void> {
  await writeFile(join(root, 'unsaved'), text);
  await rename(join(root, 'unsaved'), file);
}

async function startServer(slides: string): Promise<{ address: string; stop: () => void }> {
  const command = ['--import', 'tsx', 'src/commands/dev.ts', '--host', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, SLIDES: slides },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      output += stripVTControlCharacters(text.toString());
      const found = /Local:\s+(\S+)\n/.exec(output)?.[1];
      if (found) resolve(found);
    });
  });
  return { address, stop: () => child.kill() };
}
