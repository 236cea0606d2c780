// Other pages of the same origin, which hear and may speak on the line that every window of the deck listens to.
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { slides } from '../../tools/fixture-deck.ts';
import { open, present, readTalk, show, test } from '../../tools/site.ts';
import {
  ask,
  button,
  expectTogether,
  now,
  openAlone,
  openPair,
  openSpeaker,
  readNames,
  readTitle,
  ready,
  say,
  status,
} from '../../tools/talk/speaker.ts';

/** A page of the same origin that is none of the deck's views. */
async function openStranger(context: BrowserContext): Promise<Page> {
  const stranger = await context.newPage();
  await stranger.goto('404.html?');
  return stranger;
}

const day = 24 * 3_600_000;
const orders = [
  { name: 'next' },
  { name: 'last' },
  { name: 'black' },
  { name: 'theme' },
  { name: 'goto', slide: slides.third },
  { name: 'skip', slides: [slides.second, slides.third] },
  { name: 'laser', x: 0.5, y: 0.5 },
  { name: 'time', time: { clock: { before: day / 2 }, changedAt: 1 } },
];

/** Gives all orders in the name of the speaker view, and waits until the stage has answered what was said last. */
async function command(stranger: Page): Promise<Record<string, unknown>> {
  const { stage } = await ask(stranger);
  await say(
    stranger,
    orders.map((order) => ({ deck: 1, type: 'command', stage, command: order })),
  );
  return ask(stranger);
}

test('cannot steer a talk whose speaker view the stage has opened', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page);
  const talk = await readTalk(stage);
  const stranger = await openStranger(context);
  const expectUntouched = async (): Promise<void> => {
    expect(await command(stranger)).toMatchObject({ taken: true, slide: slides.title, skipped: [] });
    await expect(present(stage)).toHaveId(slides.title);
    await expect(stage.locator('html[data-black], html[data-theme], .laser-dot')).toHaveCount(0);
    expect(await readTalk(stage)).toEqual(talk);
    await expect(button(speaker, 'Uhr starten')).toBeVisible();
  };
  await expectUntouched();
  await speaker.reload();
  await ready(speaker);
  await expectUntouched();
  await stage.reload();
  await ready(stage);
  await expect.poll(async () => (await ask(stranger)).taken).toBe(true);
  await expectUntouched();
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.second);
  await expectTogether(stage, speaker);
});

test('cannot silence it: the speaker view follows its stage, and the talk is kept', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
  const stranger = await openStranger(context);
  const names = await readNames(stage);
  const state = await ask(stranger);
  const copies = Array.from({ length: 500 }, (_, at) => ({ ...state, since: 0, slide: slides.third, step: at }));
  const stages = Array.from({ length: 2000 }, (_, at) => ({ ...state, stage: `stranger${at}` }));
  await say(
    stranger,
    [...copies, ...stages].map((each) => ({ deck: 1, type: 'state', state: each })),
  );
  await say(stranger, [
    { deck: 1, type: 'bye', stage: names.id },
    { deck: 1, type: 'leave', stage: names.id },
    { deck: 1, type: 'hello', from: 'stage' },
  ]);
  expect((await ask(stranger)).stage).toBe(names.id);
  await expectTogether(stage, speaker);
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.second);
  await expectTogether(stage, speaker);
  expect(await readNames(stage)).toEqual(names);
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
});

test('cannot keep a stage busy that has no speaker view of its own', async ({ page, context }) => {
  await open(page);
  const stranger = await openStranger(context);
  const { stage } = await ask(stranger);
  await page.evaluate(() => {
    // As on a disk that is slow: each time that is kept costs so much.
    Storage.prototype.setItem = () => {
      const end = performance.now() + 20;
      while (performance.now() < end) continue;
      document.documentElement.dataset.kept = String(Number(document.documentElement.dataset.kept ?? 0) + 1);
    };
  });
  const flood = Array.from({ length: 1500 }, (_, at) => ({
    name: 'time',
    time: { clock: { before: at }, changedAt: at },
  }));
  await say(
    stranger,
    flood.map((order) => ({ deck: 1, type: 'command', stage, command: order })),
  );
  await ask(stranger);
  expect(Number(await page.locator('html').getAttribute('data-kept'))).toBeLessThan(500);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('PageDown');
  await expect(present(page)).toHaveId(slides.second);
});

test('are no more than somebody can choose from, however many come', async ({ page, context }) => {
  await open(page);
  const speaker = await openAlone(context);
  await expectTogether(page, speaker);
  const stranger = await openStranger(context);
  const state = await ask(stranger);
  const all = Array.from({ length: 2000 }, (_, at) => ({ ...state, stage: `stranger${at}` }));
  await say(
    stranger,
    all.map((each) => ({ deck: 1, type: 'state', state: each })),
  );
  await page.keyboard.press('End');
  await expectTogether(page, speaker);
  await page.close();
  await expect(status(speaker).getByRole('button')).toHaveCount(49);
});

test('that take the place of a stage that is away lose it when that is back', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
  const stranger = await openStranger(context);
  const state = await ask(stranger);
  await stage.goto('about:blank');
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  const time = { clock: { before: day / 2 }, changedAt: Date.now() };
  const played = { ...state, stage: 'stranger', taken: false, slide: slides.third, time };
  await say(stranger, [{ deck: 1, type: 'state', state: played }]);
  await expect(now(speaker)).toContainText(await readTitle(speaker, slides.third));
  await expect(button(speaker, 'Uhr fortsetzen')).toBeVisible();
  await stage.goBack();
  await ready(stage);
  await expectTogether(stage, speaker);
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.second);
});

test('a speaker view that was opened by hand follows, and steers once the stage’s own is closed', async ({
  page,
  context,
}) => {
  await context.clock.install();
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  const alone = await openAlone(context);
  await expectTogether(stage, alone);
  await expect(status(alone)).toContainText('diese Ansicht folgt ihr nur');
  await expect(button(alone, 'Uhr anhalten')).toBeVisible();
  await button(alone, 'Uhr anhalten').click();
  await alone.keyboard.press('End');
  await show(stage, slides.third);
  await expectTogether(stage, alone);
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
  await speaker.close();
  await context.clock.fastForward(10_000);
  await expect(status(alone)).toHaveCount(0);
  await alone.keyboard.press('End');
  await expect(present(stage)).toHaveId(slides.last);
  await button(alone, 'Uhr anhalten').click();
  await expect(button(alone, 'Uhr fortsetzen')).toBeVisible();
  const again = await openSpeaker(stage);
  await expect(status(alone)).toContainText('diese Ansicht folgt ihr nur');
  await again.keyboard.press('Home');
  await expect(present(stage)).toHaveId(slides.title);
});

test('hear nothing of what is put in on the stage, while its own speaker view does', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page, `#${slides.quiz}`);
  await present(stage).getByRole('radio').first().check();
  await expect(now(speaker).locator('.preview section input').first()).toBeChecked();
  const stranger = await openStranger(context);
  const heard = await ask(stranger);
  expect([heard.slide, heard.inputs]).toEqual([slides.quiz, {}]);
  await speaker.close();
  await expect.poll(async () => Object.keys((await ask(stranger)).inputs as object)).toHaveLength(1);
});

test('the secret of a talk stands neither in addresses nor where other pages can read', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page);
  const { secret } = await readNames(stage);
  expect(secret).toMatch(/^[0-9a-f]{32}$/);
  const stranger = await openStranger(context);
  const stored = await stranger.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, window.name]),
  );
  for (const text of [stage.url(), speaker.url(), stored, JSON.stringify(await ask(stranger))]) {
    expect(text).not.toContain(secret);
  }
});
