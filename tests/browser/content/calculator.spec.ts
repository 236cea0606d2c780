import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { conversations, figure, openCalculator } from '../tools/calculator.ts';
import { slides } from '../tools/fixture-deck.ts';
import { present, test } from '../tools/site.ts';

test.describe('the calculator for memory', () => {
  test('answers typing in German, and keeps the last good result', async ({ page }) => {
    const widget = await openCalculator(page);
    const total = figure(widget, 'total');
    const atFirst = (await total.textContent()) ?? '';
    const tokens = widget.getByLabel('Token je Gespräch', { exact: true });
    await tokens.fill('16.384');
    await expect(total).not.toHaveText(atFirst);
    const more = (await total.textContent()) ?? '';
    await tokens.fill('8192');
    await expect(total).toHaveText(atFirst);
    await tokens.fill('16384');
    await expect(total).toHaveText(more);
    for (const bad of ['', 'viel', '-3', '0', '1000,5', '9'.repeat(400), 'NaN', '1e9']) {
      await tokens.fill(bad);
      await expect(tokens).toHaveAttribute('aria-invalid', 'true');
      await expect(tokens).toHaveAccessibleDescription(/Gerechnet wird mit 16\.384/);
      await expect(total).toHaveText(more);
    }
    await tokens.fill('8192');
    await tokens.press('Tab');
    await expect(tokens).toHaveValue('8.192');
    await expect(tokens).not.toHaveAttribute('aria-invalid');
  });

  test('works by keyboard alone, and its keys stay with it', async ({ page }) => {
    const widget = await openCalculator(page);
    const summary = widget.locator('output[name="summary"]');
    const atFirst = (await summary.textContent()) ?? '';
    const oneMore = widget.getByRole('button', { name: 'Ein Gespräch mehr' });
    await oneMore.press('Enter');
    await oneMore.press(' ');
    await expect(conversations(widget)).toHaveValue('6');
    await expect(summary).not.toHaveText(atFirst);
    await widget.getByRole('radio', { name: '4', exact: true }).press('ArrowRight');
    const chosen = widget.getByRole('radio', { name: '3', exact: true });
    await expect(chosen).toBeChecked();
    for (const key of ['ArrowLeft', 'Home', 'End', ' ', 't', 'b', '.', '1']) await conversations(widget).press(key);
    await widget.getByLabel('Modell').press('ArrowDown');
    await expect(present(page)).toHaveId(slides.calculator);
    await conversations(widget).press('Escape');
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog', { name: 'Übersicht' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(chosen).toBeChecked(); // Though the overview held a copy with the same names.
    await page.keyboard.press('PageDown');
    await expect(present(page)).toHaveId(slides.quiz);
  });

  test('opens one part at a time, and Escape closes it', async ({ page }) => {
    const widget = await openCalculator(page);
    const sources = widget.getByRole('group', { name: 'Annahmen und Quellen' });
    await widget.getByText('Annahmen und Quellen').click();
    await expect(sources).toContainText('nicht bestätigt');
    await widget.getByText(/Alle \d+ Karten/).click();
    await expect(sources).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(widget.locator('details[open]')).toHaveCount(0);
    await expect(present(page)).toHaveId(slides.calculator);
  });

  test('a complaint can be read in every theme', async ({ page }) => {
    const widget = await openCalculator(page, { query: '?theme=light' });
    await conversations(widget).fill('viele');
    await page.keyboard.press('Escape');
    for (const theme of ['light', 'dark', 'contrast']) {
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('t');
    }
  });
});
