// After a question: a jump leaves a bookmark, and the talk goes on from there.
import { expect, type Page } from '@playwright/test';
import { conversations } from '../tools/calculator.ts';
import { cuts, slides } from '../tools/fixture-deck.ts';
import { open, present, readTalk, show, test } from '../tools/site.ts';

const [shortest] = cuts;
const place = (page: Page) => present(page).locator('.place-number');
const wayBack = (page: Page) => page.getByRole('navigation', { name: 'Nach dem Sprung' });
const said = (page: Page) => page.locator('.reveal > [role="status"]');
const steps = (page: Page) => present(page).locator('.fragment.visible');

test('a slide from outside the cut is a guest: it is left by one key, over a reload, and nothing is counted anew', async ({
  page,
}) => {
  await open(page, `?cut=${shortest.name}`);
  await page.keyboard.press('Backspace');
  await expect(wayBack(page)).toHaveCount(0);
  for (const id of [slides.second, slides.third]) {
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(id);
  }
  const talk = await readTalk(page);
  const count = talk.length;
  const title = await present(page).getByRole('heading').textContent();
  await show(page, slides.inLongestOnly);
  await expect(wayBack(page).getByRole('button', { name: `Zurück zu: ${title}`, exact: true })).toBeVisible();
  await expect(said(page)).toHaveText(`Nicht im heutigen Vortrag. Rücktaste: zurück zu „${title}“`);
  await expect(place(page)).toHaveText('');
  await expect(present(page)).toHaveCSS('--reached', '3');
  expect(await readTalk(page)).toEqual(talk);
  await show(page, slides.calculator);
  await expect(said(page)).not.toContainText('Rücktaste');
  expect(await readTalk(page)).toEqual(talk);
  await expect(present(page)).toHaveCSS('--reached', '3');
  await page.reload();
  await expect(wayBack(page)).toContainText(title ?? '');
  const field = conversations(present(page));
  await field.fill('42');
  await field.press('Backspace');
  await expect(field).toHaveValue('4');
  await page.getByRole('heading').and(present(page).locator('*')).first().click();
  await page.keyboard.press('Backspace');
  await expect(present(page)).toHaveId(slides.third);
  await expect(place(page)).toHaveText(`3 / ${count}`);
  expect(await readTalk(page)).toEqual(talk);
  await expect(wayBack(page)).toHaveCount(0);
});

test('on goes the talk from the bookmark, step by step, and from here only when told so', async ({ page }) => {
  await open(page, `#${slides.withSteps}`);
  for (const press of ['ArrowLeft', 'ArrowLeft', 'End']) await page.keyboard.press(press);
  await expect(present(page)).toHaveId(slides.last);
  await page.keyboard.press('PageUp');
  await expect(present(page)).toHaveId(slides.withSteps);
  await expect(steps(page)).toHaveCount(1);
  await show(page, slides.second);
  await page.keyboard.press('PageDown');
  await expect(present(page)).toHaveId(slides.withSteps);
  await expect(steps(page)).toHaveCount(2);
  await expect(page).toHaveURL(`#${slides.withSteps}`);
  await show(page, slides.second);
  await page.goBack();
  await expect(present(page)).toHaveId(slides.withSteps);
  await expect(wayBack(page)).toHaveCount(0);
  await show(page, slides.second);
  await wayBack(page).getByRole('button', { name: 'Hier weiter' }).click();
  await expect(wayBack(page)).toHaveCount(0);
  await expect(present(page).locator(':focus')).toBeAttached();
  await page.keyboard.press('PageDown');
  await expect(present(page)).toHaveId(slides.third);
});

test('a bookmark to a slide that is gone, or that was kept elsewhere, is none', async ({ page }) => {
  await open(page, `#${slides.third}`);
  for (const kept of [
    { slide: 'gibt-es-nicht', step: -1, shown: slides.third },
    { slide: slides.second, step: -1, shown: slides.title },
    { slide: slides.third, step: -1, shown: slides.third },
    { slide: {}, step: 'x', shown: slides.third },
  ]) {
    await page.evaluate(
      (text) => sessionStorage.setItem(`deck-bookmark ${location.pathname}`, text),
      JSON.stringify(kept),
    );
    await page.reload();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(wayBack(page)).toHaveCount(0);
  }
});
