// Keys and clickers at the lectern, in either window.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { present, test } from '../tools/site.ts';
import { button, expectTogether, next, openPair } from '../tools/talk/speaker.ts';

test('keys and clickers work in either window', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  for (const [{ keyboard }, theme] of [
    [stage, 'light'],
    [speaker, 'dark'],
  ] as const) {
    await keyboard.press('End');
    await expect(present(stage)).toHaveId(slides.last);
    await keyboard.press('Home');
    await expect(present(stage)).toHaveId(slides.title);
    await keyboard.press('PageDown');
    await expect(present(stage)).toHaveId(slides.second);
    await keyboard.press('PageUp');
    await expect(present(stage)).toHaveId(slides.title);
    await keyboard.press('.');
    await expect(stage.locator('html[data-black]')).toBeAttached();
    await keyboard.press('b');
    await expect(stage.locator('html[data-black]')).not.toBeAttached();
    await keyboard.press('ArrowRight');
    await expect(present(stage)).toHaveId(slides.second);
    await keyboard.press('t');
    await expect(stage.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(speaker.locator('html')).toHaveAttribute('data-theme', theme);
  }
});

test('steps go and come one by one, and the picture shows them', async ({ page }) => {
  const { stage, speaker } = await openPair(page, `#${slides.withSteps}`);
  const steps = await present(stage).locator('.fragment').count();
  for (let step = steps; step >= 0; step--) {
    await expect(present(stage).locator('.fragment.visible')).toHaveCount(step);
    await expectTogether(stage, speaker);
    await button(speaker, 'Zurück').click();
  }
  await expect(present(stage)).not.toHaveId(slides.withSteps);
  for (let step = 0; step <= steps; step++) {
    await button(speaker, 'Weiter').click();
    await expect(present(stage)).toHaveId(slides.withSteps);
    await expect(present(stage).locator('.fragment.visible')).toHaveCount(step);
    await expectTogether(stage, speaker);
    const comes = step === steps ? 'Als Nächstes' : 'Nächster Schritt';
    await expect(next(speaker).locator('> p').getByText(comes)).toBeVisible();
  }
});

test('a click on a button leaves the keys alive, letters can be switched off, and a list names all', async ({
  page,
}) => {
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await speaker.keyboard.press('Space');
  await expect(present(stage)).toHaveId(slides.second);
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
  await speaker.getByRole('region', { name: 'Notizen' }).last().click();
  await speaker.keyboard.press('PageUp');
  await expect(present(stage)).toHaveId(slides.title);
  await speaker.keyboard.press('?');
  const dialog = speaker.getByRole('dialog', { name: 'Tasten' });
  await expect(dialog).toContainText('Bühne schwarz und wieder hell');
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.second);
  await expect(dialog).toBeVisible();
  await speaker.keyboard.press('F5'); // Of a clicker, and no reason to load the page again.
  await speaker.keyboard.press('PageUp');
  await expect(present(stage)).toHaveId(slides.title);
  await expect(dialog).toBeVisible();
  await speaker.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await speaker.keyboard.type('2');
  await speaker.keyboard.press('Enter');
  await expect(present(stage)).toHaveId(slides.second);
  await button(speaker, 'Bühne schwarz').press('Enter'); // By keyboard a button keeps it.
  await expect(stage.locator('html[data-black]')).toBeAttached();
  await button(speaker, 'Bühne schwarz').press('Space');
  await expect(stage.locator('html[data-black]')).not.toBeAttached();
  await expect(present(stage)).toHaveId(slides.second);
  await speaker.evaluate(() => localStorage.setItem('deck-letters', 'off'));
  await speaker.keyboard.press('b');
  await speaker.keyboard.press('1');
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.third);
  await expect(stage.locator('html[data-black]')).not.toBeAttached();
  await expect(speaker.getByText(/^Folie 1:/)).toHaveCount(0);
});
