// What "Alles löschen" does: everything of this deck goes, in every window of it, and nothing comes back by itself.
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { contents, notice, slide } from '../tools/reading.ts';
import { deleteAll, openOnStage, privacyDialog, readKeys } from '../tools/privacy.ts';
import { open, present, show, test } from '../tools/site.ts';
import { button, openPair, ready } from '../tools/talk/speaker.ts';

// Of another deck, of an older one, of another page, and what merely looks like ours.
const others = ['deck-quiz', 'deck-quiz /other/', 'deck-reading /talk', 'elsewhere'];

/** Stores something under keys, most of which are none of this deck's. */
async function storeOthers(page: Page): Promise<void> {
  await page.evaluate((keys) => {
    for (const key of keys) localStorage.setItem(key, '{"fremd":"first"}');
  }, others);
}

/** Leaves the deck for a file beside it, where nothing writes any more, and reads what is stored. */
async function readKeysAfterwards(page: Page): Promise<string[]> {
  await page.goto('./linkliste.json');
  return readKeys(page);
}

async function openInArticle(page: Page): Promise<void> {
  await contents(page).getByRole('button', { name: 'Datenschutz' }).click();
  await expect(privacyDialog(page)).toBeVisible();
}

test('the article shows nothing of it any more, and writes nothing back', async ({ page }) => {
  await open(page, `?view=read#${slides.exercise}`);
  await storeOthers(page);
  await page.evaluate(
    ([read, quiz]) => {
      localStorage.setItem('deck-reading /', JSON.stringify({ at: read, read: [read] }));
      localStorage.setItem('deck-reader-bookmarks /', JSON.stringify({ slides: [read] }));
      localStorage.setItem('deck-quiz /', JSON.stringify({ [quiz]: 'first' }));
    },
    [slides.third, 'quiz-1'] as const,
  );
  await page.reload();
  await ready(page);
  const answer = slide(page, slides.exercise).getByRole('textbox', { name: 'Deine Antwort' });
  await answer.fill('Mein Satz');
  await expect(contents(page).getByText('Lesezeichen (1)')).toBeVisible();
  await expect.poll(() => page.evaluate(() => history.state as unknown)).not.toBeNull(); // The page rests.
  await openInArticle(page);
  const dialog = privacyDialog(page);
  for (const name of ['Gelesenes', 'Lesezeichen', 'Antworten im Quiz', 'Texte aus den Übungen', 'Stelle im Verlauf'])
    await expect(dialog.getByRole('listitem').filter({ hasText: name }).first()).toBeVisible();
  await deleteAll(dialog);
  await expect(dialog.getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(answer).toHaveValue('');
  await expect(contents(page).getByText('Lesezeichen (1)')).toHaveCount(0);
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();

  await answer.fill('Noch ein Satz');
  await expect(slide(page, slides.exercise).getByRole('status')).not.toBeEmpty(); // It says that this is not kept.
  await slide(page, slides.withTable).evaluate((section) => section.scrollIntoView());
  await expect(page).toHaveURL(new RegExp(`#${slides.withTable}$`));
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  expect(await readKeysAfterwards(page)).toEqual(others);
});

test('every other window forgets it, too, and the talk goes on', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await button(speaker, 'Prüfen').click();
  const field = speaker.getByLabel('Wer spricht');
  await field.fill('Ina Muster');
  const shown = stage.getByText('Ina Muster').filter({ visible: true });
  await expect(shown).toBeVisible();
  const reader = await context.newPage();
  await open(reader, '?view=read');
  await storeOthers(reader);
  await openInArticle(reader);
  await deleteAll(privacyDialog(reader));

  await expect(field).toHaveValue('');
  await expect(speaker.getByText('Dieser Browser merkt sich nichts')).toBeVisible();
  await expect(shown).toHaveCount(0);
  await expect.poll(() => readKeys(stage)).toEqual(others);
  await expect.poll(() => speaker.evaluate(() => window.name)).toBe('');
  await speaker.keyboard.press('Escape');
  await button(speaker, 'Weiter').click();
  await show(stage, slides.second);
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
  await speaker.close();
  await reader.close();
  expect(await readKeysAfterwards(stage)).toEqual(others);
});

test('the offers to read on go with it, on the stage and in the article', async ({ page, context }) => {
  await page.goto('./linkliste.json');
  await page.evaluate((at) => localStorage.setItem('deck-reading /', JSON.stringify({ at })), slides.third);
  await open(page);
  const resume = present(page).locator('a.resume');
  await expect(resume).toBeVisible();
  const reader = await context.newPage();
  await open(reader, '?view=read');
  const offer = notice(reader).filter({ hasText: 'Zuletzt warst du bei' });
  await expect(offer).toBeVisible();
  await deleteAll(await openOnStage(page));
  await expect(resume).toHaveCount(0);
  await expect(offer).toHaveCount(0);
});

test('what was kept for all decks goes when it is about this one', async ({ page }) => {
  await open(page, '?view=read');
  await page.evaluate(() => {
    localStorage.setItem('deck-quiz', '{"quiz":"first"}');
    localStorage.setItem('deck-reading', '{"read":["fremd"]}');
  });
  await openInArticle(page);
  await deleteAll(privacyDialog(page));
  expect(await readKeysAfterwards(page)).toEqual(['deck-reading']);
});

test('the copy for use without a network goes, those of other decks stay', async ({ page }) => {
  await open(page);
  await page.evaluate(async () => {
    for (const name of ['deck / 1', 'deck /other/ 1']) await (await caches.open(name)).put('./x', new Response('x'));
  });
  const dialog = await openOnStage(page);
  await expect(dialog.getByRole('heading', { name: /^Kopie für unterwegs/ })).toBeVisible();
  await deleteAll(dialog);
  await expect(dialog.getByRole('heading', { name: /^Kopie für unterwegs/ })).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(['deck /other/ 1']);
});
