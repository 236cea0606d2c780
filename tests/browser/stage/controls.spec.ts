import { expect } from '@playwright/test';
import { keyTable } from '../../../src/page/ui/key-table.ts';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';

test.describe('the help', () => {
  test('takes no key once it is closed, though the focus is still in it for a frame', async ({ page }) => {
    await open(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tasten' }).evaluate((help: HTMLDialogElement) => {
      const box = help.querySelector('input');
      box?.focus();
      help.close();
      box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', bubbles: true }));
    });
    await expect(page.getByRole('dialog', { name: 'Übersicht' })).toBeVisible();
  });

  test('lists the keys and switches single letters off', async ({ page }) => {
    await open(page);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Tasten' });
    await expect(help.getByRole('term')).toHaveCount(keyTable.filter(({ keys }) => keys.length > 0).length);
    await help.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await page.keyboard.press('t');
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(slides.second);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await expect(page).toHaveURL(`#${slides.second}`);
    await page.reload();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(slides.third);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('the buttons come with the mouse or the focus, and work', async ({ page }) => {
  await open(page);
  const bar = page.getByRole('navigation', { name: 'Steuerung' });
  await expect(bar).toHaveCSS('opacity', '0');
  await page.mouse.move(200, 200);
  await page.mouse.move(300, 300);
  await expect(bar).toHaveCSS('opacity', '1');
  await bar.getByRole('button', { name: 'Weiter' }).click();
  await expect(present(page)).toHaveId(slides.second);
  await bar.getByRole('button', { name: 'Übersicht' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Übersicht' })).toBeVisible();
});
