import { expect } from '@playwright/test';
import { keyTable } from '../../../src/page/ui/key-table.ts';
import { open, pick, present, readSlides, show, test } from '../tools/site.ts';

test.describe('presenting by keyboard', () => {
  test('goes through every slide and back', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    for (const { id, steps } of slides) {
      await expect(present(page)).toHaveId(id);
      // The first slide starts with all its steps; the others show them one by one.
      const presses = id === slides[0]?.id ? 1 : steps + 1;
      for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowRight');
    }
    await expect(present(page)).toHaveId(slides.at(-1)?.id ?? '');
    await page.keyboard.press('Home');
    await expect(present(page)).toHaveId(slides[0]?.id ?? '');
    await page.keyboard.press('End');
    await expect(present(page)).toHaveId(slides.at(-1)?.id ?? '');
    await page.keyboard.press('PageUp');
    await expect(present(page)).toHaveId(slides.at(-2)?.id ?? '');
  });

  test('shows steps one by one, and hides them again', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    const { id, steps } = pick(slides.slice(1), (slide) => slide.steps > 0);
    const before = slides[slides.findIndex((slide) => slide.id === id) - 1];
    await show(page, before?.id ?? '');
    await page.keyboard.press('ArrowRight');
    const visible = page.locator(`[id="${id}"] .fragment.visible:not(svg.narrow *)`);
    await expect(present(page)).toHaveId(id);
    await expect(visible).toHaveCount(0);
    await page.keyboard.press('Space');
    expect(await visible.count()).toBeGreaterThan(0);
    await page.keyboard.press('Shift+Space');
    await expect(visible).toHaveCount(0);
    await show(page, before?.id ?? '');
    await show(page, id);
    await expect(visible).toHaveCount(steps);
  });

  test('moves the focus to the heading and says the place once', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    await page.keyboard.press('PageDown');
    const second = slides[1];
    await expect(present(page).locator(':focus')).toHaveText(second?.title ?? '', { ignoreCase: false });
    await expect(page.getByRole('status')).toHaveText(`Folie 2 von ${slides.length}: ${second?.title}`);
    await expect(
      page.locator('[aria-live], [role="status"], [role="alert"]').filter({ hasText: 'Folie 2' }),
    ).toHaveCount(1);
    await expect(page.locator('[role="application"]')).toHaveCount(0);
  });

  test('writes a plain address and replaces the entry in the history', async ({ page }) => {
    await open(page);
    const [, second, third] = await readSlides(page);
    const entries = await page.evaluate(() => history.length);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(`#${second?.id}`);
    while ((await present(page).getAttribute('id')) === second?.id) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(`#${third?.id}`);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('makes the picture black until the next key', async ({ page }) => {
    await open(page);
    for (const key of ['b', '.']) {
      await page.keyboard.press(key);
      await expect(page.locator('html[data-black]')).toBeAttached();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('html[data-black]')).not.toBeAttached();
    }
    await expect(present(page)).toHaveId((await readSlides(page))[0]?.id ?? '');
  });

  test('changes the theme and remembers it', async ({ page }) => {
    await open(page);
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.keyboard.press('t');
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    }
    await expect(page.getByRole('status')).toHaveText('Darstellung: hoher Kontrast');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await page.keyboard.press('t');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });

  test('opens the article at the same slide', async ({ page }) => {
    await open(page, '?theme=dark');
    const [, second] = await readSlides(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('l');
    await expect(page).toHaveURL(`?theme=dark&view=read#${second?.id}`);
    await expect(page.locator('html[data-view="read"][data-ready]')).toBeAttached();
  });

  test('leaves keys to a focused control', async ({ page }) => {
    await open(page);
    const first = (await readSlides(page))[0]?.id ?? '';
    await page.evaluate(() => {
      document
        .querySelector('.present .body')
        ?.insertAdjacentHTML(
          'beforeend',
          '<button>Knopf</button><select><option>a<option>b</select><input aria-label="Feld zur Probe"><details><summary>Mehr</summary>x</details>',
        );
    });
    await page.getByRole('button', { name: 'Knopf' }).press('Space');
    await page.locator('.present summary').press('Space');
    await expect(page.locator('.present details')).toHaveAttribute('open');
    await page.locator('.present select').press('ArrowDown');
    await expect(page.locator('.present select')).toHaveValue('b');
    await page.getByLabel('Feld zur Probe').pressSequentially('b. t?');
    await expect(page.getByLabel('Feld zur Probe')).toHaveValue('b. t?');
    await expect(present(page)).toHaveId(first);
  });
});

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
    await expect(help.getByRole('term')).toHaveCount(keyTable.length);
    await help.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await page.keyboard.press('t');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId((await readSlides(page))[1]?.id ?? '');
    await page.reload();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('the buttons', () => {
  test('come with the mouse or the focus, and work', async ({ page }) => {
    await open(page);
    const bar = page.getByRole('navigation', { name: 'Steuerung' });
    await expect(bar).toHaveCSS('opacity', '0');
    await page.mouse.move(200, 200);
    await page.mouse.move(300, 300);
    await expect(bar).toHaveCSS('opacity', '1');
    await bar.getByRole('button', { name: 'Weiter' }).click();
    await expect(present(page)).toHaveId((await readSlides(page))[1]?.id ?? '');
    await bar.getByRole('button', { name: 'Übersicht' }).press('Enter');
    await expect(page.getByRole('dialog', { name: 'Übersicht' })).toBeVisible();
  });
});
