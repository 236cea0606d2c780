// What the tests of the talk's time share: all windows live in simulated time, which begins at 14:05 in Berlin.
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../site.ts';

/** The test with simulated time. */
export const timeTest = test.extend({
  timezoneId: 'Europe/Berlin',
  context: async ({ context }, use) => {
    await context.clock.install({ time: new Date('2026-03-02T13:05:00Z') });
    await use(context);
  },
});

/** The time that the talk has taken. */
export function elapsed(speaker: Page): Locator {
  return speaker.locator('.speaker-time > p:nth-child(2) > b');
}

/** The words that say where the talk stands. */
export function pace(speaker: Page): Locator {
  return speaker.locator('.pace');
}

/** Lets time pass in all windows; timers that are due fire once, as in a window in the background. */
export async function pass(page: Page, minutes: number): Promise<void> {
  await page.context().clock.fastForward(Math.round(minutes * 60_000));
}

/** Sets the computer's clock ahead, or back; no time passes, and what the page itself counts goes on. */
export async function setClock(page: Page, minutes: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.context().clock.setSystemTime(now + minutes * 60_000);
}

/** Minutes on the talk's clock. */
export async function readMinutes(speaker: Page): Promise<number> {
  const parts = (await elapsed(speaker).textContent())?.split(':').map(Number) ?? [];
  return parts.reduce((sum, part) => sum * 60 + part, 0) / 60;
}

/** Waits until so many minutes are on the talk's clock. */
export async function expectMinutes(speaker: Page, minutes: number): Promise<void> {
  await expect.poll(() => readMinutes(speaker)).toBeCloseTo(minutes, 0);
}
