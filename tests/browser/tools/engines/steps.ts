// What people do with the deck, the same in every engine that Playwright does not drive.
import { expect } from '@playwright/test';
import { searches } from '../fixture-deck.ts';
import type { Driver } from './driver.ts';

const arrowRight = '\uE014';
const home = '\uE011';
// A window that has just opened has no element yet.
const isReady = `return document.querySelector('html[data-ready]') !== null`;
const current = `
  const section = document.querySelector('section.present');
  return section && section.id + ' ' + section.querySelectorAll('.fragment.visible').length`;
const loadedFaces = `
  return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))`;

/** The views beside the stage. */
export const views = ['read', 'speaker', 'print', 'handout', 'worksheet', 'agenda'] as const;

/** Opens a view, which must take input and have a heading. */
export async function openView(driver: Driver, address: string): Promise<void> {
  await driver.goto(address);
  await expect.poll(() => driver.run(isReady)).toBe(true);
  expect(await driver.run(`return document.querySelector('h1').textContent.trim()`)).not.toBe('');
}

/** Finds a word in the article, by keys alone. */
export async function findWord(driver: Driver, deck: string): Promise<void> {
  await openView(driver, `${deck}?view=read`);
  await driver.press('/');
  await expect.poll(() => driver.run(`return document.activeElement.localName`)).toBe('input');
  await driver.press(searches[0].question);
  await expect.poll(() => driver.run(`return document.querySelectorAll('dialog[open] mark').length > 0`)).toBe(true);
}

/** Goes one step on and back to the start on a stage with the deck's own faces. */
export async function moveStage(driver: Driver, deck: string): Promise<void> {
  await openView(driver, deck);
  await expect.poll(() => driver.run(loadedFaces)).toContain('Atkinson Next');
  const first = await driver.run(current);
  await driver.press(arrowRight);
  await expect.poll(() => driver.run(current)).not.toBe(first);
  await driver.press(home);
  await expect.poll(() => driver.run(current)).toBe(first);
}

/** Opens the speaker view from the stage, and moves the stage from there. */
export async function moveStageFromSpeaker(driver: Driver, deck: string): Promise<void> {
  await openView(driver, deck);
  const first = await driver.run(current);
  const [stage = ''] = await driver.listWindows();
  await driver.press('s');
  await expect.poll(async () => (await driver.listWindows()).length).toBe(2);
  await driver.switchTo((await driver.listWindows()).find((window) => window !== stage) ?? '');
  await expect.poll(() => driver.run(`return location.search`)).toContain('view=speaker');
  await expect.poll(() => driver.run(isReady)).toBe(true);
  await driver.press(arrowRight);
  await driver.switchTo(stage);
  await expect.poll(() => driver.run(current)).not.toBe(first);
}
