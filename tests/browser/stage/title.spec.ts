import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';
import { openSpeaker, readTitle } from '../tools/talk/speaker.ts';

test('the title slide leads to the article and into the talk, and names the keys, until a talk is held', async ({
  page,
}) => {
  await open(page);
  const read = present(page).getByRole('link', { name: 'Lesen' });
  const talk = present(page).getByRole('link', { name: /^Vortrag Folie/ });
  const keys = present(page).getByText('Sprecheransicht');
  await expect(read).toHaveAttribute('href', '?view=read');
  for (const part of [read, talk, keys]) await expect(part).toBeInViewport({ ratio: 1 });
  await page.emulateMedia({ media: 'print' });
  for (const part of [read, talk, keys]) await expect(part).toBeHidden();
  await page.emulateMedia({ media: null });
  await talk.focus();
  await page.keyboard.press('Enter');
  await expect(present(page)).toHaveId(slides.second);
  await expect(page.getByRole('button', { name: 'Zurück in den Ablauf' })).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  const speaker = await openSpeaker(page);
  for (const part of [read, talk, keys]) await expect(part).toBeHidden();
  await expect(speaker.getByText('alles als Artikel').and(speaker.locator(':visible'))).toHaveCount(0);
});

test('whoever has read before goes on there, and nothing moves for it', async ({ page }) => {
  const resume = page.getByRole('link', { name: 'Weiterlesen bei' });
  const lengths = page.getByRole('navigation', { name: 'Länge des Vortrags' });
  const openWith = async (place: unknown): Promise<void> => {
    await page.evaluate(
      (value) => localStorage.setItem(`deck-reading ${location.pathname}`, JSON.stringify(value)),
      place,
    );
    await open(page);
  };
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page);
  const before = await lengths.boundingBox();
  for (const none of [{ at: 'gibt-es-nicht' }, { at: 7 }, { at: slides.title }]) {
    await openWith(none);
    await expect(resume).toHaveCount(0);
  }
  await openWith({ at: slides.withTable, read: [] });
  await expect(resume).toBeInViewport({ ratio: 1 });
  await expect(resume).toContainText(await readTitle(page, slides.withTable));
  await expect(resume).toHaveAttribute('href', `?view=read#${slides.withTable}`);
  expect(await lengths.boundingBox()).toEqual(before);
});
