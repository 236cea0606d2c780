// The facilitator's sheet: times, questions, exercises, what to prepare and what to leave out first.
import { expect } from '@playwright/test';
import { findViolations } from '../tools/axe.ts';
import { open, readSlides, test } from '../tools/site.ts';
import { readCuts } from '../tools/speaker.ts';

test('lists every slide of the cut with times that add up', async ({ page }) => {
  await open(page);
  const cuts = await readCuts(page);
  const cut = cuts.at(-1);
  test.skip(!cut, 'no cuts in this deck');
  const slides = (await readSlides(page)).filter(({ cuts: names }) => names.split(' ').includes(cut?.name ?? ''));
  await open(page, `./?view=agenda&cut=${cut?.name}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/: Ablauf$/);
  await expect(page.getByText(`Fassung „${cut?.label}“, ${cut?.minutes} Minuten`)).toBeVisible();
  await expect(page.locator('.agenda tbody tr:not(.chapter-row)')).toHaveCount(slides.length);
  const times = await page.locator('.agenda tbody tr:not(.chapter-row)').evaluateAll((rows) =>
    rows.map((row) => {
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

test('shows questions and exercises, and works out what to prepare', async ({ page }) => {
  await open(page, './?view=agenda');
  await expect(page.getByText('Ohne Fassung gibt es keine Zielzeit.')).toBeVisible();
  const exercises = await page.locator('.slides section.exercise:has([data-note="exercise"])').count();
  test.skip(exercises === 0, 'no exercise in this deck');
  await expect(page.getByRole('cell', { name: /Übung: / }).first()).toBeVisible();
  await expect(page.locator('dt', { hasText: 'Übungen im Raum' }).locator('+ dd li')).toHaveCount(exercises);
  await expect(page.getByRole('link', { name: 'Arbeitsblatt' })).toHaveAttribute('href', '?view=worksheet');
  await expect(page.getByRole('link', { name: 'Handout' })).toHaveAttribute('href', '?view=handout');
});

test('says what to leave out first, and nothing of the kind for the shortest cut', async ({ page }) => {
  await open(page);
  const [shortest, longer] = await readCuts(page);
  test.skip(!shortest || !longer, 'fewer than two cuts in this deck');
  await open(page, `./?view=agenda&cut=${longer?.name}`);
  const list = page.getByRole('heading', { name: 'zuerst weglassen' });
  await expect(list).toBeVisible();
  await expect(page.getByText(`verzichtet auch die Fassung „${shortest?.label}“`)).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Fassung' })
    .getByRole('link', { name: shortest?.label ?? '' })
    .click();
  await expect(page.getByText(`Fassung „${shortest?.label}“`)).toBeVisible();
  await expect(list).toHaveCount(0);
});

test('counts in hours once the beginning is known', async ({ page }) => {
  await open(page, './?view=agenda');
  const first = page.locator('.agenda tbody tr:not(.chapter-row) td').first();
  await expect(first).toHaveText('0:00');
  await page.getByLabel('Beginn um').fill('14:05');
  await expect(first).toHaveText('14:05');
  await expect(page.locator('.agenda-begin')).toContainText(/Ende um \d\d:\d\d Uhr/);
});

test('an unknown cut is as good as none', async ({ page }) => {
  await open(page, './?view=agenda&cut=nonsense');
  await expect(page.getByText(/^Alle Folien: /)).toBeVisible();
});

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    await open(page, `./?view=agenda&theme=${theme}`);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, './?view=agenda');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
