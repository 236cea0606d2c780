// The notes at the lectern: their size, their kinds, and what the slide refers to.
import { expect } from '@playwright/test';
import { secrets, slides } from '../tools/fixture-deck.ts';
import { present, show, test } from '../tools/site.ts';
import { button, expectTogether, openAlone, openPair, status } from '../tools/speaker.ts';

test('notes keep their size and stop at a limit', async ({ page, context }) => {
  const { speaker } = await openPair(page);
  const notes = speaker.locator('.speaker-notes-text');
  await expect(notes).toHaveCSS('font-size', '24px');
  await button(speaker, 'A+ Notizen größer').click();
  await speaker.keyboard.press('+');
  await expect(notes).toHaveCSS('font-size', '28px');
  const other = await openAlone(context);
  await expect(other.locator('.speaker-notes-text')).toHaveCSS('font-size', '28px');
  for (let press = 0; press < 30; press++) await speaker.keyboard.press('-');
  await expect(notes).toHaveCSS('font-size', '14px');
});

test('notes set kinds apart, and carry footnotes and links of the slide', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const notes = speaker.getByRole('region', { name: 'Notizen', exact: true });
  await show(stage, slides.withQuestion);
  const question = notes.locator('[data-note="question"]');
  await expect(question).toBeVisible();
  await expect(notes.getByRole('list', { name: 'Stichworte' }).getByRole('listitem')).toHaveCount(2);
  await expect(notes.locator('[data-note="stage"]')).toContainText('Bühne: ');
  for (const word of secrets) await expect(notes).toContainText(word);
  const plain = await notes
    .locator('p:not([data-note])')
    .first()
    .evaluate((text) => getComputedStyle(text).backgroundColor);
  await expect(question).not.toHaveCSS('background-color', plain);
  await show(stage, slides.withSource);
  await expect(notes.getByRole('heading', { name: 'Fußnoten der Folie' })).toBeVisible();
  await expect(notes.locator('.footnotes a[target="_blank"]').first()).toHaveAttribute('href', /^https:/);
  await expect(notes.locator('.backlink')).toHaveCount(0);
  await show(stage, slides.chapterLinks);
  await expect(notes.getByRole('heading', { name: 'Links auf der Folie' })).toBeVisible();
});

test('a link to another slide leads the stage there, a footnote opens beside it', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  await show(stage, slides.withLinks);
  const notes = speaker.locator('.speaker-notes-text');
  const link = notes.locator('ul a[href^="#"]').first();
  const target = decodeURIComponent((await link.getAttribute('href'))?.slice(1) ?? '');
  expect(target).not.toBe(slides.withLinks);
  await link.click();
  await expect(present(stage)).toHaveId(target);
  await expectTogether(stage, speaker);
  await show(stage, slides.withFootnoteInNotes);
  await notes.locator('[role="doc-noteref"]').first().click();
  await expect(speaker.getByRole('dialog', { name: /^Fußnote/ })).toBeVisible();
  await expect(status(speaker)).toHaveCount(0);
});
