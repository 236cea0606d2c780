// Both windows of a talk that runs are loaded again and again: one after the other in both orders, and both at once.
// Nothing of the talk is lost, and no second one begins.
import { expect, type Page } from '@playwright/test';
import { slides } from '../../tools/fixture-deck.ts';
import { open, present, readTalk, test } from '../../tools/site.ts';
import {
  button,
  expectTogether,
  now,
  openPair,
  type Pair,
  readNames,
  readTitle,
  ready,
  reload,
} from '../../tools/talk/speaker.ts';
import { readMinutes } from '../../tools/talk/talk-time.ts';

// Fifty lead to the same: each order, and between them both at once.
const times = 4;

/** A running talk: two slides left out, an exercise counted down, a slide half shown, and a guest on the stage. */
async function begin({ stage, speaker }: Pair): Promise<void> {
  await button(speaker, 'Uhr starten').click();
  await button(speaker, 'Countdown').click();
  const dialog = speaker.getByRole('dialog', { name: 'Countdown' });
  await dialog.getByLabel('Minuten').fill('90');
  await dialog.getByRole('button', { name: /^Übung/ }).click();
  await speaker.keyboard.press('PageDown');
  for (const id of [slides.third, slides.inLongestOnly]) {
    const title = await readTitle(stage, id);
    await speaker.getByRole('button', { name: 'Nächste auslassen' }).click();
    await expect(speaker.locator('.catch-up')).toContainText(title.slice(0, 20));
  }
  await goTo(stage, slides.withSteps);
  await stage.keyboard.press('h');
  await stage.keyboard.press('PageUp');
  await expect(present(stage).locator('.fragment.visible')).toHaveCount(2);
  await goTo(stage, slides.outsideCuts);
}

async function goTo(stage: Page, id: string): Promise<void> {
  await stage.evaluate((hash) => (location.hash = hash), id);
  await expect(present(stage)).toHaveId(id);
}

/** Everything that a reload might lose or add to. */
async function readAll({ stage, speaker }: Pair): Promise<object> {
  const kept = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [sessionStorage, localStorage].flatMap((storage) => Object.keys(storage).map((key) => `${key} ${storage[key]}`)),
    );
  const names = await readNames(stage);
  return {
    id: names.id,
    secret: names.secret,
    talk: await readTalk(stage),
    place: await present(stage).getAttribute('id'),
    wayBack: await stage.getByRole('button', { name: /^Zurück zu/ }).textContent(),
    slide: await speaker.locator('.speaker-cut').textContent(),
    keys: (await kept(stage)).map((text) => text.replace(/[ {].*/, '')),
    ownKeys: (await kept(speaker)).map((text) => text.replace(/[ {].*/, '')),
  };
}

const readSize = (page: Page): Promise<number> =>
  page.evaluate(() => JSON.stringify([sessionStorage, localStorage]).length);

test('a slide comes back at the step where it stood, and whole by its address', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page, `#${slides.withSteps}`);
  const visible = present(stage).locator('.fragment.visible');
  await expect(visible).toHaveCount(3);
  await speaker.keyboard.press('PageUp');
  await speaker.keyboard.press('PageUp');
  await expect(visible).toHaveCount(1);
  await reload(stage);
  await expect(visible).toHaveCount(1);
  await expectTogether(stage, speaker);
  await Promise.all([reload(stage), reload(speaker)]);
  await expect(visible).toHaveCount(1);
  await expectTogether(stage, speaker);
  await speaker.keyboard.press('PageUp');
  await expect(visible).toHaveCount(0);
  await stage.goto('about:blank');
  await stage.goBack();
  await ready(stage);
  await expect(visible).toHaveCount(0);
  const other = await context.newPage();
  await open(other, `#${slides.withSteps}`);
  await expect(present(other).locator('.fragment.visible')).toHaveCount(3);
});

test('again and again, in both orders and at once, both find all as it was', async ({ page }) => {
  const pair = await openPair(page, `./?cut=workshop#${slides.title}`);
  const { stage, speaker } = pair;
  await begin(pair);
  await expectTogether(stage, speaker);
  await reload(stage);
  await reload(speaker);
  const before = await readAll(pair);
  const size = [await readSize(stage), await readSize(speaker)];
  const minutes = await readMinutes(speaker);

  for (let time = 1; time <= times; time++) {
    if (time === 2) for (const window of [stage, speaker]) await reload(window);
    else if (time === 4) for (const window of [speaker, stage]) await reload(window);
    else await Promise.all([reload(stage), reload(speaker)]);
  }
  await expectTogether(stage, speaker);

  expect(await readAll(pair)).toEqual(before);
  for (const [index, window] of [stage, speaker].entries()) {
    expect(await readSize(window)).toBeLessThan((size[index] ?? 0) + 20); // Numbers with more digits.
  }
  expect(await readMinutes(speaker)).toBeGreaterThan(minutes);
  await expect(speaker.getByRole('timer', { name: 'Übung' })).toHaveText(/^Übung 1:(29|28):\d\d$/);
  await expect(stage.getByRole('region', { name: 'Übung' })).toContainText(/1:(29|28):\d\d/);

  // Still a pair: the stage obeys, and both go on from where the talk was left.
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.withSteps);
  await expect(present(stage).locator('.fragment.visible')).toHaveCount(3);
  await expect(now(speaker)).toContainText(await readTitle(stage, slides.withSteps));
  await expectTogether(stage, speaker);
});
