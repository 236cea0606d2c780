// Both windows open for eight hours, in simulated time: a day of workshop with breaks, questions and windows that sleep.
import { expect, type Page } from '@playwright/test';
import { cuts, slides } from '../../tools/fixture-deck.ts';
import { present, readTalk } from '../../tools/site.ts';
import { allowSleep, putToSleep } from '../../tools/talk/sleep.ts';
import {
  button,
  expectTogether,
  openPair,
  openSpeaker,
  type Pair,
  readTitle,
  ready,
  status,
} from '../../tools/talk/speaker.ts';
import { expectMinutes, pace, pass, timeTest as test } from '../../tools/talk/talk-time.ts';

const [, , longest] = cuts;

/** An hour: on by keys, an excursion, a black picture. */
async function talkAnHour({ stage, speaker }: Pair): Promise<void> {
  await pass(stage, 20);
  await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('b');
  await expect(stage.locator('html[data-black]')).toBeAttached();
  await pass(stage, 20);
  await stage.keyboard.press('b'); // The next key brings it back.
  await expect(stage.locator('html[data-black]')).toHaveCount(0);
  await speaker.keyboard.press('End');
  await speaker.keyboard.press('Backspace');
  await pass(stage, 20);
  await expectTogether(stage, speaker);
}

async function takeABreak({ stage, speaker }: Pair, minutes: number): Promise<void> {
  await button(speaker, 'Countdown').click();
  await speaker.getByRole('dialog').getByLabel('Minuten').fill(String(minutes));
  await speaker.getByRole('button', { name: /^Pause/ }).click();
  await expect(stage.getByRole('region', { name: 'Pause' })).toBeVisible();
  await pass(stage, minutes);
  await speaker.getByRole('button', { name: 'Pause beenden' }).click();
  await expect(stage.getByRole('region', { name: /^(Pause|Es geht weiter)$/ })).toHaveCount(0);
}

/** Sleeps an hour, and hears nothing meanwhile. */
async function sleep(windows: readonly Page[]): Promise<void> {
  const wakes = await Promise.all(windows.map((window) => putToSleep(window, 'are lost')));
  await pass(windows[0]!, 60);
  for (const wake of wakes) await wake();
}

test('eight hours with breaks, excursions and sleep: clock, plan and place are right', async ({ page }) => {
  await allowSleep(page);
  const pair = await openPair(page, `./?cut=${longest.name}`);
  const { stage, speaker } = pair;
  await button(speaker, 'Uhr starten').click();
  await speaker.keyboard.press('PageDown');
  await speaker.getByRole('button', { name: 'Nächste auslassen' }).click();
  await expect.poll(() => readTalk(stage)).not.toContain(slides.third);
  await talkAnHour(pair);
  await takeABreak(pair, 60);
  await talkAnHour(pair);
  for (const windows of [[stage], [speaker], [stage, speaker], [speaker, stage]]) {
    await sleep(windows);
    await expectTogether(stage, speaker);
    await speaker.keyboard.press('PageDown');
    await expectTogether(stage, speaker);
  }
  await pass(page, 60);
  await expect(status(speaker)).toHaveCount(0);
  await expectMinutes(speaker, 7 * 60);

  // The end of the day: a question, and everything is loaded again.
  const place = (await present(stage).getAttribute('id')) ?? '';
  await speaker.keyboard.press('o');
  await speaker.keyboard.type(await readTitle(stage, slides.outsideCuts));
  await speaker.keyboard.press('Enter');
  await expect(present(stage)).toHaveId(slides.outsideCuts);
  await speaker.close();
  await stage.reload();
  await ready(stage);
  const again = await openSpeaker(stage);
  await expect(present(stage)).toHaveId(slides.outsideCuts);
  await expectMinutes(again, 7 * 60);
  await expect(again.locator('.speaker-time > p').first()).toHaveText(/^22:0\d Uhr$/);
  await expect(pace(again)).toHaveText(/^\d+\smin hinter Plan$/);
  const planned = 5 + longest.minutes; // Begun at 14:05; the break has moved the plan by an hour.
  await expect(again.locator('.speaker-end b')).toHaveText(new RegExp(`^15:(${planned}|${planned + 1})$`));
  expect(await readTalk(stage)).not.toContain(slides.third);
  await again.keyboard.press('Backspace');
  await expect(present(stage)).toHaveId(place);
  await expectTogether(stage, again);
});
