import { expect, type Page } from '@playwright/test';
import { cuts, slides } from '../tools/fixture-deck.ts';
import { open, present, readTalk, test } from '../tools/site.ts';

const overview = (page: Page) => page.getByRole('dialog', { name: 'Übersicht' });
const entryOf = (page: Page, id: string) => overview(page).locator(`.entry[href="#${id}"]`);

test.describe('the overview', () => {
  test('shows every slide once and leads to the chosen one', async ({ page }) => {
    await open(page);
    const count = (await readTalk(page)).length;
    await page.keyboard.press('o');
    await expect(overview(page).getByRole('link')).toHaveCount(count);
    await expect(overview(page).locator('.thumbnail [id]')).toHaveCount(0);
    await expect(entryOf(page, slides.title)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(overview(page)).toBeHidden();
    await expect(page.locator('.thumbnail')).toHaveCount(0);
    await expect(present(page)).toHaveId(slides.third);
    await expect(present(page).locator(':focus')).toBeAttached();
    await page.goBack();
    await expect(present(page)).toHaveId(slides.title);
  });

  test('starts at the current slide, moves by rows, and Escape leaves nothing behind', async ({ page }) => {
    await open(page, `#${slides.third}`);
    await page.keyboard.press('o');
    await expect(entryOf(page, slides.third)).toBeFocused();
    const readTop = (): Promise<number> =>
      overview(page).evaluate(
        (dialog) => (dialog.querySelector('.entry:focus')?.getBoundingClientRect().top ?? 0) + dialog.scrollTop,
      );
    const first = await readTop();
    await page.keyboard.press('ArrowDown');
    expect(await readTop()).toBeGreaterThan(first);
    await page.keyboard.press('ArrowUp');
    expect(await readTop()).toBe(first);
    await page.keyboard.press('Escape');
    await expect(overview(page)).toBeHidden();
    await expect(page.locator('.thumbnail')).toHaveCount(0);
  });

  test('marks slides that this talk leaves out', async ({ page }) => {
    await open(page, `?cut=${cuts[0].name}`);
    await page.keyboard.press('o');
    const entry = entryOf(page, slides.notInShortest);
    await expect(entry).toContainText('nicht in dieser Fassung');
    await entry.press('Enter');
    await expect(present(page)).toHaveId(slides.notInShortest);
  });
});
