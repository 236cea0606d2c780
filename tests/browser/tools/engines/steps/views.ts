// What the steps share: opening a view, and seeing what is in it.
import { expect } from '@playwright/test';
import type { Driver } from '../driver.ts';

/** What somebody does and then sees, by what they would call it. */
export type Deeds = Readonly<Record<string, (driver: Driver, site: string) => Promise<void>>>;

/** Keys without a letter, as the protocol writes them. */
export const keys = {
  left: '\uE012',
  right: '\uE014',
  pageUp: '\uE00E',
  pageDown: '\uE00F',
  home: '\uE011',
  end: '\uE010',
  enter: '\uE007',
  backspace: '\uE003',
  escape: '\uE00C',
} as const;

/** The views beside the stage. */
export const views = ['read', 'speaker', 'print', 'handout', 'worksheet', 'agenda'] as const;

/** The slide on the stage, and how many of its steps are shown. */
export const shownSlide = `document.querySelector('section.present')?.id`;
export const shownSteps = `document.querySelectorAll('section.present .fragment.visible:not(svg.narrow *)').length`;

/** Waits until an expression has this value, or matches this pattern. */
export async function see(driver: Driver, expression: string, value: unknown): Promise<void> {
  const poll = expect.poll(() => driver.run(`return ${expression}`), { message: expression, intervals: [50] });
  await (value instanceof RegExp ? poll.toMatch(value) : poll.toEqual(value));
}

/** Waits until the page takes input; a window that has just opened has no element yet. */
export function isReady(driver: Driver): Promise<void> {
  return see(driver, `document.querySelector('html[data-ready]') !== null`, true);
}

/** Opens a view, which must take input and have a heading. */
export async function openView(driver: Driver, address: string): Promise<void> {
  const from = await driver.run(`return location.href.split('#')[0]`);
  // Another hash alone would not open the page anew.
  if (from === address.split('#')[0]) await driver.goto('about:blank');
  await driver.goto(address);
  await isReady(driver);
  expect(await driver.run(`return document.querySelector('h1').textContent.trim()`)).not.toBe('');
}

/** Finds a word in any view, by keys alone. */
export async function findWord(driver: Driver, word: string): Promise<void> {
  await driver.press('/');
  await see(driver, `document.activeElement.localName`, 'input');
  await driver.press(word);
  await see(driver, `document.querySelectorAll('dialog[open] mark').length > 0`, true);
}

/** Where the middle of an element lies in its window. */
export async function findMiddle(driver: Driver, selector: string): Promise<readonly [number, number]> {
  const middle = await driver.run(`
    const { left, top, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)]`);
  // The script says so.
  return middle as [number, number];
}
