// The deck in Firefox, where one is installed: the single file from a stick, and how its windows find each other.
// Firefox is driven by Puppeteer, because Playwright drives only a Firefox of its own.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { runCommand } from '../../unit/commands/run.ts';
import { searches } from '../tools/fixture-deck.ts';
import { siteTest as test } from '../tools/site.ts';

const paths = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const executablePath = paths.find((path) => existsSync(path));
const out = fileURLToPath(new URL('../../../test-results/firefox', import.meta.url));
const file = pathToFileURL(`${out}/llms-selbst-hosten.html`).href;

test.describe('the single file in Firefox, from file:', () => {
  test.skip(!executablePath, 'no Firefox is installed here; FIREFOX_PATH names one elsewhere');
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let firefox: Browser;
  let complaints: string[];

  test.beforeAll(async ({ slides }) => {
    const { code, errors } = await runCommand('single-file', ['--out', out], { environment: { SLIDES: slides } });
    expect(code, errors).toBe(0);
    firefox = await launch({ browser: 'firefox', executablePath: executablePath ?? '', headless: true });
  });
  test.afterAll(() => firefox.close());

  async function open(query = ''): Promise<Page> {
    complaints = [];
    const page = await firefox.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(file + query);
    await page.waitForSelector('html[data-ready]');
    return page;
  }

  test('every view starts', async () => {
    for (const view of ['read', 'speaker', 'print', 'handout', 'worksheet', 'agenda']) {
      const page = await open(`?view=${view}`);
      expect(await page.$eval('h1', (heading) => heading.textContent?.trim())).not.toBe('');
      expect(complaints, view).toEqual([]);
      await page.close();
    }
  });

  test('the stage starts with its fonts and answers keys', async () => {
    const page = await open();
    expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Next"'))).toBe(true);
    const first = await readSlide(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readSlide(page)).not.toBe(first);
    await page.keyboard.press('Home');
    await expect.poll(() => readSlide(page)).toBe(first);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the article finds words', async () => {
    const page = await open('?view=read');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type(searches[0].question);
    await page.waitForSelector('dialog[open] mark');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the speaker view opens and moves its stage', async () => {
    const stage = await open();
    await stage.bringToFront();
    await stage.keyboard.press('s');
    const findSpeaker = async (): Promise<Page | undefined> =>
      (await firefox.pages()).find((page) => page.url().includes('view=speaker'));
    await expect.poll(async () => (await findSpeaker()) !== undefined).toBe(true);
    const speaker = await findSpeaker();
    await speaker?.waitForSelector('html[data-ready]');
    const first = await readSlide(stage);
    await speaker?.keyboard.press('ArrowRight');
    await expect.poll(() => readSlide(stage)).not.toBe(first);
    expect(complaints).toEqual([]);
  });
});

/** What the stage shows: the slide, and how many of its steps. */
function readSlide(page: Page): Promise<string> {
  return page.$eval(
    'section.present',
    (section) => `${section.id} ${section.querySelectorAll('.fragment.visible').length}`,
  );
}
