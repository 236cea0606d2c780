import { expect, type Page } from '@playwright/test';
import { conversations, figure } from '../tools/calculator.ts';
import { slides } from '../tools/fixture-deck.ts';
import { findDifference, visible } from '../tools/paper/pictures.ts';
import { open, present, test } from '../tools/site.ts';

/** Every computed figure on the slide in front: raw value and text by name. */
function readFigures(page: Page): Promise<Record<string, string>> {
  return present(page)
    .locator('.widget output')
    .evaluateAll((outputs) =>
      Object.fromEntries(
        outputs.map((output) => [
          output.getAttribute('name'),
          `${output.querySelector('data')?.getAttribute('value')} ${output.textContent}`,
        ]),
      ),
    );
}

/** Holds back what brings widgets to life; the returned function lets it come. */
async function holdWidgets(page: Page): Promise<() => void> {
  let wake: () => void = () => undefined;
  const asleep = new Promise<void>((resolve) => (wake = resolve));
  await page.route(/\/live-[^/]*\.js$/, async (route) => {
    await asleep;
    await route.continue();
  });
  return wake;
}

async function expectSameAwake(page: Page, address: string): Promise<void> {
  const wake = await holdWidgets(page);
  await page.goto('about:blank');
  await open(page, address);
  const controls = present(page).locator('.widget fieldset');
  await expect(controls).toHaveJSProperty('disabled', true);
  const [figures, before] = [await readFigures(page), await page.screenshot()];
  expect(Object.keys(figures).length).toBeGreaterThan(0);
  wake();
  await expect(controls).toHaveJSProperty('disabled', false);
  expect(await readFigures(page)).toEqual(figures);
  const after = await page.screenshot();
  expect(await findDifference(page, before, after), address).toBeLessThan(visible);
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`waking up changes no pixel and no figure, ${viewport.width} × ${viewport.height}`, async ({ page, site }) => {
    await page.setViewportSize(viewport);
    await page.goto('');
    const sections = page.locator('.slides > section:has(.widget)');
    const ids = await sections.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toContain(slides.calculator);
    for (const id of ids) await expectSameAwake(page, `${site}#${id}`);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the figures stand there, and nothing looks as if it could be changed', async ({ page }) => {
    await page.goto(`#${slides.calculator}`);
    const widget = page.locator('vram-calculator');
    await expect(conversations(widget)).toHaveValue('4');
    await expect(figure(widget, 'total')).toHaveText(/^\d[\d,.]*\sGB$/);
    await expect(widget.getByText('braucht der Rechner JavaScript')).toBeVisible();
    for (const button of await widget.locator('button').all()) await expect(button).toBeHidden();
    for (const control of await widget.locator('select, input').all()) await expect(control).toBeDisabled();
    await widget.getByText('Annahmen und Quellen').click();
    await expect(widget.getByText('Voreinstellung von vLLM')).toBeVisible();
  });
});
