import { expect, type Locator, type Page } from '@playwright/test';
import { findDifference, visible } from '../tools/pictures.ts';
import { findViolations } from '../tools/axe.ts';
import { open, present, show, test } from '../tools/site.ts';

type Figures = Readonly<Record<string, string>>;

/** Every computed figure of every widget: raw value and text, by slide and name. */
function readFigures(page: Page): Promise<Figures> {
  return page.locator('section .widget output').evaluateAll((outputs) =>
    Object.fromEntries(
      outputs.map((output) => {
        const name = `${output.closest('section')?.id} ${output.getAttribute('name')}`;
        return [name, `${output.querySelector('data')?.getAttribute('value')} ${output.textContent}`];
      }),
    ),
  );
}

/** The slides with widgets; skips the test when the deck has none. */
async function findSlides(page: Page, tag = '.widget'): Promise<string[]> {
  const ids = await page
    .locator(`.slides > section:has(${tag})`)
    .evaluateAll((sections) => sections.map(({ id }) => id));
  test.skip(ids.length === 0, 'no such widget in this deck');
  return ids;
}

/** Opens the calculator for memory, with a state if one is given, and waits until it works. */
async function openCalculator(page: Page, { state = '', query = '' } = {}): Promise<{ id: string; widget: Locator }> {
  await page.goto('');
  const [id = ''] = await findSlides(page, 'vram-calculator');
  await page.goto('about:blank');
  await open(page, `./${query}#${id}${state}`);
  const widget = page.locator(`[id="${id}"] vram-calculator`);
  await expect(widget.locator('fieldset')).toBeEnabled();
  return { id, widget };
}

const figure = (widget: Locator, name: string): Locator => widget.locator(`output[name="${name}"] data`);

test('figures of the build and of the running widgets are the same', async ({ page, browser, site }) => {
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(site);
  const slides = await findSlides(still);
  const built = await readFigures(still);
  await still.close();
  await open(page);
  for (const id of slides) {
    await show(page, id);
    for (const fieldset of await present(page).locator('.widget fieldset').all()) await expect(fieldset).toBeEnabled();
  }
  expect(Object.keys(built).length).toBeGreaterThan(0);
  expect(await readFigures(page)).toEqual(built);
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`waking up changes no pixel, ${viewport.width} × ${viewport.height}`, async ({ page, site }) => {
    await page.setViewportSize(viewport);
    await page.goto('');
    const slides = await findSlides(page);
    for (const id of slides) {
      let wake: () => void = () => undefined;
      const asleep = new Promise<void>((resolve) => (wake = resolve));
      await page.route(/\/live-[^/]*\.js$/, async (route) => {
        await asleep;
        await route.continue();
      });
      await page.goto('about:blank');
      await open(page, `${site}#${id}`);
      const before = await page.screenshot();
      wake();
      await expect(present(page).locator('.widget fieldset').first()).toBeEnabled();
      const after = await page.screenshot();
      await page.unrouteAll();
      expect(await findDifference(page, before, after), id).toBeLessThan(visible);
    }
  });
}

test.describe('the calculator for memory', () => {
  test('answers typing in German, and keeps the last good result', async ({ page }) => {
    const { widget } = await openCalculator(page);
    const total = figure(widget, 'total');
    const tokens = widget.getByLabel('Token je Gespräch', { exact: true });
    await tokens.fill('16.384');
    await expect(total).toHaveText('27 GB');
    await tokens.fill('16384');
    await expect(total).toHaveText('27 GB');
    for (const bad of ['', 'viel', '-3', '0', '1000,5', '9'.repeat(400), 'NaN', '1e9']) {
      await tokens.fill(bad);
      await expect(tokens).toHaveAttribute('aria-invalid', 'true');
      await expect(tokens).toHaveAccessibleDescription(/Gerechnet wird mit 16\.384/);
      await expect(total).toHaveText('27 GB');
    }
    await tokens.fill('8192');
    await tokens.press('Tab');
    await expect(tokens).toHaveValue('8.192');
    await expect(tokens).not.toHaveAttribute('aria-invalid');
  });

  test('works by keyboard alone, and its keys stay with it', async ({ page }) => {
    const { id, widget } = await openCalculator(page);
    const users = widget.getByLabel('Gespräche', { exact: true });
    await widget.getByRole('button', { name: 'Ein Gespräch mehr' }).press('Enter');
    await widget.getByRole('button', { name: 'Ein Gespräch mehr' }).press(' ');
    await expect(users).toHaveValue('6');
    await expect(widget.locator('output[name="summary"]')).toContainText('Passt nicht auf 1 × L4');
    await widget.getByRole('radio', { name: '4', exact: true }).press('ArrowRight');
    await expect(widget.getByRole('radio', { name: '3', exact: true })).toBeChecked();
    for (const key of ['ArrowLeft', 'Home', 'End', 'PageDown', ' ', 't', 'b', '.']) await users.press(key);
    await widget.getByLabel('Modell').press('ArrowDown');
    await expect(present(page)).toHaveId(id);
    await users.press('Escape');
    await page.keyboard.press('PageDown');
    await expect(present(page)).not.toHaveId(id);
  });

  test('keeps its state in the address, and takes it from there', async ({ page }) => {
    const { id, widget } = await openCalculator(page, { state: ';bits=8;users=2' });
    await expect(figure(widget, 'weights')).toHaveText('25,5 GB');
    await widget.getByLabel('Modell').selectOption('gpt-oss-20b');
    const state = 'model=gpt-oss-20b;bits=q8_0;context=8192;users=2;kv=16;card=l4';
    await expect(page).toHaveURL(new RegExp(`#${id};${state}$`));
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(new RegExp(`#${id};${state}$`));
    await page.evaluate((hash) => (location.hash = hash), `${id};users=40`);
    await expect(widget.getByLabel('Gespräche', { exact: true })).toHaveValue('40');
    await expect(widget.getByLabel('Modell')).toHaveValue('mistral-small-3.2-24b');
    await widget.getByRole('button', { name: 'Zurücksetzen' }).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(figure(widget, 'total')).toHaveText('21,7 GB');
  });

  test('says what is wrong with an old link, and goes on', async ({ page }) => {
    const { widget } = await openCalculator(page, { state: ';model=llama-2-7b;users=abc' });
    await expect(widget.getByLabel('Modell')).toHaveAccessibleDescription(/„llama-2-7b“ steht nicht in der Liste/);
    await expect(widget.getByLabel('Gespräche', { exact: true })).toHaveAccessibleDescription(/„abc“ ist keine Zahl/);
    await expect(figure(widget, 'total')).toHaveText('21,7 GB');
  });

  test('copies a link to this state', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { id, widget } = await openCalculator(page);
    await widget.getByRole('radio', { name: '8', exact: true }).first().check();
    await widget.getByRole('button', { name: 'Link kopieren' }).click();
    await expect(widget.getByRole('status').filter({ hasText: 'Kopiert' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`#${id};model=mistral-small-3.2-24b;bits=q8_0;`);
  });

  test('tells others about its state, and follows the state that others set', async ({ page }) => {
    const { widget } = await openCalculator(page);
    await page.evaluate(() => {
      document.addEventListener(
        'widget-state',
        ({ target }) => (document.title = (target as HTMLElement).dataset.state ?? ''),
      );
    });
    await widget.getByRole('button', { name: 'Ein Gespräch mehr' }).click();
    await expect(page).toHaveTitle(/users=5/);
    await widget.evaluate((element) => element.setAttribute('data-state', 'users=12'));
    await expect(widget.getByLabel('Gespräche', { exact: true })).toHaveValue('12');
    await expect(page).toHaveTitle(/users=5/);
  });

  test('opens one part at a time, and Escape closes it', async ({ page }) => {
    const { id, widget } = await openCalculator(page);
    const sources = widget.getByRole('group', { name: 'Annahmen und Quellen' });
    await widget.getByText('Annahmen und Quellen').click();
    await expect(sources).toContainText('nicht bestätigt');
    await widget.getByText(/Alle \d+ Karten/).click();
    await expect(sources).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(widget.locator('details[open]')).toHaveCount(0);
    await expect(present(page)).toHaveId(id);
  });

  test('keeps its choice while the overview shows a copy', async ({ page }) => {
    const { widget } = await openCalculator(page);
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(widget.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  });

  test('wakes up in the article when it comes near', async ({ page, site }) => {
    await page.goto('');
    const [id = ''] = await findSlides(page, 'vram-calculator');
    await open(page, `${site}?view=read#${id};users=12`);
    const widget = page.locator('vram-calculator').first();
    await expect(widget.getByLabel('Gespräche', { exact: true })).toHaveValue('12');
    await widget.getByRole('button', { name: 'Ein Gespräch mehr' }).click();
    await expect(page).toHaveURL(new RegExp(`view=read#${id};.*users=13`));
  });

  for (const viewport of [
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ]) {
    test(`fits a phone of ${viewport.width} pixels and a finger`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const { widget } = await openCalculator(page);
      await widget.getByLabel('Gespräche', { exact: true }).fill('viel zu viele');
      const wide = await present(page).evaluate((section) => section.scrollWidth - section.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
      for (const control of await widget.locator('select, button, summary, .choice label, .stepper input').all()) {
        const box = await control.boundingBox();
        expect(box?.height, await control.innerHTML()).toBeGreaterThanOrEqual(42);
        expect(box?.width, await control.innerHTML()).toBeGreaterThanOrEqual(36);
      }
    });
  }

  for (const theme of ['light', 'dark', 'contrast']) {
    test(`axe finds nothing, ${theme}`, async ({ page }) => {
      const { widget } = await openCalculator(page, { query: `?theme=${theme}` });
      expect(await findViolations(page)).toEqual([]);
      await widget.getByLabel('Gespräche', { exact: true }).fill('viele');
      await widget.getByText('Annahmen und Quellen').click();
      expect(await findViolations(page)).toEqual([]);
      await widget.getByText(/Alle \d+ Karten/).click();
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the figures stand there, and nothing looks as if it could be changed', async ({ page }) => {
    await page.goto('');
    const [id = ''] = await findSlides(page, 'vram-calculator');
    await page.goto(`#${id}`);
    const widget = page.locator('vram-calculator').first();
    await expect(figure(widget, 'total')).toHaveText('21,7 GB');
    await expect(widget.getByText('braucht der Rechner JavaScript')).toBeVisible();
    for (const button of await widget.locator('button').all()) await expect(button).toBeHidden();
    for (const control of await widget.locator('select, input').all()) await expect(control).toBeDisabled();
    await widget.getByText('Annahmen und Quellen').click();
    await expect(widget.getByText('Voreinstellung von vLLM')).toBeVisible();
  });
});
