// The speaker view for everybody: nothing for axe to find in any theme and state, and everything reached by Tab.
import { expect, type Page } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { cuts, slides } from '../tools/fixture-deck.ts';
import { show, test } from '../tools/site.ts';
import { button, expectTogether, openPair, status } from '../tools/talk/speaker.ts';

async function check(page: Page, place: string, within = '.speaker'): Promise<string[]> {
  return (await findViolations(page, { within })).map((violation) => `${place}: ${violation}`);
}

test('axe finds nothing in any theme', async ({ page }) => {
  const { stage, speaker } = await openPair(page, './?theme=light');
  const found: string[] = [];
  for (const theme of ['light', 'dark', 'contrast']) {
    await expect(speaker.locator('html')).toHaveAttribute('data-theme', theme);
    found.push(...(await check(speaker, theme, 'html')));
    for (const id of [slides.withQuestion, slides.withFootnote]) {
      await show(stage, id);
      await expectTogether(stage, speaker);
      found.push(...(await check(speaker, `${theme}, ${id}`)));
    }
    await speaker.keyboard.press('t');
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in the windows, nor in any state', async ({ page }) => {
  const { stage, speaker } = await openPair(page, `./?cut=${cuts[1].name}`);
  await button(speaker, 'Uhr starten').click();
  await button(speaker, 'Bühne schwarz').click();
  await expect(speaker.getByText('Die Bühne ist schwarz')).toBeVisible();
  await button(speaker, 'Laser').click();
  const found = await check(speaker, 'black');
  for (const name of ['Folie wählen', 'Tasten', 'Prüfen', 'Countdown']) {
    await button(speaker, name).click();
    await expect(speaker.getByRole('dialog')).toBeVisible();
    found.push(...(await check(speaker, name, 'dialog')));
    await speaker.keyboard.press('Escape');
  }
  await button(speaker, 'Countdown').click();
  await speaker.keyboard.press('Enter');
  await stage.close();
  await expect(status(speaker)).toBeVisible();
  found.push(...(await check(speaker, 'alone, in a break')));
  expect(found).toEqual([]);
});

test('axe finds nothing on what can be operated', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const found: string[] = [];
  for (const id of [slides.calculator, slides.quiz, slides.quizWithSeveral]) {
    await show(stage, id);
    await speaker.getByRole('button', { name: 'Auf der Bühne bedienen' }).click();
    await expect(speaker.getByRole('region', { name: 'Bedienen' }).getByRole('button').first()).toBeEnabled();
    found.push(...(await check(speaker, id)));
  }
  expect(found).toEqual([]);
});

test('every button is reached by Tab', async ({ page }) => {
  const { speaker } = await openPair(page);
  const wanted = await speaker.getByRole('button', { disabled: false }).count();
  const reached = new Set<string>();
  for (let press = 0; press < wanted + 15; press++) {
    await speaker.keyboard.press('Tab');
    reached.add(await speaker.evaluate(() => document.activeElement?.closest('button')?.outerHTML ?? ''));
  }
  reached.delete('');
  expect(reached.size).toBe(wanted);
});
