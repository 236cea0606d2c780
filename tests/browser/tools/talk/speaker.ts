// What the tests of the speaker view share: opening it, finding its parts, and what is on the stage.
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { open, present } from '../site.ts';

/** A stage and the speaker view that it has opened. */
export interface Pair {
  readonly stage: Page;
  readonly speaker: Page;
}

/** Opens a stage and, by S, its speaker view. */
export async function openPair(stage: Page, address = ''): Promise<Pair> {
  await open(stage, address);
  return { stage, speaker: await openSpeaker(stage) };
}

/** Presses S and waits until the two have met. */
export async function openSpeaker(stage: Page): Promise<Page> {
  const [speaker] = await Promise.all([stage.waitForEvent('popup'), stage.keyboard.press('s')]);
  await ready(speaker);
  await expectTogether(stage, speaker);
  return speaker;
}

/** Opens a speaker view by its address, as on a second screen. */
export async function openAlone(context: BrowserContext, address = './?view=speaker'): Promise<Page> {
  const speaker = await context.newPage();
  await speaker.goto(address);
  await ready(speaker);
  return speaker;
}

/** Waits until a view takes input. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Loads a window again and waits until it takes input. */
export async function reload(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'commit' });
  await ready(page);
}

/** What a slide is called. */
export async function readTitle(page: Page, id: string): Promise<string> {
  const heading = page.locator(`[id="${id}"] :is(h1, h2, h3):not(.visually-hidden)`);
  return ((await heading.first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** The large picture. */
export function now(speaker: Page): Locator {
  return speaker.getByRole('region', { name: 'Auf der Bühne' });
}

/** The small picture with its title. */
export function next(speaker: Page): Locator {
  return speaker.getByRole('region', { name: 'Als Nächstes' });
}

/** The button of the bar with this name. */
export function button(speaker: Page, name: string): Locator {
  return speaker.getByRole('navigation', { name: 'Steuerung' }).getByRole('button', { name, exact: true });
}

/** The sentence about the connection. */
export function status(speaker: Page): Locator {
  return speaker.locator('.speaker-status');
}

/** Waits until the speaker view shows the slide and the steps that are on the stage. */
export async function expectTogether(stage: Page, speaker: Page): Promise<void> {
  const shown = await present(stage).evaluate((section) => ({
    title: section.querySelector(':is(h1, h2, h3):not(.visually-hidden)')?.textContent.trim().slice(0, 20) ?? '',
    steps: section.querySelectorAll('.fragment.visible').length,
  }));
  const picture = now(speaker).locator('.preview section');
  await expect(picture.locator(':is(h1, h2, h3):not(.visually-hidden)').first()).toContainText(shown.title);
  await expect(picture.locator('.fragment.visible')).toHaveCount(shown.steps);
  // That it follows a stage in another cut may be said.
  await expect(status(speaker).filter({ hasNotText: 'diese Ansicht folgt ihr' })).toHaveCount(0);
}

/** The names of a stage: its id, which everybody hears, and the secret of its line to its speaker view. */
export function readNames(stage: Page): Promise<{ readonly id: string; readonly secret: string }> {
  return stage.evaluate(
    () =>
      JSON.parse(sessionStorage.getItem(`deck-stage ${location.pathname}`) ?? '{}') as { id: string; secret: string },
  );
}

/** Says something from any page beside the deck's; without a secret on the line that everybody hears, the page too. */
export async function say(page: Page, messages: readonly unknown[], secret?: string): Promise<void> {
  await page.evaluate(
    ([all, name]) => {
      const channel = new BroadcastChannel(`deck ${new URL('.', location.href).pathname}${name}`);
      for (const message of all) channel.postMessage(message);
    },
    [messages, secret === undefined ? '' : ` ${secret}`] as const,
  );
}

/** Asks the stages from any page beside the deck's, and returns what the first says. */
export function ask(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve) => {
        const channel = new BroadcastChannel(`deck ${new URL('.', location.href).pathname}`);
        channel.addEventListener('message', ({ data }: MessageEvent<{ state?: Record<string, unknown> }>) => {
          if (data.state) resolve(data.state);
        });
        channel.postMessage({ deck: 1, type: 'hello', from: 'speaker' });
      }),
  );
}
