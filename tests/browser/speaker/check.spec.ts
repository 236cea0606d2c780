// The check before the talk.
import { expect } from '@playwright/test';
import { open, test } from '../tools/site.ts';
import { button, openAlone, openPair, status } from '../tools/speaker.ts';

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
  await expect(dialog.getByRole('term').filter({ hasText: 'Offline' })).toHaveCount(0);
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

test('names the readiness without a network where there is one', async ({ context }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} } }));
  const speaker = await openAlone(context);
  await button(speaker, 'Prüfen').click();
  await expect(speaker.getByRole('dialog')).toContainText('Offlinebereit');
  await expect(speaker.getByRole('dialog')).toContainText('Bühnekeine verbunden');
});
