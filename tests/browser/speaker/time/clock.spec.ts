// The talk's clock, in simulated time: started, paused, set back, and kept over whatever happens to the windows.
import { expect } from '@playwright/test';
import { cuts } from '../../tools/fixture-deck.ts';
import { open } from '../../tools/site.ts';
import { button, openAlone, openPair, openSpeaker, ready, status } from '../../tools/talk/speaker.ts';
import {
  elapsed,
  expectMinutes,
  pace,
  pass,
  readMinutes,
  setClock,
  timeTest as test,
} from '../../tools/talk/talk-time.ts';

test('the clock has 24 hours, starts, pauses, goes on and is set back', async ({ page }) => {
  const { speaker } = await openPair(page, `./?cut=${cuts[1].name}`);
  await expect(speaker.locator('.speaker-time > p').first()).toHaveText(/^14:0\d Uhr$/);
  await expect(pace(speaker)).toHaveText('noch nicht gestartet');
  await button(speaker, 'Uhr starten').click();
  await pass(page, 7);
  await expect(elapsed(speaker)).toHaveText(/^07:0\d$/);
  await button(speaker, 'Uhr anhalten').click();
  const rested = (await elapsed(speaker).textContent()) ?? '';
  await pass(page, 5);
  await expect(elapsed(speaker)).toHaveText(rested);
  await button(speaker, 'Uhr fortsetzen').click();
  await pass(page, 60);
  await expect(elapsed(speaker)).toHaveText(/^1:07:0\d$/);
  await expect(speaker.locator('.speaker-time > p').first()).toHaveText(/^15:1\d Uhr$/);
  await expect(button(speaker, 'Uhr auf null')).toHaveCount(0);
  await button(speaker, 'Uhr anhalten').click();
  await button(speaker, 'Uhr auf null').click();
  await expect(elapsed(speaker)).toHaveText('00:00');
});

test('the clock goes on while windows are closed and reloaded, and never drifts', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await speaker.close();
  await pass(page, 10);
  const again = await openSpeaker(stage);
  expect(await readMinutes(again)).toBeGreaterThanOrEqual(10);
  await stage.reload();
  await again.reload();
  await ready(again);
  await pass(page, 10);
  await expectMinutes(again, 20);
  const address = stage.url();
  await stage.close();
  await expect(status(again)).toContainText('Keine Bühne verbunden');
  await pass(again, 10);
  await open(await context.newPage(), address);
  await expect(status(again)).toHaveCount(0);
  await expectMinutes(again, 30);
  await again.close();
  await expectMinutes(await openAlone(context), 30);
});

test('alone it has a clock of its own, which a stage takes over', async ({ page, context }) => {
  const speaker = await openAlone(context);
  await button(speaker, 'Uhr starten').click();
  await pass(speaker, 3);
  await speaker.reload();
  await expectMinutes(speaker, 3);
  await setClock(speaker, -60);
  await pass(speaker, 2);
  await speaker.reload();
  await expectMinutes(speaker, 5);
  await open(page);
  await expect(status(speaker)).toHaveCount(0);
  await speaker.close();
  await expectMinutes(await openSpeaker(page), 5);
});

test('the clock goes on evenly when the computer’s is set, and through a sleep', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await pass(page, 10);
  await setClock(page, -60);
  await expectMinutes(speaker, 10);
  await expect(speaker.locator('.speaker-time > p').first()).toHaveText(/^13:1\d Uhr$/);
  await pass(page, 5);
  await expectMinutes(speaker, 15);
  await speaker.reload();
  await ready(speaker);
  await expectMinutes(speaker, 15);
  await speaker.close();
  await stage.reload();
  await ready(stage);
  await stage.evaluate(() => localStorage.clear()); // The stage knows it by itself.
  const again = await openSpeaker(stage);
  await expectMinutes(again, 15);
  await setClock(page, 60);
  await expect(again.locator('.speaker-time > p').first()).toHaveText(/^14:2\d Uhr$/);
  await expectMinutes(again, 15);
  await setClock(page, 20); // Asleep: the page's own clock stands still.
  await expectMinutes(again, 35);
  await setClock(page, -5);
  await expectMinutes(again, 35);
  await button(again, 'Uhr anhalten').click();
  await pass(page, 5);
  await button(again, 'Uhr fortsetzen').click();
  await pass(page, 2);
  await expectMinutes(again, 37);
  await again.reload();
  await ready(again);
  await expectMinutes(again, 37);
});

test('a clock that is set back by days, or says nothing, parts no windows', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await pass(page, 10);
  await setClock(page, -3 * 24 * 60);
  await expectMinutes(speaker, 10);
  await speaker.reload();
  await ready(speaker);
  await expectMinutes(speaker, 10);
  await speaker.close();
  await stage.reload();
  await ready(stage);
  const again = await openSpeaker(stage);
  await expectMinutes(again, 10);
  await button(again, 'Uhr anhalten').click();
  await pass(page, 5);
  await expectMinutes(again, 10);
  await expect(button(again, 'Uhr fortsetzen')).toBeVisible();
  await again.close();
  await context.addInitScript(() => (Date.now = () => Number.NaN));
  await stage.reload();
  await ready(stage);
  await expect(status(await openSpeaker(stage))).toHaveCount(0);
});
