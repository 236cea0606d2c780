// Countdowns of exercises and breaks, in simulated time.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { button, openPair, ready } from '../tools/speaker.ts';
import { elapsed, pass, readMinutes, timeTest as test } from '../tools/talk-time.ts';

test('an exercise is counted down, also over a reload', async ({ page }) => {
  const { speaker } = await openPair(page, `#${slides.exercise}`);
  await button(speaker, 'Uhr starten').click();
  await speaker.getByRole('button', { name: /^Übung: .* herunterzählen$/ }).click();
  const countdown = speaker.getByRole('timer', { name: 'Übung' });
  await pass(page, 0.5);
  await expect(countdown).toHaveText(/^Übung 02:[23]\d$/);
  await speaker.reload();
  await ready(speaker);
  await expect(countdown).toHaveText(/^Übung 02:[12]\d$/);
  await speaker.keyboard.press('Home');
  await pass(page, 10);
  await expect(countdown).toHaveText('Übung 00:00');
  await expect(speaker.getByText('Die Zeit ist um.')).toBeVisible();
  await speaker.getByRole('button', { name: 'Countdown beenden' }).click();
  await expect(countdown).toHaveCount(0);
  expect(await readMinutes(speaker)).toBeGreaterThan(10);
});

test('in a break the clock of the talk rests', async ({ page }) => {
  const { speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await pass(page, 20);
  await button(speaker, 'Countdown').click();
  const dialog = speaker.getByRole('dialog', { name: 'Countdown' });
  await dialog.getByLabel('Minuten').fill('viele');
  await expect(dialog.getByLabel('Minuten')).toHaveAccessibleDescription(/Eine Zahl von 1 bis 180/);
  await expect(dialog.getByRole('button', { name: /^Pause/ })).toBeDisabled();
  await dialog.getByLabel('Minuten').fill('7,5');
  await speaker.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await pass(page, 7);
  await expect(speaker.getByRole('timer', { name: 'Pause' })).toHaveText(/^Pause 00:[23]\d$/);
  await expect(elapsed(speaker)).toHaveText(/^20:0\d$/);
  await speaker.getByRole('button', { name: 'Pause beenden' }).click();
  await pass(page, 1);
  await expect(elapsed(speaker)).toHaveText(/^21:\d\d$/);
});
