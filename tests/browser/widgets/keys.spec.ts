// Widgets by keyboard alone: everything is reached by Tab, used by its own keys, and a clicker's keys move the talk.
import { expect, type Locator } from '@playwright/test';
import { open, present, test } from '../tools/site.ts';
import { awake, visitWidgets } from '../tools/widgets.ts';

/** One control of each kind that the widget has: the first in the order of Tab. */
function listKinds(widget: Locator): Promise<number[]> {
  return widget.locator('select, input, button, summary, textarea').evaluateAll((controls) => {
    const kinds = new Map<string, number>();
    controls.forEach((control, index) => {
      const kind = `${control.localName} ${control.getAttribute('type')}`;
      if (control.checkVisibility({ visibilityProperty: true }) && !kinds.has(kind)) kinds.set(kind, index);
    });
    return [...kinds.values()];
  });
}

test("a clicker's keys move the talk from any control", async ({ page }) => {
  test.slow();
  await open(page);
  await visitWidgets(page, async (widget, name) => {
    await awake(widget);
    const kinds = await listKinds(widget);
    expect(kinds.length, name).toBeGreaterThan(1);
    const controls = widget.locator('select, input, button, summary, textarea');
    for (const index of kinds) {
      const control = controls.nth(index);
      await control.focus();
      await expect(control).toBeFocused();
      const html = await control.evaluate((element) => element.outerHTML.slice(0, 80));
      await page.keyboard.press('PageDown');
      await expect(present(page), `${name}: PageDown in ${html}`).not.toHaveId(name);
      await page.keyboard.press('PageUp');
      await expect(present(page)).toHaveId(name);
    }
  });
});

test('Tab reaches every control, and what has the focus is in sight and marked', async ({ page }) => {
  test.slow();
  await open(page);
  await visitWidgets(page, async (widget, name) => {
    await awake(widget);
    const wanted = await widget
      .locator('select, input:not([type=radio]), button, summary, textarea, [type=radio]:checked')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
    const seen = new Set<string>();
    await widget.locator('select, input, button, summary').first().focus();
    for (let count = 0; count < wanted + 3; count += 1) {
      const focus = await widget.evaluate((element) => {
        const active = document.activeElement!;
        if (!element.contains(active)) return undefined;
        const box = active.getBoundingClientRect();
        const marked = active.matches('[type=radio], [type=checkbox]') ? (active.nextElementSibling ?? active) : active;
        const styles = [active, marked, active.parentElement!].map((one) => getComputedStyle(one));
        return {
          key: `${[...element.querySelectorAll('*')].indexOf(active)}`,
          inSight: box.bottom > 0 && box.top < innerHeight,
          isMarked: styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'),
        };
      });
      if (!focus) break;
      seen.add(focus.key);
      expect(focus, `${name}, control ${seen.size}`).toMatchObject({ inSight: true, isMarked: true });
      await page.keyboard.press('Tab');
    }
    expect(seen.size, name).toBeGreaterThanOrEqual(wanted);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  });
});
