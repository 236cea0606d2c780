// Everybody can read and use the figures: axe in each theme, parts opened as well; and with colours of the system.
import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { open, test } from '../tools/site.ts';
import { awake, visitWidgets } from '../tools/widgets.ts';

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    test.slow();
    // Only colours differ between the themes.
    const rules = theme === 'light' ? {} : { rules: ['color-contrast', 'link-in-text-block'] };
    const found: string[] = [];
    await open(page, `?theme=${theme}`);
    await visitWidgets(page, async (widget, name) => {
      await awake(widget);
      const parts = await widget.locator('summary').all();
      for (const part of [undefined, ...parts]) {
        await part?.click();
        found.push(...(await findViolations(page, rules)).map((violation) => `${name}: ${violation}`));
      }
      await page.keyboard.press('Escape');
    });
    expect(found).toEqual([]);
  });
}
