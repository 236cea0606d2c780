import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';

const references = (page: Page) => page.locator(`#${slides.withFootnote} .body a[role="doc-noteref"]`);
const popover = (page: Page) => page.locator('.popover');

test.describe('a footnote on the stage', () => {
  test.beforeEach(({ page }) => open(page, `#${slides.withFootnote}`));

  test('opens in place by keyboard, and Escape gives the focus back', async ({ page }) => {
    const reference = references(page).first();
    const name = await reference.getAttribute('aria-label');
    await reference.press('Enter');
    const dialog = page.getByRole('dialog', { name: name ?? '', exact: true });
    await expect(dialog).toBeVisible();
    await expect(dialog).toBeFocused();
    await expect(dialog.locator('[id], .backlink')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(reference).toBeFocused();
  });

  test('lies within the window and closes by its number, its button, or a click elsewhere', async ({ page }) => {
    const reference = references(page).first();
    const closings = [
      () => reference.click(),
      () => popover(page).getByRole('button', { name: 'Schließen' }).click(),
      () => page.mouse.click(5, 5),
    ];
    for (const close of closings) {
      await reference.click();
      await expect(popover(page)).toBeInViewport({ ratio: 1 });
      await close();
      await expect(popover(page)).toBeHidden();
    }
  });

  test('gives way to a key that changes the slide', async ({ page }) => {
    await references(page).first().press('Enter');
    await expect(popover(page)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(popover(page)).toBeHidden();
    await expect(present(page)).not.toHaveId(slides.withFootnote);
    await expect(present(page).locator(':focus')).toBeAttached();
  });
});

test('a footnote appears with the step that mentions it, and its room is kept', async ({ page }) => {
  await open(page, `#${slides.withTerm}`);
  await page.keyboard.press('ArrowRight');
  await expect(present(page)).toHaveId(slides.withSteps);
  const note = present(page).getByText('Eine Fußnote im Satz');
  const backlink = present(page).locator('.backlink');
  await expect(note).toBeHidden();
  await expect(backlink).toBeHidden(); // No key leads to it.
  const place = await note.boundingBox();
  for (const isShown of [false, false, true]) {
    await page.keyboard.press('ArrowRight');
    await expect(note).toBeVisible({ visible: isShown });
  }
  expect(await note.boundingBox()).toEqual(place);
  await page.keyboard.press('ArrowLeft');
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await open(page, `?view=read#${slides.withSteps}`);
  await expect(page.locator(`#${slides.withSteps} .footnotes`).getByText('Eine Fußnote im Satz')).toBeVisible();
});

test.describe('a footnote on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('opens by a tap and closes by the next', async ({ page }) => {
    await open(page, `#${slides.withFootnote}`);
    await references(page).first().tap();
    await expect(popover(page)).toBeInViewport({ ratio: 1 });
    await page.touchscreen.tap(5, 5);
    await expect(popover(page)).toBeHidden();
  });
});

test.describe('a footnote in the article', () => {
  test('opens in place', async ({ page }) => {
    await open(page, `?view=read#${slides.withFootnote}`);
    await expect(references(page).first()).toBeInViewport();
    await references(page).first().press('Enter');
    await expect(popover(page)).toBeInViewport({ ratio: 1 });
  });

  test('is a link without the Popover API', async ({ page }) => {
    await page.addInitScript(() => delete (HTMLElement.prototype as Partial<HTMLElement>).popover);
    await open(page, '?view=read');
    const reference = references(page).first();
    const target = await reference.getAttribute('href');
    await reference.press('Enter');
    await expect(page).toHaveURL(`?view=read${target}`);
    await expect(page.locator(target ?? '')).toBeInViewport();
  });
});

test('Tab leads through a footnote with a link, at both ends back to its number, and on from there', async ({
  page,
}) => {
  const places = [
    { address: `#${slides.withFootnote}`, reference: references(page).first() },
    {
      address: `?view=read#${slides.withFootnoteInNotes}`,
      reference: page.locator(`#${slides.withFootnoteInNotes} > .notes a[role="doc-noteref"]`).first(),
    },
  ];
  for (const { address, reference } of places) {
    await open(page, address);
    for (const leaving of ['Tab', 'Shift+Tab']) {
      await (leaving === 'Tab' ? reference.click() : reference.press('Enter'));
      const controls = await popover(page).locator('a[href], button').count();
      const presses = leaving === 'Tab' ? controls + 1 : 1;
      for (let count = 0; count < presses; count += 1) {
        await expect(popover(page)).toBeVisible();
        await page.keyboard.press(leaving);
      }
      await expect(popover(page)).toBeHidden();
      await expect(reference).toBeFocused();
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(reference).toBeFocused();
  }
});
