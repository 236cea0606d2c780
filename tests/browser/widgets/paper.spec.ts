// On paper the figures stand as the slides' author has set them.
import { expect } from '@playwright/test';
import { printSettings, readPdf, squeeze } from '../tools/paper/read-pdf.ts';
import { open, test } from '../tools/site.ts';
import { widgets } from '../tools/widgets.ts';

test('every figure that is seen is text in the PDF, as it was written', async ({ page }) => {
  await open(page, '?view=print');
  await page.emulateMedia({ media: 'print' });
  const figures: string[] = [];
  for (const name of widgets) {
    const shown = page.locator(`.slides ${name} .widget-results output > data`).filter({ visible: true });
    const texts = (await shown.allTextContents()).map((text) => squeeze(text).replace(/:$/, ''));
    expect(texts.length, name).toBeGreaterThan(0);
    figures.push(...texts);
  }
  const { texts } = await readPdf(await page.pdf(printSettings));
  const text = squeeze(texts.join(' '));
  expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
});

test('the worksheet asks the six questions with boxes to tick, and has the ladder to cross out', async ({ page }) => {
  await open(page, '?view=worksheet');
  const [questions, ladder] = [page.getByRole('table').first(), page.getByRole('table').last()];
  await expect(questions.getByRole('row')).toHaveCount(6);
  await expect(questions).toContainText('vertraulich');
  // Each answer has a line and a box of its own.
  const answers = questions.getByRole('row').first().locator('td > span');
  const boxes = await answers.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').borderTopStyle));
  expect(boxes).toEqual(['solid', 'solid', 'solid']);
  const tops = await answers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(3);
  await expect(ladder.getByRole('rowheader')).toHaveCount(8);
  await expect(ladder).toContainText('Eigene Hardware');
});
