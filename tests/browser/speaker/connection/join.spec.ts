// Which stage a speaker view belongs to: never to that of another talk, another tab or another deck.
import { expect } from '@playwright/test';
import { cuts, slides } from '../../tools/fixture-deck.ts';
import { open, present, show, test } from '../../tools/site.ts';
import {
  button,
  expectTogether,
  openAlone,
  openPair,
  readNames,
  readTitle,
  ready,
  status,
} from '../../tools/talk/speaker.ts';

test('of several stages it asks, and steers only the chosen one, also after a reload', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other, `#${slides.third}`);
  const speaker = await openAlone(context);
  await expect(status(speaker)).toContainText('Mehrere Bühnen sind offen');
  const title = await readTitle(other, slides.third);
  await status(speaker).getByRole('button', { name: title }).click();
  await expectTogether(other, speaker);
  await speaker.reload();
  await ready(speaker);
  await expectTogether(other, speaker);
  await speaker.keyboard.press('Home');
  await expect(present(other)).toHaveId(slides.title);
  await speaker.keyboard.press('End');
  await expect(present(other)).toHaveId(slides.last);
  await expect(present(page)).toHaveId(slides.title);
});

test('two talks of one deck do not disturb each other, also when one ends', async ({ page, context }) => {
  const first = await openPair(page);
  const second = await openPair(await context.newPage());
  await show(second.stage, slides.third);
  await expectTogether(second.stage, second.speaker);
  await expectTogether(first.stage, first.speaker);
  await button(first.speaker, 'Uhr starten').click();
  await expect(button(first.speaker, 'Uhr anhalten')).toBeVisible();
  await expect(button(second.speaker, 'Uhr starten')).toBeVisible();
  await first.stage.close();
  await expect(status(first.speaker)).toContainText('Deine Bühne ist zu, eine andere ist offen');
  await first.speaker.keyboard.press('End');
  await expectTogether(second.stage, second.speaker);
  await expect(present(second.stage)).toHaveId(slides.third);
});

test('two decks at different places do not hear each other', async ({ page, context, site }) => {
  await context.route(`${site}other/**`, (route) =>
    route.continue({ url: route.request().url().replace('/other/', '/') }),
  );
  const first = await openPair(page);
  const second = await openPair(await context.newPage(), 'other/');
  await first.speaker.keyboard.press('PageDown');
  await expect(present(first.stage)).toHaveId(slides.second);
  await expectTogether(first.stage, first.speaker);
  await expect(present(second.stage)).toHaveId(slides.title);
  const alone = await openAlone(context, './other/?view=speaker');
  await expectTogether(second.stage, alone);
  await button(first.speaker, 'Uhr starten').click();
  await expect(button(first.speaker, 'Uhr anhalten')).toBeVisible();
  await second.speaker.reload();
  await expect(button(second.speaker, 'Uhr starten')).toBeVisible();
});

test('a copied tab becomes a stage of its own', async ({ page, context }) => {
  const { speaker } = await openPair(page);
  const kept = await page.evaluate(() => Object.entries(sessionStorage));
  const copy = await context.newPage();
  await copy.addInitScript((entries) => {
    for (const [name, value] of entries) sessionStorage.setItem(name, value);
  }, kept);
  await open(copy);
  const { id } = await readNames(page);
  await expect.poll(async () => (await readNames(copy)).id).not.toBe(id);
  expect((await readNames(page)).id).toBe(id);
  await speaker.keyboard.press('End');
  await expect(present(page)).toHaveId(slides.last);
  await expect(present(copy)).toHaveId(slides.title);
  await expect(status(speaker)).toHaveCount(0);
});

test('a stage in another cut is followed, and that is said once', async ({ page, context }) => {
  const [shown, wanted] = cuts;
  await open(page, `./?cut=${shown.name}`);
  const speaker = await openAlone(context, `./?view=speaker&cut=${wanted.name}`);
  await expect(status(speaker)).toHaveText(
    new RegExp(`Die Bühne läuft in der Fassung „${shown.label}“, diese Ansicht folgt ihr`),
  );
  await expect(speaker.locator('.speaker-cut')).toContainText(`Fassung ${shown.label}`);
  await status(speaker).getByRole('button', { name: 'Gut' }).click();
  await expect(status(speaker)).toHaveCount(0);
  await expectTogether(page, speaker);
});
