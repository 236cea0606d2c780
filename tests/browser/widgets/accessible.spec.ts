// Everybody can read and use the figures: axe in each theme, parts opened as well; and with colours of the system.
import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { open, test } from '../tools/site.ts';
import { awake, openWidget, visitWidgets } from '../tools/widgets.ts';

test('axe finds nothing in any theme', async ({ page }) => {
  test.slow();
  const found: string[] = [];
  await open(page, '?theme=light');
  await visitWidgets(page, async (widget, name) => {
    await awake(widget);
    const parts = await widget.locator('summary').all();
    for (const part of [undefined, ...parts]) {
      await part?.click();
      for (const theme of ['light', 'dark', 'contrast']) {
        await page.locator('html').evaluate((root, value) => root.setAttribute('data-theme', value), theme);
        // Only colours differ between the themes.
        const rules = theme === 'light' ? {} : { rules: ['color-contrast', 'link-in-text-block'] };
        found.push(...(await findViolations(page, rules)).map((violation) => `${theme}, ${name}: ${violation}`));
      }
    }
    await page.keyboard.press('Escape');
  });
  expect(found).toEqual([]);
});

test('a race that runs says nothing to screen readers, and its button keeps the focus', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const widget = await openWidget(page, 'speed-simulator');
  const said = await widget.evaluateHandle((element) => {
    const changes: string[] = [];
    const observer = new MutationObserver((records) =>
      changes.push(...records.map(({ target }) => target.textContent ?? '')),
    );
    for (const live of element.querySelectorAll('[aria-live=polite], [role=status]'))
      observer.observe(live, { childList: true, characterData: true, subtree: true });
    return changes;
  });
  const tokens = widget.locator('output[name^=tokens-]').last();
  const atTheEnd = await tokens.textContent();
  await widget.getByRole('button', { name: 'Abspielen' }).press('Enter');
  await expect(tokens).not.toHaveText(atTheEnd!);
  await expect(widget.getByRole('button', { name: 'Anhalten' })).toBeFocused();
  expect(await said.jsonValue()).toEqual([]);
});
