// The notes at the lectern: their size, their kinds, and what the slide refers to.
import { expect, type Locator, type Page } from '@playwright/test';
import { secrets, slides } from '../tools/fixture-deck.ts';
import { present, show, test } from '../tools/site.ts';
import { button, expectTogether, openAlone, openPair, status } from '../tools/talk/speaker.ts';

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
  const cues = speaker.getByRole('list', { name: 'Stichworte' });
  await expect(cues.getByRole('listitem')).toHaveCount(2);
  const sizeOf = (part: Locator) => part.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(await sizeOf(cues)).toBeGreaterThan(await sizeOf(notes));
  await expect(notes.locator('[data-note="stage"]')).toContainText('Bühne: ');
  await expect(cues).toContainText(secrets[0]);
  await expect(notes).toContainText(secrets[1]);
  const plain = await notes
    .locator('p:not([data-note])')
    .first()
    .evaluate((text) => getComputedStyle(text).backgroundColor);
  await expect(question).not.toHaveCSS('background-color', plain);
  await show(stage, slides.withSource);
  await expect(cues).toBeHidden();
  await expect(notes.getByRole('heading', { name: 'Fußnoten der Folie' })).toBeVisible();
  await expect(notes.locator('.footnotes a[target="_blank"]').first()).toHaveAttribute('href', /^https:/);
  await expect(notes.locator('.backlink')).toHaveCount(0);
  await show(stage, slides.opener);
  await expect(notes).not.toContainText('In drei Sätzen');
  await show(stage, slides.chapterLinks);
  await expect(notes.getByRole('heading', { name: 'Links auf der Folie' })).toBeVisible();
});

test('notes name the right answers of a quiz by their letters', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const notes = speaker.getByRole('region', { name: 'Notizen', exact: true });
  await show(stage, slides.quiz);
  await expect(notes.locator('.speaker-right')).toHaveText('Richtig: B');
  await show(stage, slides.quizWithSeveral);
  await expect(notes.locator('.speaker-right')).toHaveText('Richtig: 1 A C D · 2 A');
});

/** Fills the window with letters so large that the notes do not fit. */
async function enlargeNotes(speaker: Page): Promise<Locator> {
  const notes = speaker.getByRole('region', { name: 'Notizen', exact: true });
  for (let press = 0; press < 8; press++) await speaker.keyboard.press('+');
  await expect(notes).toHaveCSS('font-size', '40px');
  return notes;
}

test('notes are turned by key, and a mark says where the eye left off', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  await show(stage, slides.withQuestion);
  const notes = await enlargeNotes(speaker);
  const mark = speaker.locator('.speaker-mark');
  const hint = speaker.getByText('Es geht weiter');
  const place = () => notes.evaluate(({ scrollTop }) => scrollTop);
  await expect(hint).toBeVisible();
  await expect(mark).toBeHidden();
  for (const isFocused of [false, true]) {
    if (isFocused) await notes.focus();
    const before = await place();
    await speaker.keyboard.press('Shift+ArrowDown');
    await expect.poll(place).toBeGreaterThan(before);
    await expect(mark).toBeInViewport();
  }
  for (let press = 0; press < 30; press++) await speaker.keyboard.press('Shift+ArrowDown');
  await expect(hint).toBeHidden();
  const end = await place();
  await speaker.keyboard.press('Shift+ArrowUp');
  await expect.poll(place).toBeLessThan(end);
  await expect(present(stage)).toHaveId(slides.withQuestion);
  await show(stage, slides.third);
  await expect(mark).toBeHidden();
  expect(await place()).toBe(0);
});

test('when it is wanted a clicker turns the notes before it moves on', async ({ page }) => {
  const { stage, speaker } = await openPair(page, `#${slides.second}`);
  const notes = await enlargeNotes(speaker);
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.third);
  await button(speaker, 'Tasten').click();
  await speaker.getByRole('checkbox', { name: /blättert „Weiter“/ }).check();
  await speaker.keyboard.press('Escape');
  await speaker.reload();
  await expectTogether(stage, speaker);
  await expect(speaker.getByText('Es geht weiter')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => notes.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await expect(present(stage)).toHaveId(slides.third);
  // The hint follows a frame later.
  const hasMore = () => notes.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight > 4);
  while (await hasMore()) await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).not.toHaveId(slides.third);
  await button(speaker, 'Zurück').click();
  await expect(present(stage)).toHaveId(slides.third);
  await button(speaker, 'Weiter').click();
  await expect(present(stage)).not.toHaveId(slides.third);
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
