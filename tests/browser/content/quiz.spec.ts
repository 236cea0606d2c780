import { expect, type Page } from '@playwright/test';
import { open, present, show, test } from '../tools/site.ts';

async function showQuiz(page: Page): Promise<void> {
  const id = await page.locator('.slides > section:has(.body quiz-question)').first().getAttribute('id');
  await show(page, id ?? '');
}

/** The answers of the quiz on the stage, right ones or wrong ones. */
async function answers(page: Page, isRight: boolean) {
  const quiz = present(page).locator('.body quiz-question');
  const right = ((await quiz.getAttribute('data-right')) ?? '').split(' ');
  const inputs = await quiz.locator('input').all();
  const values = await Promise.all(inputs.map((input) => input.getAttribute('value')));
  return inputs.filter((_, index) => right.includes(values[index] ?? '') === isRight);
}

test.describe('a quiz on the stage', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await showQuiz(page);
  });

  test('says that the right choice is right and remembers it in this browser', async ({ page }) => {
    for (const input of await answers(page, true)) await input.check();
    await present(page).getByRole('button', { name: 'Prüfen' }).click();
    await expect(present(page).getByRole('status')).toHaveText('Richtig.');
    await expect(present(page).locator('.body details')).toHaveAttribute('open');
    await page.reload();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(present(page).locator('.body quiz-question output')).toHaveText('Zuletzt richtig beantwortet.');
  });

  test('explains a wrong choice and lets it be tried again, by keyboard alone', async ({ page }) => {
    const id = await present(page).getAttribute('id');
    const [wrong] = await answers(page, false);
    await wrong?.press('Space');
    await present(page).getByRole('button', { name: 'Prüfen' }).press('Enter');
    await expect(present(page).getByRole('status')).toHaveText('Noch nicht richtig.');
    await expect(present(page).locator('[data-answer="wrong"]')).toHaveCount(1);
    await present(page).getByRole('button', { name: 'Noch einmal' }).press('Enter');
    await expect(present(page).locator('.body input:checked')).toHaveCount(0);
    await expect(present(page).locator('.body details')).not.toHaveAttribute('open');
    await expect(present(page)).toHaveId(id ?? '');
  });

  test('asks for an answer when none is chosen', async ({ page }) => {
    await present(page).getByRole('button', { name: 'Prüfen' }).click();
    await expect(present(page).getByRole('status')).toHaveText('Wähle zuerst eine Antwort.');
  });
});

test('rubbish in the storage counts as no result', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('deck-quiz', '[{"__proto__":1}]'));
  await open(page);
  await showQuiz(page);
  await expect(present(page).locator('.body quiz-question output')).toHaveText('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer folds open', async ({ page }) => {
    await page.goto('');
    const solution = page.locator('quiz-question details').first();
    await solution.locator('summary').click();
    await expect(solution).toContainText('Richtig:');
    await expect(page.getByRole('button', { name: 'Prüfen' })).toHaveCount(0);
  });
});
