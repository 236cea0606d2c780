// A question from the room, while the speaker view leads: the plan stands where the talk stands.
import { expect } from '@playwright/test';
import { cuts, slides } from '../../tools/fixture-deck.ts';
import { present, readTalk, show } from '../../tools/site.ts';
import { button, expectTogether, next, now, openPair, readTitle, ready, status } from '../../tools/talk/speaker.ts';
import { pace, pass, timeTest as test } from '../../tools/talk/talk-time.ts';

test('a guest moves neither pace nor numbers, and the remote goes on from where the talk stands', async ({ page }) => {
  const { stage, speaker } = await openPair(page, `./?cut=${cuts[0].name}`);
  await button(speaker, 'Uhr starten').click();
  for (const id of [slides.second, slides.third]) {
    await speaker.keyboard.press('PageDown');
    await expect(present(stage)).toHaveId(id);
  }
  await pass(page, 6);
  await expect(pace(speaker)).toHaveText(/hinter Plan$/);
  const behind = await pace(speaker).textContent();
  const number = speaker.locator('.speaker-cut span').first();
  await expect(number).toHaveText(/^Folie 3 von /);
  const numbers = await number.textContent();
  const talk = await readTalk(stage);
  const following = talk[3] ?? '';
  const toFollowing = await readTitle(speaker, following);

  await speaker.keyboard.press('o');
  await speaker.getByRole('searchbox').fill(slides.inLongestOnly);
  await speaker.keyboard.press('Enter');
  await expect(present(stage)).toHaveId(slides.inLongestOnly);
  await show(stage, slides.calculator); // Another jump, in the other window.
  await expectTogether(stage, speaker);
  await speaker.reload();
  await ready(speaker);
  const back = speaker.getByRole('button', { name: `Zurück zu: ${await readTitle(speaker, slides.third)}` });
  await expect(back).toBeVisible();
  await expect(pace(speaker)).toHaveText(behind ?? '');
  await expect(number).toHaveText(numbers ?? '');
  await expect(next(speaker)).toContainText(toFollowing);
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(following);
  await expect(back).toHaveCount(0);
  expect(await readTalk(stage)).toEqual(talk);

  await show(stage, slides.calculator);
  await speaker.keyboard.press('Backspace');
  await expect(present(stage)).toHaveId(following);
  await speaker.keyboard.press('Backspace');
  await stage.close();
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  await speaker.keyboard.press('End');
  await expect(speaker.getByRole('button', { name: `Zurück zu: ${toFollowing}` })).toBeVisible();
  await expect(speaker).toHaveURL(new RegExp(`#${talk.at(-1)}$`));
  await speaker.evaluate((id) => (location.hash = id), slides.calculator); // By hand, where this window leads.
  await expect(now(speaker)).toContainText(await readTitle(speaker, slides.calculator));
  await speaker.evaluate(() => (location.hash = 'gibt-es-nicht'));
  await expect(speaker).toHaveURL(new RegExp(`#${slides.calculator}$`));
  await speaker.reload();
  await ready(speaker);
  await speaker.keyboard.press('PageUp');
  await expect(speaker).toHaveURL(new RegExp(`#${following}$`));
});
