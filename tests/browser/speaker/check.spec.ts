// The check before the talk.
import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { slides } from '../tools/fixture-deck.ts';
import { open, show, test } from '../tools/site.ts';
import { button, now, openPair, ready, status } from '../tools/talk/speaker.ts';

test('tells how the stage is doing, changes its theme, and leads to another stage and to the agenda', async ({
  page,
  context,
}) => {
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Prüfen').click();
  const dialog = speaker.getByRole('dialog', { name: 'Vor dem Vortrag' });
  await expect(dialog).toContainText('Bühneverbunden');
  await expect(dialog).toContainText('Schriftengeladen');
  await expect(dialog).toContainText('1280 × 720 Pixel, Vergrößerung 100');
  await expect(dialog).toContainText('aus: auf der Bühne F drücken');
  await expect(dialog).toContainText('keine: alle Folien, ohne Zielzeit');
  for (let press = 0; press < 3; press++) await dialog.getByRole('button', { name: 'Darstellung wechseln' }).click();
  await expect(stage.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await expect(dialog).toContainText('Darstellunghoher Kontrast');
  await stage.setViewportSize({ width: 500, height: 700 });
  await expect(dialog).toContainText('zu klein, Folien werden zu Spalten');
  await expect(dialog.getByRole('button', { name: 'Andere Bühne wählen' })).toHaveCount(0);
  await open(await context.newPage());
  await dialog.getByRole('button', { name: 'Andere Bühne wählen' }).click();
  await expect(status(speaker)).toContainText('Mehrere Bühnen sind offen');
  const [agenda] = await Promise.all([
    context.waitForEvent('page'),
    dialog.getByRole('link', { name: /Ablaufplan/ }).click(),
  ]);
  await expect(agenda.locator('html[data-view="agenda"][data-ready]')).toBeAttached();
});

test('for one evening the title and the closing slide say what is entered here, in this browser alone', async ({
  page,
}) => {
  const { stage, speaker } = await openPair(page);
  const lines = (slide: string) => stage.locator(`[id="${slide}"]`).getByRole('listitem').filter({ visible: true });
  const title = lines(slides.title);
  await expect(title.filter({ hasText: 'Kim Beispiel' })).toBeVisible();
  await button(speaker, 'Prüfen').click();
  const dialog = speaker.getByRole('dialog', { name: 'Vor dem Vortrag' });
  await expect(dialog.getByLabel('Wer spricht')).toHaveAttribute('placeholder', 'Kim Beispiel');
  await dialog.getByLabel('Wer spricht').fill('Ina <b>Muster</b>');
  await dialog.getByLabel('Datum').fill('2027-03-01');
  await dialog.getByLabel('Kontakt').fill('https://verein.example/');
  await expect(title).toHaveText(['Ina <b>Muster</b>', 'Tag der offenen Folien', '1. März 2027', 'verein.example']);
  await expect(now(speaker).getByText('Ina <b>Muster</b>')).toBeVisible();
  expect(await findViolations(speaker)).toEqual([]);
  await stage.reload();
  await ready(stage);
  await expect(title.first()).toHaveText('Ina <b>Muster</b>');
  await show(stage, slides.closing);
  await expect(lines(slides.closing)).toHaveText(['Ina <b>Muster</b>', /Tag/, /2027/, 'verein.example']);
  await dialog.getByRole('button', { name: 'Alles leeren' }).click();
  await expect(dialog.getByRole('button', { name: 'Alles leeren' })).toBeFocused();
  await expect(lines(slides.closing).first()).toHaveText('Kim Beispiel');
  await stage.evaluate(() =>
    localStorage.setItem(`deck-evening ${location.pathname}`, '{"speaker":{},"event":7,"date":'),
  );
  await stage.reload();
  await ready(stage);
  await expect(lines(slides.closing).first()).toHaveText('Kim Beispiel');
});
