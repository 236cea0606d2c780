import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, readSlides, readTalk, show, test } from '../tools/site.ts';

/** Steps that are shown; the narrow twin of a drawing repeats those of the wide one. */
const shownSteps = (page: Page) => present(page).locator('.fragment.visible:not(svg.narrow *)');

test.describe('presenting by keyboard', () => {
  test('goes through every slide and back', async ({ page }) => {
    await open(page);
    const all = await readSlides(page);
    for (const { id, steps } of all) {
      await expect(present(page)).toHaveId(id);
      for (let press = 0; press <= steps; press++) await page.keyboard.press('ArrowRight');
    }
    await expect(present(page)).toHaveId(slides.last);
    await page.keyboard.press('PageUp');
    await expect(present(page)).toHaveId(slides.chapterLinks);
    await page.keyboard.press('Home');
    await expect(present(page)).toHaveId(slides.title);
    await page.keyboard.press('End');
    await expect(present(page)).toHaveId(slides.last);
    await page.keyboard.press('PageUp');
    await expect(present(page)).toHaveId(slides.title);
  });

  for (const [what, id, steps] of [
    ['a list', slides.withSteps, 3],
    ['a drawing', slides.withDrawingSteps, 2],
  ] as const) {
    test(`shows the steps of ${what} one by one, and hides them again`, async ({ page }) => {
      await open(page, `#${id}`);
      await expect(shownSteps(page)).toHaveCount(steps);
      for (let press = 0; press <= steps; press++) await page.keyboard.press('ArrowLeft');
      await expect(present(page)).not.toHaveId(id);
      await page.keyboard.press('ArrowRight');
      await expect(present(page)).toHaveId(id);
      await expect(shownSteps(page)).toHaveCount(0);
      for (let step = 1; step <= steps; step++) {
        await page.keyboard.press('Space');
        await expect(shownSteps(page)).toHaveCount(step);
      }
      for (let step = 1; step <= steps; step++) await page.keyboard.press('Shift+Space');
      await expect(shownSteps(page)).toHaveCount(0);
      await show(page, slides.second);
      await page.keyboard.press('h');
      await show(page, id);
      await expect(shownSteps(page)).toHaveCount(steps);
    });
  }

  test('points at lines, changes what stands there and turns the sheets of a stack; readers and paper have all', async ({
    page,
  }) => {
    await open(page, `#${slides.withEffects}`);
    const slide = page.locator(`#${slides.withEffects}`);
    const isPointedAt = (text: string) =>
      slide
        .locator('.code-line', { hasText: text })
        .evaluate((line) => getComputedStyle(line).borderLeftColor !== 'rgba(0, 0, 0, 0)');
    const [struck, faint] = ['gestrichen', 'tritt zurück'].map((text) => slide.getByText(text));
    const [above, below] = ['obere', 'untere'].map((text) => slide.getByText(text));
    if (!struck || !faint || !above || !below) throw new Error('The slide has other words.');
    const expectAfter = async () => {
      await expect.poll(() => isPointedAt('first')).toBe(true);
      expect(await isPointedAt('Reihe')).toBe(false);
      await expect(struck).toHaveCSS('text-decoration-line', 'line-through');
      await expect(faint).toHaveCSS('opacity', '0.7');
      // Less motion is asked for.
      await expect(faint).toHaveCSS('transition-property', 'none');
      await expect(above).toBeHidden();
      await expect(below).toBeVisible();
    };
    await expectAfter();
    for (let step = 1; step <= 5; step++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => isPointedAt('Reihe')).toBe(true);
    expect(await isPointedAt('first')).toBe(false);
    await expect(struck).toHaveCSS('text-decoration-line', 'none');
    await expect(above).toBeVisible();
    await expect(below).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const sheet of [struck, above, below]) await expect(sheet).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    for (let step = 1; step <= 5; step++) await page.keyboard.press('ArrowRight');
    await expectAfter();
    await open(page, `?view=read#${slides.withEffects}`);
    for (const sheet of [struck, above, below]) await expect(sheet).toBeVisible();
    await expect(struck).toHaveCSS('text-decoration-line', 'none');
    expect(await isPointedAt('first')).toBe(false);
  });

  test('takes the focus along, says the place once, and replaces the address', async ({ page }) => {
    await open(page);
    const count = (await readTalk(page)).length;
    const entries = await page.evaluate(() => history.length);
    await page.keyboard.press('PageDown');
    const title = await page.locator(`#${slides.second}`).getByRole('heading').textContent();
    await expect(present(page).locator(':focus')).toHaveText(title ?? '');
    await expect(page.getByRole('status')).toHaveText(`Folie 2 von ${count}`); // The heading says the title.
    await expect(page).toHaveTitle(new RegExp(`^${title} · `));
    const living = page.locator('[aria-live], [role="status"], [role="alert"]');
    await expect(living.filter({ hasText: 'Folie 2' })).toHaveCount(1);
    await expect(page.locator('[role="application"]')).toHaveCount(0);
    await expect(page).toHaveURL(`#${slides.second}`);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(`#${slides.third}`);
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
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(slides.second);
  });

  test('changes the theme and remembers it', async ({ page }) => {
    await open(page);
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.keyboard.press('t');
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    }
    await expect(page.getByRole('status')).toHaveText('Darstellung: hoher Kontrast');
    await page.reload();
    await expect(page.locator('html[data-ready]')).toHaveAttribute('data-theme', 'contrast');
    await page.keyboard.press('t');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });

  test('opens the article at the same slide', async ({ page }) => {
    await open(page, '?theme=dark');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('l');
    await expect(page).toHaveURL(`?theme=dark&view=read#${slides.second}`);
    await expect(page.locator('html[data-view="read"][data-ready]')).toBeAttached();
  });

  test('leaves keys to a focused control', async ({ page }) => {
    await open(page);
    await present(page)
      .locator('.body')
      .evaluate((body) =>
        body.insertAdjacentHTML(
          'beforeend',
          '<button>Knopf</button><select><option>a<option>b</select><input aria-label="Feld zur Probe"><details><summary>Mehr</summary>x</details>',
        ),
      );
    await page.getByRole('button', { name: 'Knopf' }).press('Space');
    await present(page).locator('summary').press('Space');
    await expect(present(page).locator('details')).toHaveAttribute('open');
    await present(page).getByRole('combobox').press('ArrowDown');
    await expect(present(page).getByRole('combobox')).toHaveValue('b');
    const field = page.getByLabel('Feld zur Probe');
    await field.pressSequentially('b. t?');
    await expect(field).toHaveValue('b. t?');
    await field.blur();
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(slides.second);
  });
});
