// The facilitator's sheet: times, questions, exercises, what to prepare and what to leave out first.
import { expect, type Page } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { cuts, secrets } from '../tools/fixture-deck.ts';
import { printSettings, readPdf, squeeze } from '../tools/paper/read-pdf.ts';
import { open, test } from '../tools/site.ts';

const [shortest, longer, longest] = cuts;
const rows = (page: Page) => page.locator('.agenda tbody tr:not(.chapter-row)');

test('lists every slide of the cut with times that add up', async ({ page }) => {
  await open(page, `?view=agenda&cut=${longest.name}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/: Ablauf$/);
  await expect(page.getByText(`Fassung „${longest.label}“, ${longest.minutes} Minuten`)).toBeVisible();
  await expect(rows(page)).toHaveCount(await page.locator(`section[data-cut~="${longest.name}"]`).count());
  await expect(page.getByRole('list', { name: 'Stichworte' }).getByText(secrets[0])).toBeVisible();
  const times = await rows(page).evaluateAll((list) =>
    list.map((row) => {
      const [begin = '', length = ''] = Array.from(row.children, ({ textContent }) => textContent);
      const [minutes = 0, seconds = 0] = begin.split(':').map(Number);
      return { begin: minutes + seconds / 60, length: Number.parseFloat(length.replace(',', '.')) };
    }),
  );
  times.forEach(({ begin, length }, index) => {
    const next = times[index + 1];
    if (next) expect(next.begin).toBeCloseTo(begin + length, 1);
  });
});

test('without a cut shows all questions and exercises, what to prepare, and hours once the beginning is known', async ({
  page,
}) => {
  await open(page, '?view=agenda');
  await expect(page.getByText('Ohne Fassung gibt es keine Zielzeit.')).toBeVisible();
  const exercises = await page.locator('.slides section.exercise:has([data-note="exercise"])').count();
  expect(exercises).toBeGreaterThan(0);
  await expect(page.getByRole('cell', { name: /Übung: / }).first()).toBeVisible();
  await expect(page.locator('dt', { hasText: 'Übungen im Raum' }).locator('+ dd li')).toHaveCount(exercises);
  await expect(page.getByRole('link', { name: 'Arbeitsblatt' })).toHaveAttribute('href', '?view=worksheet');
  await expect(page.getByRole('link', { name: 'Handout' })).toHaveAttribute('href', '?view=handout');
  const begin = rows(page).first().getByRole('cell').first();
  await expect(begin).toHaveText('0:00');
  await page.getByLabel('Beginn um').fill('14:05');
  await expect(begin).toHaveText('14:05');
  await expect(page.locator('.agenda-begin')).toContainText(/Ende um \d\d:\d\d Uhr/);
});

test('an unknown cut is as good as none', async ({ page }) => {
  await open(page, '?view=agenda&cut=nonsense');
  await expect(page.getByText(/^Alle Folien: /)).toBeVisible();
});

test('says what to leave out first, and nothing of the kind for the shortest cut', async ({ page }) => {
  await open(page, `?view=agenda&cut=${longer.name}`);
  const list = page.getByRole('heading', { name: 'zuerst weglassen' });
  await expect(list).toBeVisible();
  await expect(page.getByText(`verzichtet auch die Fassung „${shortest.label}“`)).toBeVisible();
  await page.getByRole('navigation', { name: 'Fassung' }).getByRole('link', { name: shortest.label }).click();
  await expect(page.getByText(`Fassung „${shortest.label}“`)).toBeVisible();
  await expect(list).toHaveCount(0);
});

test('the speaker view prints the agenda of the talk, dark on white, and stands as before afterwards', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-28T10:00:00'); // A minute may pass meanwhile.
  await open(page, `?view=speaker&cut=${shortest.name}&theme=dark`);
  const before = [await page.title(), await page.locator('body').innerText()];
  const { texts, links, info } = await readPdf(await page.pdf(printSettings));
  expect(info.Title).toMatch(/^(?!Sprecheransicht).+: Ablauf$/);
  expect(squeeze(texts.join())).toContain(squeeze(`Fassung „${shortest.label}“, ${shortest.minutes} Minuten: `));
  expect(squeeze(texts.join())).not.toContain('Uhrstarten');
  expect(links).toEqual([]);
  expect([await page.title(), await page.locator('body').innerText()]).toEqual(before);
  await expect(page.locator('.agenda')).toHaveCount(0);
});

test('axe finds nothing in any theme, and it fits a phone', async ({ page }) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    await open(page, `?view=agenda&theme=${theme}`);
    expect(await findViolations(page), theme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const hidden = page.locator('.agenda tbody tr').filter({ visible: false });
  await expect(hidden).toHaveCount(0);
});
