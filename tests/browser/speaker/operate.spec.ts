// Operating from the lectern what is on the slide: calculators and quizzes.
import { expect, type Locator, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { present, show, test } from '../tools/site.ts';
import { now, openPair } from '../tools/talk/speaker.ts';

/** Shows a slide and opens what can be operated on it. */
async function operate(stage: Page, speaker: Page, slide: string): Promise<Locator> {
  await show(stage, slide);
  await speaker.getByRole('button', { name: 'Auf der Bühne bedienen' }).click();
  return speaker.getByRole('region', { name: 'Bedienen' });
}

test('a calculator shows the same on the stage, in the picture and beside it', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const panel = await operate(stage, speaker, slides.calculator);
  const talks = panel.getByLabel('Gespräche', { exact: true });
  await talks.fill('12');
  await panel.getByLabel('Modell').selectOption('gpt-oss-20b');
  await expect(present(stage).getByLabel('Gespräche', { exact: true })).toHaveValue('12');
  await expect(present(stage).getByLabel('Modell')).toHaveValue('gpt-oss-20b');
  const total = await present(stage).locator('output[name="total"]').textContent();
  await expect(panel.locator('output[name="total"]')).toHaveText(total ?? '');
  const picture = now(speaker).locator('.preview');
  await expect(picture.locator('output[name="total"]')).toHaveText(total ?? '');
  await expect(picture.locator('select').first()).toHaveValue('gpt-oss-20b');
  await expect(stage).toHaveURL(/users=12/);
  for (const count of ['13', '14']) {
    await present(stage).getByRole('button', { name: 'Ein Gespräch mehr' }).click();
    await expect(talks).toHaveValue(count);
  }
  await expect(panel.getByLabel('Modell')).toHaveAccessibleName('Modell');
  // What the stage says late does not disturb typing.
  const tokens = panel.getByLabel('Token je Gespräch', { exact: true });
  await tokens.fill('');
  await tokens.pressSequentially('12345', { delay: 15 });
  await expect(tokens).toHaveValue('12345');
  await expect(stage).toHaveURL(/context=12345/);
});

test('a quiz is answered from here', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const panel = await operate(stage, speaker, slides.quiz);
  const onStage = present(stage).locator('.body quiz-question');
  await panel.getByRole('radio').nth(1).check();
  await expect(onStage.getByRole('radio').nth(1)).toBeChecked();
  await stage.keyboard.press('b'); // An answer from here is no click that brings the picture back.
  await panel.getByRole('button', { name: 'Prüfen' }).click();
  await expect(onStage.locator('output')).toHaveText('Richtig.');
  await expect(panel.locator('output').first()).toHaveText('Richtig.');
  await expect(now(speaker).locator('.preview [data-answer="right"]').first()).toBeAttached();
  await panel.getByRole('button', { name: 'Noch einmal' }).click();
  await expect(onStage.locator(':checked')).toHaveCount(0);
  await expect(stage.locator('html[data-black]')).toBeAttached();
  await stage.keyboard.press('b');
  await expect(stage.locator('html[data-black]')).not.toBeAttached();
  // The keys of the stage are still the talk's.
  await stage.keyboard.press('End');
  await expect(present(stage)).toHaveId(slides.last);
});
