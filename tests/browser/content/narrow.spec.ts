// What a phone shows: tables, results that stay in sight, and what a finger hits; in the article and on the stage.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { showAll } from '../tools/reading.ts';
import { findPhoneFaults } from '../tools/quality/phone-faults.ts';
import { open, test } from '../tools/site.ts';

const views = ['', '?view=read'] as const;
test.use({ viewport: { width: 320, height: 640 } });

test('a table is cards where it needs more room, and scrolls with a word where it is wider still', async ({ page }) => {
  for (const view of views) {
    await open(page, `${view}#${slides.withTable}`);
    const slide = page.locator(`#${slides.withTable}`);
    const frame = slide.locator('.body').getByRole('group', { name: /^Tabelle/ });
    const cell = frame.locator('[data-label="wofür"]').first();
    const label = () => cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(await label()).toContain('wofür');
    expect(await findPhoneFaults(slide)).toEqual([]);
    await frame.evaluate((element) => element.style.setProperty('--room', '10'));
    await frame.locator('table').evaluate((element) => (element.style.minWidth = '900px'));
    expect(await label()).toBe('none');
    expect(await frame.ariaSnapshot()).not.toContain('wischen');
    expect(await findPhoneFaults(slide)).toEqual([]);
    await frame.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  }
});

test("a calculator's result stays in sight and never lies over what has the focus", async ({ page }) => {
  for (const view of views) {
    await open(page, `${view}#${slides.calculator}`);
    const widget = page.locator(`#${slides.calculator} vram-calculator`);
    await expect(widget.locator('fieldset')).toHaveJSProperty('disabled', false);
    const brief = widget.locator('.widget-brief');
    const before = await brief.textContent();
    const field = widget.getByLabel('Gespräche', { exact: true });
    await field.fill('40');
    expect(await brief.textContent()).not.toBe(before);
    await expect(brief).toBeInViewport({ ratio: 1 });
    await widget.getByRole('button', { name: 'Zurücksetzen' }).focus();
    for (let count = 0; count < 9; count += 1) {
      await page.keyboard.press('Shift+Tab');
      const [focused, shown] = await Promise.all([page.locator(':focus').boundingBox(), brief.boundingBox()]);
      expect(focused?.y).toBeGreaterThanOrEqual((shown?.y ?? 0) + (shown?.height ?? 0));
    }
  }
});

test('all of the article is readable and can be hit on a phone', async ({ page }) => {
  await open(page, '?view=read');
  await showAll(page);
  expect(await findPhoneFaults(page.locator('.slides'))).toEqual([]);
  // Those of the notes stand in a list of their own.
  const footnotes = page.locator(`#${slides.withFootnoteInNotes} .footnotes > li`);
  const places = await footnotes.evaluateAll((items: HTMLLIElement[]) =>
    items.map((item) => ({ number: item.value, top: item.getBoundingClientRect().top })),
  );
  expect(places.toSorted((a, b) => a.top - b.top).map(({ number }) => number)).toEqual([1, 2, 3]);
});
