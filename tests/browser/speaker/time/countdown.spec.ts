// Countdowns of exercises and breaks, in simulated time.
import { expect } from '@playwright/test';
import { findViolations } from '../../tools/quality/axe.ts';
import { cuts, slides } from '../../tools/fixture-deck.ts';
import { present } from '../../tools/site.ts';
import { button, now, openPair, ready } from '../../tools/talk/speaker.ts';
import { elapsed, pass, readMinutes, timeTest as test } from '../../tools/talk/talk-time.ts';

test('an exercise is counted down, also over a reload', async ({ page }) => {
  const { speaker } = await openPair(page, `#${slides.exercise}`);
  await button(speaker, 'Uhr starten').click();
  await speaker.getByRole('button', { name: /^Übung: .* herunterzählen$/ }).click();
  const countdown = speaker.getByRole('timer', { name: 'Übung' });
  await pass(page, 0.5);
  await expect(countdown).toHaveText(/^Übung 02:[23]\d$/);
  await expect(page.getByRole('region', { name: 'Übung' })).toContainText(/^Übung02:[23]\d/);
  await speaker.reload();
  await ready(speaker);
  await expect(countdown).toHaveText(/^Übung 02:[12]\d$/);
  await speaker.keyboard.press('Home');
  await pass(page, 10);
  await expect(countdown).toHaveText('Übung 00:00');
  await expect(speaker.getByText('Die Zeit ist um.')).toBeVisible();
  await speaker.getByRole('button', { name: 'Countdown beenden' }).click();
  await expect(countdown).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Übung' })).toHaveCount(0);
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
  await expect(button(speaker, 'Countdown')).toBeFocused();
  await pass(page, 7);
  await expect(speaker.getByRole('timer', { name: 'Pause' })).toHaveText(/^Pause 00:[23]\d$/);
  await expect(elapsed(speaker)).toHaveText(/^20:0\d$/);
  await speaker.getByRole('button', { name: 'Pause beenden' }).press('Enter');
  await expect(speaker.getByRole('group', { name: 'Folien' })).toBeFocused(); // The button is gone.
  await pass(page, 1);
  await expect(elapsed(speaker)).toHaveText(/^21:\d\d$/);
});

test('a break fills the stage and moves the plan, over a reload and overrun, until a moving key ends it', async ({
  page,
}) => {
  const { stage, speaker } = await openPair(page, `./?cut=${cuts[1].name}`);
  const end = speaker.locator('.speaker-end b');
  const expectEnd = (minutes: number) => expect(end).toHaveText(new RegExp(`^14:(${minutes}|${minutes + 1})$`));
  const planned = 5 + cuts[1].minutes;
  await button(speaker, 'Uhr starten').click();
  await pass(page, 4);
  await expectEnd(planned);
  await button(speaker, 'Countdown').click();
  await speaker.getByRole('button', { name: /^Pause/ }).click();
  const pause = stage.getByRole('region', { name: 'Pause' });
  await expect(pause).toContainText('10 Minuten');
  await expect(pause).toBeFocused(); // Whatever had it on the slide is hidden.
  await expect(pause).toContainText(/weiter um 14:(19|20) Uhr/);
  await expect(stage.getByRole('status')).toHaveText(/^Pause, weiter um 14:(19|20) Uhr\.$/);
  await expect(present(stage).getByRole('heading')).toHaveCount(0);
  expect(await findViolations(stage)).toEqual([]);
  await expect(now(speaker).getByRole('img', { name: /^Die Bühne zeigt die Pause/ })).toBeVisible();
  await expectEnd(planned + 10);
  await expect(speaker.getByRole('list', { name: /^Kapitel/ })).toContainText(/ab 14:1[56]/);
  await pass(page, 3.5);
  await stage.reload();
  await ready(stage);
  await expect(pause).toContainText('7 Minuten');
  await expect(stage.locator(`[id="${slides.title}"] nav`)).toBeHidden();
  await pass(page, 8.5);
  await expect(stage.getByRole('region', { name: 'Es geht weiter' })).toBeVisible();
  await expectEnd(planned + 12);
  const id = (await present(stage).getAttribute('id')) ?? '';
  await stage.keyboard.press('PageDown');
  await expect(stage.getByRole('region', { name: 'Es geht weiter' })).toHaveCount(0);
  await expect(present(stage).getByRole('heading').first()).toBeFocused();
  await expect(present(stage)).toHaveId(id);
  await expect(speaker.getByRole('timer', { name: 'Pause' })).toHaveCount(0);
  await pass(page, 1);
  await expect(elapsed(speaker)).toHaveText(/^05:0\d$/);
  await expectEnd(planned + 12);
  await stage.keyboard.press('PageDown');
  await expect(present(stage)).not.toHaveId(id);
});
