// Stage and speaker view find each other, in any order and again, and never take another talk's place.
import { expect } from '@playwright/test';
import { open, present, show, test } from '../tools/site.ts';
import {
  button,
  expectTogether,
  next,
  now,
  openAlone,
  openPair,
  openSpeaker,
  readTalk,
  ready,
  status,
} from '../tools/speaker.ts';

test.describe('opening the speaker view', () => {
  test('S opens it at the slide on the stage, and both go on together', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    await expect(speaker).toHaveTitle(/^Sprecheransicht: /);
    await expect(next(speaker)).toContainText(slides[1]?.title ?? '');
    await button(speaker, 'Weiter').click();
    await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
    await expectTogether(stage, speaker);
    await stage.keyboard.press('Home');
    await expectTogether(stage, speaker);
    await expect(present(stage)).toHaveId(slides[0]?.id ?? '');
  });

  test('a button opens it, too', async ({ page }) => {
    await open(page);
    const [speaker] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('navigation', { name: 'Steuerung' }).getByRole('button', { name: 'Sprechen' }).press('Enter'),
    ]);
    await ready(speaker);
    await expectTogether(page, speaker);
  });

  test('a blocked window is explained, and the link works', async ({ page }) => {
    await page.addInitScript(() => (window.open = () => null));
    await open(page);
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Das Fenster wurde blockiert' });
    await expect(dialog).toContainText('Dieser Link öffnet sie');
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await ready(speaker);
    await expectTogether(page, speaker);
    await expect(dialog).toBeHidden();
    await button(speaker, 'Weiter').click();
    await expect(present(page)).not.toHaveId((await readTalk(page))[0]?.id ?? '');
  });

  test('it may be there before the stage', async ({ page, context }) => {
    const speaker = await openAlone(context);
    await expect(status(speaker)).toContainText('Keine Bühne verbunden');
    await open(page);
    await expectTogether(page, speaker);
    await button(speaker, 'Weiter').click();
    await expectTogether(page, speaker);
  });
});

test.describe('which stage', () => {
  test('opened alone it joins the only one', async ({ page, context }) => {
    await open(page);
    await page.keyboard.press('PageDown');
    const speaker = await openAlone(context);
    await expectTogether(page, speaker);
  });

  test('of several it asks, and steers only the one that was chosen, also after a reload', async ({
    page,
    context,
  }) => {
    await open(page);
    const slides = await readTalk(page);
    const other = await context.newPage();
    await open(other);
    await show(other, slides[2]?.id ?? '');
    const speaker = await openAlone(context);
    await expect(status(speaker)).toContainText('Mehrere Bühnen sind offen');
    await status(speaker)
      .getByRole('button', { name: slides[2]?.title ?? '' })
      .click();
    await expectTogether(other, speaker);
    await speaker.reload();
    await ready(speaker);
    await expectTogether(other, speaker);
    await speaker.keyboard.press('Home');
    await expect(present(other)).toHaveId(slides[0]?.id ?? '');
    await speaker.keyboard.press('End');
    await expect(present(other)).toHaveId(slides.at(-1)?.id ?? '');
    await expect(present(page)).toHaveId(slides[0]?.id ?? '');
  });

  test('two talks of one deck do not disturb each other, also when one ends', async ({ page, context }) => {
    const first = await openPair(page);
    const second = await openPair(await context.newPage());
    const { slides } = first;
    await show(second.stage, slides[2]?.id ?? '');
    await expectTogether(second.stage, second.speaker);
    await expectTogether(first.stage, first.speaker);
    await button(first.speaker, 'Uhr starten').click();
    await expect(button(second.speaker, 'Uhr starten')).toBeVisible();
    await first.stage.close();
    await expect(status(first.speaker)).toContainText('Deine Bühne ist zu, eine andere ist offen');
    await first.speaker.keyboard.press('End');
    await expectTogether(second.stage, second.speaker);
    await expect(present(second.stage)).toHaveId(slides[2]?.id ?? '');
  });

  test('two decks at different places do not hear each other', async ({ page, context, site }) => {
    await context.route(`${site}other/**`, (route) =>
      route.continue({ url: route.request().url().replace('/other/', '/') }),
    );
    const first = await openPair(page);
    const second = await openPair(await context.newPage(), 'other/');
    await first.speaker.keyboard.press('PageDown');
    await expectTogether(first.stage, first.speaker);
    await expect(present(second.stage)).toHaveId(first.slides[0]?.id ?? '');
    const alone = await openAlone(context, './other/?view=speaker');
    await expectTogether(second.stage, alone);
    await button(first.speaker, 'Uhr starten').click();
    await second.speaker.reload();
    await expect(button(second.speaker, 'Uhr starten')).toBeVisible();
  });

  test('a copied tab becomes a stage of its own', async ({ page, context }) => {
    const { speaker, slides } = await openPair(page);
    const kept = await page.evaluate(() => Object.entries(sessionStorage));
    const copy = await context.newPage();
    await copy.addInitScript((entries) => {
      for (const [name, value] of entries) sessionStorage.setItem(name, value);
    }, kept);
    await open(copy);
    const original = kept.find(([name]) => name === 'deck-stage')?.[1];
    await expect.poll(() => copy.evaluate(() => sessionStorage.getItem('deck-stage'))).not.toBe(original);
    await speaker.keyboard.press('End');
    await expect(present(page)).toHaveId(slides.at(-1)?.id ?? '');
    await expect(present(copy)).toHaveId(slides[0]?.id ?? '');
    await expect(status(speaker)).toHaveCount(0);
  });
});

test.describe('finding each other again', () => {
  test('after either is reloaded, or the speaker view closed and opened', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    await show(stage, slides[2]?.id ?? '');
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
    await expectTogether(stage, again);
  });

  test('after the stage was closed and opened by hand or from here', async ({ page, context }) => {
    const { speaker, slides } = await openPair(page);
    await page.close();
    await expect(status(speaker)).toContainText('Keine Bühne verbunden');
    const byHand = await context.newPage();
    await open(byHand);
    await expectTogether(byHand, speaker);
    await byHand.close();
    await expect(status(speaker)).toContainText('Keine Bühne verbunden');
    await speaker.keyboard.press('PageDown');
    await expect(now(speaker)).toContainText(slides[1]?.title ?? '');
    const [fromHere] = await Promise.all([
      context.waitForEvent('page'),
      status(speaker).getByRole('link', { name: 'Bühne öffnen' }).click(),
    ]);
    await ready(fromHere);
    await expect(present(fromHere)).toHaveId(slides[1]?.id ?? '');
    await expectTogether(fromHere, speaker);
  });

  test('when the stage comes back elsewhere, it moves only when asked', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    await stage.goto('about:blank');
    await expect(status(speaker)).toContainText('Keine Bühne verbunden');
    for (let step = 0; step < 2; step++) await speaker.keyboard.press('End');
    await speaker.keyboard.press('Home');
    await speaker.keyboard.press('End');
    await stage.goBack();
    await ready(stage);
    await expect(status(speaker)).toContainText('Die Bühne ist wieder da');
    await expect(present(stage)).toHaveId(slides[0]?.id ?? '');
    await status(speaker).getByRole('button', { name: 'bringen' }).click();
    await expect(present(stage)).toHaveId(slides.at(-1)?.id ?? '');
    await expectTogether(stage, speaker);
  });

  test('alone it keeps its own place over a reload', async ({ context, page }) => {
    await open(page);
    const slides = await readTalk(page);
    await page.close();
    const speaker = await openAlone(context, `./?view=speaker#${slides[1]?.id}`);
    await expect(now(speaker)).toContainText(slides[1]?.title ?? '');
    await speaker.keyboard.press('Home');
    await expect(speaker).toHaveURL(new RegExp(`#${slides[0]?.id}$`));
    await speaker.reload();
    await expect(now(speaker)).toContainText(slides[0]?.title ?? '');
  });
});
