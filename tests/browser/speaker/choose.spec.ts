// Choosing a slide at the lectern, which the audience sees only when it is chosen.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { present, test } from '../tools/site.ts';
import { button, expectTogether, openPair, readTitle } from '../tools/talk/speaker.ts';

test('a search shows nothing to the audience until it is chosen', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const title = await readTitle(stage, slides.quiz);
  await speaker.keyboard.press('o');
  const dialog = speaker.getByRole('dialog', { name: 'Folie wählen' });
  await dialog.getByRole('searchbox').fill(title.toUpperCase());
  await expect(dialog.getByRole('img', { name: title })).toBeVisible();
  await expect(present(stage)).toHaveId(slides.title);
  await speaker.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(present(stage)).toHaveId(slides.quiz);
  await expectTogether(stage, speaker);
});

test('the list is gone through by keyboard, looked at by one click and shown by the next', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Folie wählen').click();
  const dialog = speaker.getByRole('dialog', { name: 'Folie wählen' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  for (let press = 0; press < 3; press++) await speaker.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('img', { name: await readTitle(stage, slides.third) })).toBeVisible();
  await speaker.keyboard.press('Enter');
  await expect(present(stage)).toHaveId(slides.third);
  await button(speaker, 'Folie wählen').click();
  const title = await readTitle(stage, slides.second);
  const entry = dialog.getByRole('button', { name: title });
  await entry.click();
  await expect(dialog.getByRole('img', { name: title })).toBeVisible();
  await expect(present(stage)).toHaveId(slides.third);
  await entry.click();
  await expect(present(stage)).toHaveId(slides.second);
  await button(speaker, 'Folie wählen').click();
  await dialog.getByRole('searchbox').fill('3');
  await speaker.keyboard.press('Enter');
  await expect(present(stage)).toHaveId(slides.third);
  await button(speaker, 'Folie wählen').click();
  await dialog.getByRole('searchbox').fill('xyzzy');
  await expect(dialog).toContainText('Keine Folie enthält das.');
  for (let press = 0; press < 2; press++) await speaker.keyboard.press('Escape'); // The first empties the field.
  await expect(dialog).toBeHidden();
});
