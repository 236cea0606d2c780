// Exercises are filled in here, kept in this browser, saved as a file and printed on the worksheet.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { contents, slide } from '../tools/reading.ts';
import { open, test } from '../tools/site.ts';

const form = (page: Page) =>
  slide(page, slides.exercise).getByRole('group', { name: /^Deine Antworten zu „Eine Übung/ });
const answer = (page: Page) => form(page).getByRole('textbox', { name: 'Deine Antwort' });
const cell = (page: Page) => form(page).getByRole('group', { name: 'Mitte' }).getByRole('textbox', { name: 'Aussage' });

test('what is written is kept, saved as a file, printed on the worksheet, and forgotten when asked', async ({
  page,
}) => {
  await open(page, `?view=read#${slides.exercise}`);
  await form(page).getByRole('button', { name: 'Als Datei sichern' }).click();
  await expect(form(page).getByRole('status')).toHaveText('Noch steht nichts in den Feldern.');
  await answer(page).fill('Mein Satz?\n<b>Zweite</b> Zeile');
  await cell(page).fill('die Mitte');
  await page.reload();
  await expect(answer(page)).toHaveValue('Mein Satz?\n<b>Zweite</b> Zeile');
  await expect(cell(page)).toHaveValue('die Mitte');
  const download = page.waitForEvent('download');
  await form(page).getByRole('button', { name: 'Als Datei sichern' }).press('Enter');
  await expect(form(page).getByRole('status')).toHaveText('Gesichert: deine Antworten zu 1 Übung.');
  expect((await download).suggestedFilename()).toMatch(/ – Antworten\.txt$/);
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('Mitte, Aussage: die Mitte');
  expect(text).toContain('Mein Satz?\n<b>Zweite</b> Zeile');
  await page.emulateMedia({ media: 'print' });
  await expect(form(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await form(page).getByRole('link', { name: 'Auf dem Arbeitsblatt drucken' }).click();
  const task = page.locator(`.task[id="${slides.exercise}"]`);
  await expect(task.getByText('Mein Satz? <b>Zweite</b> Zeile')).toBeVisible();
  await expect(
    task
      .getByRole('row', { name: /^Mitte/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('die Mitte');
  await expect(task.locator('.write-line')).toHaveCount(0);

  await open(page, '?view=read');
  await contents(page).getByText('gelesen · ').click();
  await page.getByRole('button', { name: 'Alles vergessen' }).click();
  await expect(page.getByRole('group', { name: /1 ausgefüllte Übung/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ja, vergessen' }).click();
  await expect(answer(page)).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('exercises')))).toEqual([]);
});

test('a browser that keeps nothing says so, and the file still has it', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, `?view=read#${slides.exercise}`);
  await answer(page).fill('flüchtig');
  await expect(form(page).getByRole('status')).toContainText('Dieser Browser speichert hier nichts');
  const download = page.waitForEvent('download');
  await form(page).getByRole('button', { name: 'Als Datei sichern' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('flüchtig');
});
