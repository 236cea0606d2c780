// The speaker view beside its stage: two windows that find each other.
import { expect } from '@playwright/test';
import { slides } from '../../fixture-deck.ts';
import type { Driver } from '../driver.ts';
import { isReady, keys, openView, see, shownSlide, shownSteps } from './views.ts';

/** The two windows, by their handles. */
export interface Pair {
  readonly stage: string;
  readonly speaker: string;
}

/** Finds a button of the speaker view's bar by what stands on it. */
export const button = (name: string): string =>
  `[...document.querySelectorAll('nav[aria-label="Steuerung"] button')].find(({ textContent }) => textContent.trim() === '${name}')`;
const title = (picture: string): string =>
  `document.querySelector('${picture} .preview section :is(h1, h2, h3):not(.visually-hidden)')?.textContent`;
const elapsed = `document.querySelector('.speaker-time > p:nth-child(2) > b')?.textContent`;

/** Opens the speaker view from the stage that is open, by its key, and puts the two side by side. */
export async function openSpeaker(driver: Driver): Promise<Pair> {
  const [stage = ''] = await driver.listWindows();
  await driver.press('s');
  await expect.poll(async () => (await driver.listWindows()).length).toBe(2);
  const speaker = (await driver.listWindows()).find((window) => window !== stage) ?? '';
  await driver.switchTo(speaker);
  await see(driver, `location.search`, /view=speaker/);
  await isReady(driver);
  // A window behind another one draws seldom.
  await driver.place({ x: 1300, width: 1280, height: 900 });
  return { stage, speaker };
}

/** Waits until the speaker view shows what is on the stage, and the stage's address says so, a little later. */
async function expectTogether(driver: Driver, { stage, speaker }: Pair, id: string): Promise<void> {
  await driver.switchTo(stage);
  await see(driver, `[${shownSlide}, location.hash]`, [id, `#${id}`]);
  const name = await driver.run(`
    return document.querySelector('section.present :is(h1, h2, h3):not(.visually-hidden)').textContent.trim()`);
  await driver.switchTo(speaker);
  await see(driver, `${title('.speaker-now')}?.trim()`, name);
}

/** Gives a talk with both windows: pictures, notes and clock; either reloaded, the speaker view closed and opened. */
export async function speak(driver: Driver, site: string): Promise<void> {
  await openView(driver, `${site}#${slides.second}`);
  const pair = await openSpeaker(driver);
  await expectTogether(driver, pair, slides.second);
  await see(driver, `document.querySelector('.speaker-notes-text').textContent.length > 20`, true);
  const widths = `[...document.querySelectorAll('.preview section')].map((section) => section.getBoundingClientRect().width > 90)`;
  await see(driver, widths, [true, true]);
  await driver.run(`${button('Uhr starten')}.click()`);
  await see(driver, elapsed, /^00:0[1-9]$/);
  await driver.press(keys.pageDown);
  await expectTogether(driver, pair, slides.third);
  await driver.switchTo(pair.stage);
  await driver.run(`location.hash = '${slides.withSteps}'`);
  await see(driver, shownSteps, 3);
  await driver.press(`h${keys.pageUp}`);
  for (const window of [pair.stage, pair.speaker]) {
    await expectTogether(driver, pair, slides.withSteps);
    await see(driver, `document.querySelectorAll('.speaker-now .fragment.visible').length`, 2);
    await driver.switchTo(window);
    await driver.reload();
    await isReady(driver);
  }
  await expectTogether(driver, pair, slides.withSteps);
  await see(driver, elapsed, /^00:[0-5]\d$/);
  await driver.press('b');
  await driver.switchTo(pair.stage);
  await see(driver, `'black' in document.documentElement.dataset`, true);
  await driver.press('b');
  await driver.switchTo(pair.speaker);
  await driver.closeWindow();
  await driver.switchTo(pair.stage);
  await driver.press(keys.pageUp);
  await see(driver, `[${shownSlide}, ${shownSteps}]`, [slides.withSteps, 1]);
  const again = await openSpeaker(driver);
  await expectTogether(driver, again, slides.withSteps);
  await see(driver, elapsed, /^00:[0-5]\d$/);
  await driver.closeWindow();
  await driver.switchTo(pair.stage);
}
