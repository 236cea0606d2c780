// The search in the article and on the stage.
import { expect } from '@playwright/test';
import { searches, secrets } from '../tools/fixture-deck.ts';
import { search, searchDialog } from '../tools/reading.ts';
import { open, present, test } from '../tools/site.ts';

test('finds words as they stand, misspelt and spelt otherwise, the best first, with the sentence', async ({ page }) => {
  await open(page, '?view=read');
  const dialog = searchDialog(page);
  for (const { question, found } of searches) {
    await search(page, question);
    await expect(dialog.getByRole('status'), question).toContainText('Treffer');
    await expect(dialog.getByRole('heading', { level: 3 }).first(), question).toBeVisible();
    await expect(dialog.locator('.hit mark').filter({ hasText: found }).first(), question).toBeAttached();
    await search(page, '');
    await expect(dialog.locator('.hit')).toHaveCount(0);
  }
  await search(page, `${searches[0].question} Xylofonkonzert`);
  await expect(dialog.getByRole('status')).toContainText('Kein genauer Treffer');
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(['Ähnlich']);
});

test('has for its question what was typed while its code was still on the way', async ({ page }) => {
  await open(page);
  const title = await present(page).getAttribute('id');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/dialog-*.js', async (route) => {
    await held;
    await route.continue();
  });
  for (const key of ['/', 'b', 'e', 't', 't', 'Backspace']) await page.keyboard.press(key);
  release();
  await expect(searchDialog(page).getByRole('searchbox')).toHaveValue('bet');
  await expect(page.locator('html')).not.toHaveAttribute('data-black');
  await expect(present(page)).toHaveId(title ?? '');
});

test('finds the lists behind the talk by their titles', async ({ page }) => {
  for (const [query, title, words] of [
    ['?view=read', 'Glossar', 'Glossar'],
    ['', 'Linkliste', 'alle Quellen'],
  ] as const) {
    await open(page, query);
    await search(page, `${title} ${words}`);
    await expect(searchDialog(page).locator('.hit').first()).toContainText(title);
  }
});

test('finds nothing of what only the speaker sees, and nothing of it stands in the article', async ({ page }) => {
  await open(page, '?view=read');
  for (const word of secrets) {
    await search(page, word);
    await expect(searchDialog(page).locator('.hit mark').filter({ hasText: word })).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(word);
  }
});

for (const [name, view] of [
  ['in the article', '?view=read'],
  ['on the stage', ''],
] as const) {
  test(`leads by keyboard alone to a slide ${name}`, async ({ page }) => {
    await open(page, view);
    await page.keyboard.press('/');
    const dialog = searchDialog(page);
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('Speicher');
    await expect(dialog.getByRole('status')).toContainText('Treffer');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const hash = (await dialog.locator('.hit:focus').getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    // The id of a term has umlauts; on the stage its entry opens beside a slide that names it.
    const id = decodeURIComponent(hash.slice(1));
    const holder = page.locator(`section[id="${id}"], section:has([id="${id}"])`);
    const section = view ? holder : present(page);
    await expect(section).toBeInViewport();
    // The address names the hit and, once the reader is there, the slide that holds it.
    await expect(page).toHaveURL(new RegExp(`(?:${hash}|#${await section.getAttribute('id')})$`));
  });
}

test('takes markup, emptiness and very long questions for what they are', async ({ page }) => {
  await open(page, '?view=read');
  const dialog = searchDialog(page);
  for (const question of [
    '<img src=x onerror=alert(1)>',
    '</section>',
    '[[GPU]]',
    '".*',
    'q'.repeat(10_000),
    '?!…',
    '🦜🦜',
    'مرحبا \u202Eאב',
  ]) {
    await search(page, question);
    await expect(dialog.locator('img, script')).toHaveCount(0);
    await expect(dialog.getByRole('status')).toHaveText(/gefunden|Treffer/);
  }
  for (const question of ['', '   ']) {
    await search(page, question);
    await expect(dialog.locator('.hit')).toHaveCount(0);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
