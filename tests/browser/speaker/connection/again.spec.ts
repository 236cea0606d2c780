// Stage and speaker view find each other again after a reload, and when one was closed or was away.
import { expect } from '@playwright/test';
import { slides } from '../../tools/fixture-deck.ts';
import { open, present, show, test } from '../../tools/site.ts';
import {
  expectTogether,
  now,
  openAlone,
  openPair,
  openSpeaker,
  readTitle,
  ready,
  status,
} from '../../tools/talk/speaker.ts';

test('after either is reloaded, or the speaker view closed and opened', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  await show(stage, slides.third);
  await stage.keyboard.press('h');
  await stage.reload();
  await ready(stage);
  await expectTogether(stage, speaker);
  await speaker.reload();
  await ready(speaker);
  await expectTogether(stage, speaker);
  const isClosed = (): Promise<boolean> =>
    stage.evaluate(() => (window as { speakerView?: Window }).speakerView?.closed ?? false);
  await speaker.evaluate(() => Object.assign(window.opener as Window, { speakerView: window }));
  await speaker.close();
  // A window that is about to close is still found by its name.
  await expect.poll(isClosed).toBe(true);
  await stage.keyboard.press('PageDown');
  const again = await openSpeaker(stage);
  await again.keyboard.press('PageUp');
  await expect(present(stage)).toHaveId(slides.third);
  await expectTogether(stage, again);
});

test('after the stage was closed and opened by hand or from here', async ({ page, context }) => {
  const { speaker } = await openPair(page);
  await page.close();
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  const byHand = await context.newPage();
  await open(byHand);
  await expectTogether(byHand, speaker);
  await byHand.close();
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  await speaker.keyboard.press('PageDown');
  await expect(now(speaker)).toContainText(await readTitle(speaker, slides.second));
  const [fromHere] = await Promise.all([
    context.waitForEvent('page'),
    status(speaker).getByRole('link', { name: 'Bühne öffnen' }).click(),
  ]);
  await ready(fromHere);
  await expect(present(fromHere)).toHaveId(slides.second);
  await expectTogether(fromHere, speaker);
});

test('when the stage comes back elsewhere, it moves only when asked', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  await stage.goto('about:blank');
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  for (const key of ['End', 'End', 'Home', 'End']) await speaker.keyboard.press(key);
  await stage.goBack();
  await ready(stage);
  await expect(status(speaker)).toContainText('Die Bühne ist wieder da');
  await expect(present(stage)).toHaveId(slides.title);
  await status(speaker).getByRole('button', { name: 'bringen' }).click();
  await expect(present(stage)).toHaveId(slides.last);
  await expectTogether(stage, speaker);
});

test('alone the speaker view keeps its own place over a reload', async ({ context }) => {
  const speaker = await openAlone(context, `./?view=speaker#${slides.second}`);
  await expect(now(speaker)).toContainText(await readTitle(speaker, slides.second));
  await speaker.keyboard.press('Home');
  await expect(speaker).toHaveURL(`?view=speaker#${slides.title}`);
  await speaker.reload();
  await expect(now(speaker)).toContainText(await readTitle(speaker, slides.title));
});
