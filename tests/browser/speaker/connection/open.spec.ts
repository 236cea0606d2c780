// Opening the speaker view: from the stage, from a link, by its address, before and after the stage.
import { expect, type Page } from '@playwright/test';
import { slides } from '../../tools/fixture-deck.ts';
import { open, present, test } from '../../tools/site.ts';
import {
  button,
  expectTogether,
  next,
  now,
  openAlone,
  openPair,
  readTitle,
  ready,
  status,
} from '../../tools/talk/speaker.ts';

/** The choice of cuts: for learners, not for the audience of a talk. */
const chooser = (stage: Page) => stage.locator(`[id="${slides.title}"] nav`);

test('S opens it at the slide on the stage, and both go on together', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  await expect(speaker).toHaveTitle(/^Sprecheransicht: /);
  await expect(chooser(stage)).toBeHidden();
  await expect(next(speaker)).toContainText(await readTitle(stage, slides.second));
  await button(speaker, 'Weiter').click();
  await expect(present(stage)).toHaveId(slides.second);
  await expectTogether(stage, speaker);
  await stage.keyboard.press('Home');
  await expectTogether(stage, speaker);
  await expect(present(stage)).toHaveId(slides.title);
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
  await expect(present(page)).toHaveId(slides.second);
});

test('one opened before the stage joins it, one opened later, too, and both agree', async ({ page, context }) => {
  const first = await openAlone(context);
  await expect(status(first)).toContainText('Keine Bühne verbunden');
  await open(page);
  await expectTogether(page, first);
  await button(first, 'Weiter').click();
  await expect(present(page)).toHaveId(slides.second);
  await expectTogether(page, first);
  const second = await openAlone(context);
  await expectTogether(page, second);
  await button(second, 'Uhr starten').click();
  await expect(button(first, 'Uhr anhalten')).toBeVisible();
  await button(first, 'Bühne schwarz').click();
  await expect(button(second, 'Bühne schwarz')).toHaveAttribute('aria-pressed', 'true');
  await second.keyboard.press('PageDown');
  await expect(present(page)).toHaveId(slides.third);
  await expectTogether(page, first);
  await expectTogether(page, second);
});

test('a bad place in the address is as good as none', async ({ context }) => {
  for (const hash of ['#%E0%A4%A', '#no-such-slide', '#/9999']) {
    const speaker = await openAlone(context, `./?view=speaker&cut=nonsense${hash}`);
    await expect(now(speaker).locator('.preview section')).toHaveCount(1);
    await expect(speaker.locator('.speaker-cut')).toContainText('alle Folien');
    await speaker.close();
  }
});
