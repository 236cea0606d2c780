// What the build has drawn is what the browser goes on from: not a pixel and not a figure changes.
import { expect, type Page } from '@playwright/test';
import { findDifference, visible } from '../tools/paper/pictures.ts';
import { open, test } from '../tools/site.ts';
import { awake, readFigures, visitWidgets, widgets } from '../tools/widgets.ts';

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

/** Controls that no script takes over turn into text after a while; here they wait for it. */
function keepWaiting(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.widget * { animation-play-state: paused !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`waking up changes no pixel and no figure, ${viewport.width} × ${viewport.height}`, async ({
    page,
    context,
  }) => {
    test.slow();
    const wake = await holdWidgets(page);
    await page.setViewportSize(viewport);
    await open(page);
    await keepWaiting(page);
    const before = new Map<string, { figures: Record<string, string>; picture: Buffer }>();
    await visitWidgets(page, async (widget, name) => {
      await expect(widget.locator('fieldset').first()).toHaveJSProperty('disabled', true);
      before.set(name, { figures: await readFigures(widget), picture: await page.screenshot() });
    });
    wake();
    const blank = await context.newPage();
    const differences: string[] = [];
    await visitWidgets(page, async (widget, name) => {
      await awake(widget);
      expect(await readFigures(widget)).toEqual(before.get(name)?.figures);
      const difference = await findDifference(blank, before.get(name)!.picture, await page.screenshot());
      if (difference >= visible) differences.push(`${name}: ${difference}`);
    });
    expect(before.size).toBe(widgets.length);
    expect(differences).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the figures stand there, and nothing looks as if it could be changed', async ({ page }) => {
    await page.goto('');
    for (const name of widgets) {
      const widget = page.locator(`#${name} ${name}`);
      const figures = widget.locator('.widget-results output:visible');
      expect(await figures.count(), name).toBeGreaterThan(0);
      await expect(widget.getByText('braucht der Rechner JavaScript'), name).toBeVisible();
      for (const button of await widget.locator('button').all()) await expect(button, name).toBeHidden();
      for (const control of await widget.locator('select, input, textarea').all())
        await expect(control, name).toBeDisabled();
    }
  });
});
