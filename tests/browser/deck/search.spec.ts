// What people ask this deck, and the slides and terms that answer it. Others ask the same in other words: a miss is mended by its kind.
import { expect, type Locator } from '@playwright/test';
import { search, searchDialog } from '../tools/reading.ts';
import { test } from '../tools/site.ts';
import { questions } from './search-questions.ts';

const first = 3;

test('everyday questions are answered among the first hits, and none finds nothing', async ({ page }) => {
  await page.goto('?view=read');
  await search(page, questions[0].question);
  const dialog = searchDialog(page);
  await expect(dialog.locator('.hit').first()).toBeVisible();
  const found = await askAll(
    dialog,
    questions.map(({ question }) => question),
  );
  const unanswered = questions.filter((_, index) => found[index]?.length === 0);
  expect(unanswered).toEqual([]);
  const missed = questions.filter(({ answers }, index) => {
    const ids = found[index]?.slice(0, first) ?? [];
    return answers.length > 0 && !answers.some((id) => ids.includes(id));
  });
  expect(missed.length, missed.map(({ question }) => question).join(', ')).toBeLessThanOrEqual(questions.length / 10);
});

/** Types every question and reads what the hits lead to. */
async function askAll(dialog: Locator, asked: readonly string[]): Promise<string[][]> {
  return dialog.evaluate(async (element, texts) => {
    const input = element.querySelector('input');
    const found: string[][] = [];
    for (const text of texts) {
      if (input) input.value = text;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve)); // The hits are drawn behind the event.
      const hits = element.querySelectorAll<HTMLAnchorElement>('.hit');
      found.push(Array.from(hits, ({ hash }) => decodeURIComponent(hash.slice(1))));
    }
    return found;
  }, asked);
}
