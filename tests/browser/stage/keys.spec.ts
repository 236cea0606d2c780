// A clicker is never deaf, and whoever goes through the page by keyboard keeps the keys of each control.
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, readTalk, test } from '../tools/site.ts';

const controls = [
  '<input type="number" aria-label="Anzahl" value="3">',
  '<input aria-label="Text" value="x">',
  '<select aria-label="Wahl"><option>a<option>b</select>',
  '<input type="radio" name="eine" aria-label="Eine"><input type="radio" name="eine" aria-label="Andere">',
  '<input type="range" aria-label="Regler" value="50">',
  '<pre tabindex="0" style="overflow: auto; height: 2rem; max-width: 5rem">lang lang lang\n\n\nlang</pre>',
];

async function addControl(page: Page, html: string): Promise<void> {
  await present(page)
    .locator('.body')
    .evaluate((body, control) => body.insertAdjacentHTML('beforeend', `<div class="probe">${control}</div>`), html);
}

test('the keys of a clicker change the slide whatever has the focus, and change nothing else', async ({ page }) => {
  await open(page, `#${slides.second}`);
  for (const html of controls) {
    await addControl(page, html);
    const control = page.locator('.probe > *').first();
    const readValue = (): Promise<unknown> => control.evaluate((element) => Reflect.get(element, 'value'));
    const value = await readValue();
    await control.focus();
    await page.keyboard.press('PageDown');
    await expect(present(page), html).toHaveId(slides.third);
    await page.keyboard.press('PageUp');
    await expect(present(page), html).toHaveId(slides.second);
    expect(await readValue(), html).toBe(value);
    await page.locator('.probe').evaluate((probe) => probe.remove());
  }
  for (const [key, name] of [
    ['?', 'Tasten'],
    ['/', 'Suche'],
    ['o', 'Übersicht'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press(key === 'o' ? 'PageUp' : 'PageDown');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(present(page)).toHaveId(slides.third);
});

test('after a click on a button Space and Enter move on; whoever came by Tab presses it', async ({ page }) => {
  await open(page);
  const html = page.locator('html');
  const theme = page.getByRole('navigation', { name: 'Steuerung' }).getByRole('button', { name: 'Darstellung' });
  await page.mouse.move(200, 200);
  await page.mouse.move(300, 300);
  await theme.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('Space');
  await expect(present(page)).toHaveId(slides.second);
  await theme.click();
  await page.keyboard.press('Enter');
  await expect(present(page)).toHaveId(slides.third);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await theme.click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(theme).toBeFocused();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter'); // Held down, which presses once.
  await page.keyboard.up('Enter');
  await expect(html).not.toHaveAttribute('data-theme');
  await expect(present(page)).toHaveId(slides.third);
});

test('held keys do not flicker, F5 never leaves full screen, and black has a button', async ({ page }) => {
  await open(page, `#${slides.second}`);
  const black = page.locator('html[data-black]');
  for (let press = 0; press < 4; press++) {
    await page.keyboard.down('b');
    await expect(black).toBeAttached();
  }
  await page.keyboard.up('b');
  await page.keyboard.press('PageDown');
  await expect(black).not.toBeAttached();
  const button = page.getByRole('button', { name: 'Schwarz' });
  await button.press('Enter');
  await expect(black).toBeAttached();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.click(300, 300);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
  for (const key of ['F5', 'Shift+F5', 'F5']) {
    await page.keyboard.press(key);
    await expect.poll(isFull).toBe(true);
  }
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await expect(present(page)).toHaveId(slides.second);
});

test('the search explains a term on the slide that is shown, and a number alone means the slide', async ({ page }) => {
  await open(page, `#${slides.second}`);
  const dialog = page.getByRole('dialog', { name: 'Suche' });
  await page.keyboard.press('/');
  await dialog.getByRole('searchbox').fill('quelle');
  await expect(dialog.getByRole('link').first()).toHaveText(/^Quelle.+\./);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Quelle' })).toBeVisible();
  await expect(present(page)).toHaveId(slides.second);
  await page.keyboard.press('/');
  await dialog.getByRole('searchbox').fill('3');
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toHaveText('Folie 3');
  await page.keyboard.press('Enter');
  await expect(present(page)).toHaveId(slides.third);
  await expect(present(page).locator(':focus')).toBeAttached();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('digits and Enter lead to that slide, and say where before', async ({ page }) => {
  await open(page, `#${slides.second}`);
  const count = (await readTalk(page)).length;
  const title = (await page.locator(`#${slides.third} h3`).textContent()) ?? '';
  const typed = page.locator('.typed-number');
  await page.keyboard.type(`${count + 1}`);
  await page.keyboard.press('Enter');
  await expect(typed).toHaveText(`Folie ${count + 1} gibt es nicht: 1 bis ${count}`);
  await page.keyboard.press('Escape');
  await expect(typed).toHaveCount(0);
  await page.keyboard.type('31');
  await page.keyboard.press('Backspace');
  await expect(typed).toHaveText(`Folie 3: ${title}`);
  await expect(page.getByRole('status')).toHaveText(`Folie 3: ${title}`);
  await page.keyboard.press('Enter');
  await expect(present(page)).toHaveId(slides.third);
  await page.keyboard.type('1');
  await page.keyboard.press('PageUp'); // A clicker goes on from the slide, and Enter has nothing left to do.
  await expect(typed).toHaveCount(0);
  await expect(present(page)).toHaveId(slides.second);
});
