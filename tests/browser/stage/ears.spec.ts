// What reaches a screen reader while the talk goes on.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';

test('steps are said as sentences, and the window names the slide but not its print', async ({ page }) => {
  const said = page.getByRole('status');
  const steps = {
    [slides.withSteps]: ['Zuerst die Frage.', 'Dann die Antwort.', 'Zuletzt der Beleg.'],
    [slides.withDrawingSteps]: ['bauen, eine Seite.', 'Ein Pfeil führt zum letzten Schritt: zeigen, überall.'],
  };
  for (const [id, sentences] of Object.entries(steps)) {
    await page.goto('about:blank'); // Else only the place would change, by a jump.
    await open(page, `#${id}`);
    for (const _ of sentences) await page.keyboard.press('ArrowLeft');
    for (const sentence of sentences) {
      await page.keyboard.press('ArrowRight');
      await expect(said).toHaveText(sentence);
    }
  }

  const deck = (await page.locator('h1').first().textContent()) ?? '';
  const title = await present(page).getByRole('heading').textContent();
  await expect(page).toHaveTitle(`${title} · ${deck}`);
  const print = (name: string) => page.evaluate((type) => window.dispatchEvent(new Event(type)), name);
  await print('beforeprint');
  await expect(page).toHaveTitle(deck);
  await print('afterprint');
  await expect(page).toHaveTitle(`${title} · ${deck}`);
});

test('the article and the speaker view name the window after the slide, too', async ({ page }) => {
  const title = (id: string) => page.locator(`#${id}`).getByRole('heading').first().textContent();
  await open(page, `?view=read#${slides.withTable}`);
  await expect(page).toHaveTitle(new RegExp(`^${await title(slides.withTable)} · `));
  await page.goto(`?view=speaker#${slides.second}`);
  await expect(page).toHaveTitle(/^Sprecheransicht: .+ · /);
  await page.goto('?view=handout');
  await expect(page).toHaveTitle(/^[^·]+$/);
});
