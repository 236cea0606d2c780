// With the system's own colours no label of a control is lost: on the stage, in its windows, and around the deck.
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { findLostLabels } from '../tools/quality/lost-labels.ts';
import { open, present, show, test } from '../tools/site.ts';

test.use({ forcedColors: 'active', colorScheme: 'dark' });

async function expectLabels(page: Page, place: string): Promise<void> {
  expect(await findLostLabels(page), place).toEqual([]);
}

test('labels are seen on the stage, in its windows, and on the page at an address that leads nowhere', async ({
  page,
}) => {
  await open(page);
  for (const [key, name] of [
    ['o', 'Übersicht'],
    ['?', 'Tasten'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectLabels(page, name);
    await page.keyboard.press('Escape');
  }
  await show(page, slides.quiz);
  const quiz = present(page).locator('quiz-question').first();
  await quiz.getByRole('radio').first().check();
  await expectLabels(page, 'quiz, chosen');
  await quiz.getByRole('button', { name: 'Prüfen' }).click();
  await quiz.getByText('Antwort zeigen').click();
  await expect(quiz.getByRole('button', { name: 'Noch einmal' })).toBeVisible();
  await expectLabels(page, 'quiz, checked');
  await page.goto('404.html');
  await expectLabels(page, '404');
});

test('labels are seen on a phone and in the views without a stage', async ({ page }) => {
  for (const view of ['speaker', 'agenda']) {
    await open(page, `?view=${view}`);
    await expectLabels(page, view);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  for (const view of ['stage', 'read']) {
    await open(page, `?view=${view}`);
    await expectLabels(page, `${view} on a phone`);
  }
});
