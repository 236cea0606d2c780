// What an author waits for: milliseconds from a saved file to the frame that shows it, for each kind of change and in
// each view, with 60 slides in dev.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from '@playwright/test';
import type { Options } from '../options.ts';
import { createNeutralDeck, type DeckFiles } from '../../fixtures/neutral-deck.ts';
import type { Report } from '../report/figures.ts';
import { measureInTurn } from '../runs.ts';
import type { Session } from '../session.ts';

const views = ['stage', 'read', 'speaker', 'agenda', 'handout'];
const settings = 'deck.yaml';
const chapter = '01-kapitel.md';

/** Each kind of change writes a word that the page shows. */
const changes: Readonly<Record<string, (deck: DeckFiles, word: string) => readonly [file: string, text: string]>> = {
  text: (deck, word) => [chapter, (deck[chapter] ?? '').replace('Teil 2\n', `Teil 2\n\n${word}\n`)],
  title: (deck, word) => [chapter, (deck[chapter] ?? '').replace('Teil 2\n', `Teil ${word}\n`)],
  'another slide': (deck, word) => [chapter, (deck[chapter] ?? '').replace('\n---\n', `\n---\n\n## ${word}\n\n---\n`)],
  settings: (deck, word) => [settings, `${deck[settings] ?? ''}authors: [${word}]\n`],
};

/** Reports each kind of change in each view. */
export async function measureDev(session: Session, { runs }: Options, report: Report): Promise<void> {
  const slides = join(session.folder, 'dev');
  await mkdir(slides);
  const deck = createNeutralDeck(60);
  for (const [name, text] of Object.entries(deck)) await writeFile(join(slides, name), text);
  const address = await startServer(session, slides);
  const browser = await session.openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript({ content: watchFrames });
  let count = 0;
  const save = (file: string, text: string): Promise<void> => saveWhole(session.folder, join(slides, file), text);
  await page.goto(address);
  await waitForWatcher(page, () => save(settings, `${deck[settings] ?? ''}authors: ["${(count += 1)}"]\n`));
  for (const view of views) {
    await page.goto(view === 'stage' ? address : `${address}?view=${view}`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    for (const [kind, change] of Object.entries(changes)) {
      const measure = async (): Promise<number[]> => {
        const word = `Wort${(count += 1)}x`;
        const [file, text] = change(deck, word);
        return [await measureSave(page, word, () => save(file, text))];
      };
      const name = `${kind} saved, seen, ms`;
      await measureInTurn(
        session,
        { part: 'Dev', figures: [name], targets: [{ column: view }], runs, measure },
        report,
      );
    }
  }
  await browser.close();
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

async function startServer({ start }: Session, slides: string): Promise<string> {
  const child = start('dev', ['--host', '127.0.0.1', '--port', '0'], { SLIDES: slides });
  let output = '';
  return new Promise((resolve, reject) => {
    child.once('close', () => reject(new Error(`the dev server has ended: ${output}`)));
    child.stderr?.pipe(process.stderr);
    child.stdout?.on('data', (text: Buffer) => {
      output += stripVTControlCharacters(text.toString());
      const found = /Local:\s+(\S+)\n/.exec(output)?.[1];
      if (found) resolve(found);
    });
  });
}
