// Whatever changes on the stage is in the speaker view, too, also when that was closed or asleep meanwhile.
import { expect, type Page } from '@playwright/test';
import { cuts, slides } from '../../tools/fixture-deck.ts';
import { open, present, readTalk, show, test } from '../../tools/site.ts';
import { allowSleep, putToSleep } from '../../tools/talk/sleep.ts';
import { expectTogether, now, openSpeaker, type Pair, ready } from '../../tools/talk/speaker.ts';

/** Changes one thing on the stage; called again, to something else than in the round before. */
const changes: Readonly<Record<string, (stage: Page, round: number) => Promise<void>>> = {
  slide: async (stage, round) => {
    await stage.keyboard.press(round % 2 === 0 ? 'End' : 'Home');
  },
  step: async (stage, round) => {
    if (round === 0) await show(stage, slides.withSteps);
    await stage.keyboard.press(round % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
  },
  'widget input': async (stage, round) => {
    if (round === 0) await show(stage, slides.calculator);
    await present(stage).getByRole('button', { name: 'Ein Gespräch mehr' }).click();
    await stage.keyboard.press('Escape');
  },
  'quiz answer': async (stage, round) => {
    if (round === 0) await show(stage, slides.quiz);
    const again = present(stage).getByRole('button', { name: 'Noch einmal' });
    if (await again.isVisible()) await again.click(); // After the right answer or the second try.
    await present(stage)
      .getByRole('radio')
      .nth(round % 3)
      .check();
    await present(stage).getByRole('button', { name: 'Prüfen' }).click();
  },
  black: async (stage, round) => {
    if (round > 0) await stage.keyboard.press('b'); // Before, S would only bring the slide back.
  },
  cut: async (stage, round) => {
    await open(stage, `./?cut=${cuts[round % 3]?.name}`);
  },
};

for (const [name, change] of Object.entries(changes)) {
  test(`${name}: the same in both windows, whatever the speaker view was doing`, async ({ page }) => {
    await allowSleep(page);
    await open(page);
    await change(page, 0);
    const speaker = await openSpeaker(page);
    const pair = { stage: page, speaker };
    await test.step('changed before the speaker view was opened', () => expectSame(pair));
    await change(page, 1);
    await test.step('changed while both are open', () => expectSame(pair));
    await speaker.goto('about:blank');
    await change(page, 2);
    await speaker.goBack();
    await ready(speaker);
    await test.step('changed while the speaker view was away', () => expectSame(pair));
    for (const [index, messages] of (['wait', 'are lost'] as const).entries()) {
      const wake = await putToSleep(speaker, messages);
      await change(page, 3 + index);
      await wake();
      await test.step(`changed while the speaker view slept and messages ${messages}`, () => expectSame(pair));
    }
    await page.reload();
    await ready(page);
    await test.step('after a reload of the stage', () => expectSame(pair));
  });
}

/** Everything that the stage shows, the speaker view shows, too. */
async function expectSame({ stage, speaker }: Pair): Promise<void> {
  await expectTogether(stage, speaker);
  const picture = now(speaker).locator('.preview section > .body');
  const wanted = await present(stage).locator('> .body').evaluate(readState);
  await expect.poll(() => picture.evaluate(readState)).toEqual(wanted);
  const isBlack = await stage.locator('html[data-black]').count();
  await expect(speaker.getByText('Die Bühne ist schwarz')).toHaveCount(isBlack);
  await expect(speaker.locator('.speaker-cut')).toContainText(`von ${(await readTalk(stage)).length} `);
}

/** Runs in the page: what has been put in and worked out. */
function readState(section: Element): unknown {
  return {
    texts: Array.from(section.querySelectorAll('output'), ({ textContent }) => textContent),
    answers: Array.from(section.querySelectorAll('quiz-question li'), (answer) => answer.getAttribute('data-answer')),
    checked: Array.from(section.querySelectorAll('input'), (input) => input.checked),
    values: Array.from(section.querySelectorAll('select'), ({ value }) => value),
  };
}
