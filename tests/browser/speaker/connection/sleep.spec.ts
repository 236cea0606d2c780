// A stage that sleeps or does not answer, and slides that are left out for it to keep.
import { expect, type Page } from '@playwright/test';
import { slides } from '../../tools/fixture-deck.ts';
import { open, present, readTalk, test } from '../../tools/site.ts';
import { allowSleep, putToSleep } from '../../tools/talk/sleep.ts';
import { expectTogether, openPair, readNames, readTitle, ready, say, status } from '../../tools/talk/speaker.ts';

test('a sleeping stage does what it was asked when it wakes up, and is named when it does not answer', async ({
  page,
}) => {
  await page.context().clock.install();
  await allowSleep(page);
  const { stage, speaker } = await openPair(page);
  const wake = await putToSleep(stage, 'wait');
  await speaker.keyboard.press('End');
  await speaker.keyboard.press('b');
  await wake();
  await expect(present(stage)).toHaveId(slides.last);
  await expect(stage.locator('html[data-black]')).toBeAttached();
  await expectTogether(stage, speaker);
  await expect(speaker.getByText('Die Bühne ist schwarz')).toBeVisible();
  const wakeAgain = await putToSleep(stage, 'are lost');
  await speaker.clock.runFor(21_000);
  await expect(status(speaker)).toContainText('Die Bühne antwortet nicht');
  await wakeAgain();
  await expect(status(speaker)).toHaveCount(0);
});

test('skipped slides stay away when the stage is reloaded, until they are brought back', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  await askToSkip(stage, [slides.second]);
  const title = await readTitle(stage, slides.second);
  await expect(speaker.locator('.catch-up')).toContainText(`Übersprungen: „${title}“`);
  await stage.reload();
  await ready(stage);
  await expect.poll(() => readTalk(stage)).not.toContain(slides.second);
  await speaker.getByRole('button', { name: 'Zurückholen' }).click();
  await expect.poll(() => readTalk(stage)).toContain(slides.second);
});

test('slides are numbered as before when none is skipped any more', async ({ page }) => {
  await open(page, `#${slides.third}`);
  const number = present(page).locator('.place-number');
  const count = (await readTalk(page)).length;
  await expect(number).toHaveText(`3 / ${count}`);
  await askToSkip(page, [slides.second]);
  await expect(number).toHaveText(`2 / ${count - 1}`);
  await askToSkip(page, []);
  await expect(number).toHaveText(`3 / ${count}`);
});

/** Says to the stage what a speaker view would. */
async function askToSkip(stage: Page, ids: readonly string[]): Promise<void> {
  const { id, secret } = await readNames(stage);
  await say(stage, [{ deck: 1, type: 'command', stage: id, command: { name: 'skip', slides: ids } }], secret);
}
