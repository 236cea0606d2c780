import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';

const right = 'mit Note: am Anfang einer Zeile';
const wrong = 'mit drei Strichen';
const check = (page: Page) => present(page).getByRole('button', { name: 'Prüfen' });
const verdict = (page: Page) => present(page).getByRole('status');
const explanation = (page: Page) => present(page).locator('.body details');

test.describe('a quiz on the stage', () => {
  test('says that the right choice is right and remembers it in this browser', async ({ page }) => {
    await open(page, `#${slides.quiz}`);
    await check(page).click();
    await expect(verdict(page)).toHaveText('Wähle zuerst eine Antwort.');
    await present(page).getByLabel(right).check();
    await check(page).click();
    await expect(verdict(page)).toHaveText('Richtig.');
    await expect(explanation(page)).toHaveAttribute('open');
    await page.reload();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(verdict(page)).toHaveText('Beim letzten Mal: richtig.');
  });

  test('lets a wrong choice be tried once more, by keyboard alone, and remembers which try was right', async ({
    page,
  }) => {
    await open(page, `#${slides.quiz}`);
    await present(page).getByLabel(wrong).press('Space');
    await check(page).press('Enter');
    await check(page).press('Enter'); // The same answer is no second try.
    await expect(verdict(page)).toHaveText('Noch nicht richtig. Versuch es noch einmal.');
    await expect(check(page)).toBeFocused();
    await expect(present(page).locator('[data-answer="wrong"]')).toHaveCount(1);
    await expect(present(page).locator('[data-answer="right"]')).toHaveCount(0);
    await expect(explanation(page)).not.toHaveAttribute('open');
    await present(page).getByLabel(right).press('Space');
    await check(page).press('Enter');
    await expect(verdict(page)).toHaveText('Richtig, im zweiten Versuch.');
    await expect(explanation(page)).toHaveAttribute('open');
    await present(page).getByRole('button', { name: 'Noch einmal' }).press('Enter');
    await expect(present(page).locator('.body input:checked')).toHaveCount(0);
    await expect(explanation(page)).not.toHaveAttribute('open');
    await expect(present(page)).toHaveId(slides.quiz);
    await open(page, `?view=read#${slides.quiz}`);
    const question = page.locator(`#${slides.quiz} quiz-question`);
    await expect(question.getByRole('status')).toHaveText('Beim letzten Mal: im zweiten Versuch richtig.');
    await question.getByText('Antwort zeigen').click();
    await expect(question.getByRole('status')).toHaveText('Die Antwort ist offen.');
    await expect(question.locator('[data-answer="right"]')).toHaveCount(1);
    await expect(question.locator('details')).toHaveAttribute('open');
  });

  test('with several right answers wants them all', async ({ page }) => {
    await open(page, `#${slides.quizWithSeveral}`);
    for (const answer of ['eine Tabelle', 'eine Formel']) await present(page).getByLabel(answer).check();
    await check(page).click();
    await expect(verdict(page)).toHaveText('Noch nicht ganz richtig, da fehlt etwas.');
    await present(page).getByLabel('ein Skript').check();
    await check(page).click();
    await expect(verdict(page)).toHaveText('Nicht richtig. Die Antwort ist offen.');
    await expect(explanation(page)).toHaveAttribute('open');
    await expect(present(page).locator('[data-answer="right"]')).toHaveCount(3);
    await present(page).getByRole('button', { name: 'Noch einmal' }).click();
    for (const answer of ['eine Tabelle', 'eine Formel', 'eine Zeichnung'])
      await present(page).getByLabel(answer).check();
    await check(page).click();
    await expect(verdict(page)).toHaveText('Richtig.');
  });
});

test.describe('the letters of the answers', () => {
  test('are part of their names, and each line says what it is once it is over', async ({ page }) => {
    await open(page, `#${slides.quizWithSeveral}`);
    const question = present(page).locator('.body quiz-question');
    const names = ['A eine Tabelle', 'B ein Skript von einem anderen Server', 'C eine Formel', 'D eine Zeichnung'];
    for (const name of names) await expect(question.getByRole('checkbox', { name, exact: true })).toBeVisible();
    await expect(question.locator('legend')).toHaveText(
      'Was darf auf einer Folie stehen? Frage 1 von 2 Mehrere Antworten sind richtig.',
    );
    await question.getByLabel('ein Skript').check();
    await check(page).click();
    await question.getByText('Antwort zeigen').click();
    await expect(
      question.getByRole('checkbox', { name: 'B ein Skript von einem anderen Server falsch' }),
    ).toBeVisible();
    await expect(question.getByRole('checkbox', { name: 'C eine Formel richtig' })).toBeVisible();
  });

  test('have the whole width of the slide, and nothing moves when the answer opens', async ({ page }) => {
    for (const id of [slides.quiz, slides.quizWithSeveral]) {
      await open(page, `#${id}`);
      const question = present(page).locator('.body quiz-question');
      const readPlaces = () =>
        question
          .locator('legend, label, label > *, [data-quiz="check"]')
          .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));
      const before = await readPlaces();
      const [line, body] = [await question.locator('label').first().boundingBox(), await question.boundingBox()];
      expect(line?.width).toBe(body?.width);
      expect(body?.width).toBeGreaterThan(1100);
      for (const input of await question.getByRole(id === slides.quiz ? 'radio' : 'checkbox').all())
        await input.check();
      await check(page).click();
      await question.getByText('Antwort zeigen').click();
      await expect(question.getByRole('button', { name: 'Noch einmal' })).toBeVisible();
      expect(await readPlaces()).toEqual(before);
      await expect(question.locator('.solution > :last-child')).toBeInViewport({ ratio: 1 });
      expect(await present(page).evaluate((slide) => slide.scrollHeight - slide.clientHeight)).toBe(0);
    }
  });

  test('stand on the worksheet, whose questions have the numbers of its answers', async ({ page }) => {
    await open(page, '?view=worksheet');
    await expect(page.locator('.worksheet legend')).toHaveText([
      '1. Womit beginnen die Notizen einer Folie?',
      '2. Was darf auf einer Folie stehen? Mehrere Antworten sind richtig.',
      '3. Wo stehen die Begriffe?',
    ]);
    await expect(page.locator('.worksheet label b')).toHaveText(['A', 'B', 'C', 'A', 'B', 'C', 'D', 'A', 'B']);
    await expect(page.locator('.solutions li p:nth-of-type(2)')).toHaveText([
      `Richtig: B ${right}`,
      'Richtig: A eine Tabelle; C eine Formel; D eine Zeichnung',
      'Richtig: A in glossary.yaml',
    ]);
  });

  test('can be read on the narrowest phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `?view=read#${slides.quizWithSeveral}`);
    const question = page.locator(`#${slides.quizWithSeveral} .body quiz-question`);
    await question.getByText('Antwort zeigen').click();
    await expect(question.locator('[data-answer="right"]')).toHaveCount(3);
    for (const part of await question.locator('label, label b, label span').all()) {
      const box = await part.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    }
  });
});

test('rubbish in the storage counts as no result', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('deck-quiz /', '[{"__proto__":1}]'));
  await open(page, `#${slides.quiz}`);
  await expect(verdict(page)).toHaveText('');
  await present(page).getByLabel(right).check();
  await check(page).click();
  await expect(verdict(page)).toHaveText('Richtig.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer folds open', async ({ page }) => {
    await page.goto(`#${slides.quiz}`);
    const solution = page.locator(`#${slides.quiz} details`);
    await solution.getByText('Antwort zeigen').click();
    await expect(solution).toContainText(`Richtig: B ${right}`);
    await expect(page.getByRole('button', { name: 'Prüfen' })).toHaveCount(0);
  });
});
