// A talk while the computer goes to another time zone, and while summer time begins: durations stay, and every time of
// day is that of the place.
import { expect, type Page } from '@playwright/test';
import { cuts } from '../../tools/fixture-deck.ts';
import { test } from '../../tools/site.ts';
import { button, openPair, openSpeaker, reload } from '../../tools/talk/speaker.ts';
import { expectMinutes, pass } from '../../tools/talk/talk-time.ts';

const [, cut, longest] = cuts;

/** The returned function sets the zone of the computer, as people do while windows are open: one process holds both. */
async function watchZone(page: Page): Promise<(timezoneId: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  return (timezoneId) => session.send('Emulation.setTimezoneOverride', { timezoneId });
}

/** Every time of day that the window shows. */
function times(speaker: Page) {
  return {
    day: speaker.locator('.speaker-time > p').first(),
    end: speaker.locator('.speaker-end b'),
    chapters: speaker.getByRole('list', { name: /^Kapitel/ }),
    goesOn: speaker.getByText(/^Weiter um/),
  };
}

test('in another time zone all times of day are those of the place', async ({ page, context }) => {
  await context.clock.install({ time: new Date('2026-03-02T13:05:00Z') });
  const { stage, speaker } = await openPair(page, `./?cut=${cut.name}`);
  const setZone = await watchZone(stage);
  await setZone('Europe/Berlin');
  const { day, end, chapters, goesOn } = times(speaker);
  await expect(day).toHaveText(/^14:0\d Uhr$/);
  await button(speaker, 'Uhr starten').click();
  await pass(page, 4);
  await button(speaker, 'Countdown').click();
  await speaker.getByRole('button', { name: /^Pause/ }).click();
  await expect(chapters).toContainText(/ab 14:1\d/);
  await setZone('America/New_York');
  await expect(day).toHaveText(/^08:\d\d Uhr$/);
  await expect(end).toHaveText(/^08:[34]\d$/);
  await expect(chapters).toContainText(/ab 08:1\d/);
  await expect(chapters).not.toContainText('ab 14');
  await expect(goesOn).toHaveText(/^Weiter um 08:(19|20)/);
  await expect(stage.getByRole('region', { name: 'Pause' })).toContainText(/weiter um 08:(19|20) Uhr/);
  await expectMinutes(speaker, 4);
  await speaker.close();
  await reload(stage);
  await expectMinutes(await openSpeaker(stage), 4);
});

test('a talk over the hour that summer time leaves out ends when it should', async ({ page, context }) => {
  await context.clock.install({ time: new Date('2026-03-29T00:50:00Z') }); // In Berlin ten minutes before.
  const { stage, speaker } = await openPair(page, `./?cut=${longest.name}`);
  const setZone = await watchZone(stage);
  await setZone('Europe/Berlin');
  const { day, end, chapters } = times(speaker);
  await expect(day).toHaveText(/^01:5\d Uhr$/);
  await button(speaker, 'Uhr starten').click();
  await expect(end).toHaveText(/^03:2[56]$/);
  await expect(chapters).toContainText(/ab 01:5\d/);
  await expect(chapters).toContainText(/ab 03:[012]\d/);
  await pass(page, 12);
  await expect(day).toHaveText(/^03:0\d Uhr$/);
  await expectMinutes(speaker, 12);
  await expect(end).toHaveText(/^03:2[56]$/);
});
