// A talk of twenty minutes from the first slide to the last, as it goes wrong on stages: a question, a break, a late
// catch-up, a stage that is lost. By mouse, keyboard and clicker, in simulated time.
import { expect, type Page } from '@playwright/test';
import { cuts, slides } from '../../tools/fixture-deck.ts';
import { present, readTalk } from '../../tools/site.ts';
import { button, expectTogether, next, now, openPair, readTitle, ready, status } from '../../tools/talk/speaker.ts';
import { elapsed, pace, pass, timeTest as test } from '../../tools/talk/talk-time.ts';

const [, cut] = cuts;

/** What the talk's place is called in the speaker view. */
function place(speaker: Page): ReturnType<Page['locator']> {
  return speaker.locator('.speaker-cut');
}

/** The slide on the stage, and how many of its steps are shown. */
function readStep(stage: Page): Promise<string> {
  return present(stage).evaluate(({ id }) => `${id} ${document.querySelectorAll(`[id="${id}"] .visible`).length}`);
}

test('a talk of twenty minutes with a question, a break, a late catch-up and a lost stage', async ({
  page,
  context,
}) => {
  const { stage, speaker } = await openPair(page, `./?cut=${cut.name}`);
  const flow = await readTalk(stage);
  const count = String(flow.length);

  // The start: the mouse starts the clock, and the clicker's Space does not stop it again.
  await button(speaker, 'Uhr starten').click();
  await speaker.keyboard.press(' ');
  await expect(present(stage)).toHaveId(slides.second);
  await pass(page, 1);
  await expect(elapsed(speaker)).toHaveText(/^01:\d\d$/);
  await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.notInShortest);
  await pass(page, 3);
  await expect(pace(speaker)).toHaveText('im Plan');

  // The question: a slide that is not in this cut, chosen where nobody sees it.
  await speaker.keyboard.press('o');
  await speaker.keyboard.type('Eine Übung braucht');
  await speaker.keyboard.press('Enter');
  await expect(present(stage)).toHaveId(slides.exercise);
  const guest = await readTitle(stage, slides.exercise);
  await expect(speaker.getByRole('status').filter({ hasText: `Auf der Bühne: ${guest}` })).toHaveCount(1);
  const asked = await readTitle(stage, slides.notInShortest);
  for (const window of [stage, speaker]) {
    await expect(window.getByRole('button', { name: `Zurück zu: ${asked}` })).toBeVisible();
    await expect(window.getByRole('button', { name: 'Hier weiter' })).toBeVisible();
  }
  await expect(place(speaker)).toContainText(`Folie 4 von ${count}`);
  await expect(pace(speaker)).toHaveText('im Plan');
  await stage.reload();
  await ready(stage);
  await expect(present(stage)).toHaveId(slides.exercise);
  await expectTogether(stage, speaker);
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.withDrawingSteps);
  await expect(stage.getByRole('button', { name: /^Zurück zu/ })).toHaveCount(0);
  expect(await readTalk(stage)).toEqual(flow);

  // On the stage itself: a number and Enter, and Backspace.
  await stage.bringToFront();
  await stage.keyboard.type(count);
  await stage.keyboard.press('Enter');
  await expect(present(stage)).toHaveId(flow.at(-1) ?? '');
  await stage.keyboard.press('Backspace');
  await expect(present(stage)).toHaveId(slides.withDrawingSteps);

  // The break: the room sees when it goes on, and the clock of the talk rests.
  await button(speaker, 'Countdown').click();
  const dialog = speaker.getByRole('dialog', { name: 'Countdown' });
  await dialog.getByLabel('Minuten').fill('10');
  await dialog.getByRole('button', { name: /^Pause/ }).click();
  const sign = stage.getByRole('region', { name: 'Pause' });
  await expect(sign).toContainText('weiter um 14:19');
  await pass(page, 10);
  await speaker.keyboard.press('PageDown');
  await expect(sign).toHaveCount(0);
  await expect(present(stage)).toHaveId(slides.withDrawingSteps);
  await expect(elapsed(speaker)).toHaveText(/^04:\d\d$/);

  // Late: one click leaves out what the shorter cut does without.
  await pass(page, 6);
  await expect(pace(speaker)).toHaveAttribute('data-pace', 'behind');
  await speaker.getByRole('button', { name: /überspringen$/ }).click();
  await expect(pace(speaker)).toHaveAttribute('data-pace', 'on-plan');
  expect((await readTalk(stage)).length).toBeLessThan(flow.length);

  // The stage is lost: the talk goes on in this window, and a new stage begins where it stands.
  await stage.close();
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  await speaker.keyboard.press('End');
  await expect(now(speaker)).toContainText(await readTitle(speaker, flow.at(-1) ?? ''));
  await speaker.keyboard.press('Backspace');
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    status(speaker).getByRole('link', { name: 'Bühne öffnen' }).click(),
  ]);
  await ready(again);
  await expect(present(again)).toHaveId(slides.withDrawingSteps);
  await expectTogether(again, speaker);
  await expect(elapsed(speaker)).toHaveText(/^1[01]:\d\d$/);

  // To the end with the clicker alone.
  await expect(next(speaker)).toBeVisible();
  while ((await present(again).getAttribute('id')) !== slides.closing) {
    const before = await readStep(again);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => readStep(again)).not.toBe(before);
  }
  await expectTogether(again, speaker);
});
