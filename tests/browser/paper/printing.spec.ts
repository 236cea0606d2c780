// The browser's own print: the slides of the talk from the stage, an article from the reading view.
import { expect, type Page } from '@playwright/test';
import { cuts, slides } from '../tools/fixture-deck.ts';
import { listTitles, printSettings, readPdf, squeeze } from '../tools/paper/read-pdf.ts';
import { open, present, readSlides, readTalk, test } from '../tools/site.ts';

const question = 'Wer von euch hat schon einmal Folien in einer Textdatei geschrieben?';

/** How Reveal has left the slides. */
function readMarks(page: Page): Promise<string[]> {
  return page
    .locator('.slides > section')
    .evaluateAll((sections) =>
      sections.map((section) =>
        ['id', 'class', 'style', 'hidden', 'aria-hidden', 'inert'].map((name) => section.getAttribute(name)).join(),
      ),
    );
}

test('the stage gives one slide a page, without notes, and stands as before afterwards', async ({ page }) => {
  await open(page);
  const list = await readSlides(page);
  await page.keyboard.press('End');
  await expect(present(page)).toHaveId(slides.last);
  await expect(page.locator(`.slides:not(.parked) > #${slides.second}`)).toBeAttached(); // What the talk goes on with is at hand.
  const before = await readMarks(page);
  const { texts, isTagged, bookmarks } = await readPdf(await page.pdf(printSettings));
  expect(texts).toHaveLength(list.length);
  for (const [index, { title }] of list.entries()) expect(squeeze(texts[index] ?? '')).toContain(squeeze(title));
  expect(squeeze(texts.join())).not.toContain(squeeze(question));
  expect([isTagged, bookmarks.length]).toEqual([true, 1]);
  expect(await readMarks(page)).toEqual(before);
  await page.keyboard.press('Home');
  await expect(present(page)).toHaveId(slides.title);
  await expect(page.locator('.slides > section:visible')).toHaveCount(1);
});

test('of a cut the stage gives its slides only, numbered from the first to the last', async ({ page }) => {
  await open(page, `?cut=${cuts[0].name}`);
  const talk = (await readTalk(page)).length;
  const { texts } = await readPdf(await page.pdf(printSettings));
  expect(texts).toHaveLength(talk);
  for (const [index, text] of texts.entries()) expect(squeeze(text)).toContain(squeeze(`${index + 1} / ${talk}`));
  await expect(page.locator('.parked > section').first()).toBeAttached();
});

test('the reading view gives an article with notes', async ({ page }) => {
  await open(page, '?view=read');
  const list = await readSlides(page);
  const { texts, isTagged, bookmarks } = await readPdf(await page.pdf(printSettings));
  expect(isTagged).toBe(true);
  expect(listTitles(bookmarks).length).toBeGreaterThanOrEqual(list.length);
  expect(squeeze(texts.join())).toContain(squeeze(question));
});
