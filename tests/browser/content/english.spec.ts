// A deck in English: every view speaks it, whoever wrote the words, the compiler or the browser's part.
import { expect, type Page } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { onlyGerman } from '../../unit/shared/words/apart.ts';
import { test } from '../tools/site.ts';

test.use({ slides: 'tests/fixtures/english', folder: 'test-results/sites/english' });

test.beforeAll(async ({ slides, folder }) => {
  const { code, errors } = await runCommand('build', ['--outDir', folder, '--emptyOutDir'], {
    environment: { SLIDES: slides },
  });
  expect(code, errors).toBe(0);
});

/** All that is read or heard on a page, also what is hidden for now. */
async function listTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*:not(script, style)')];
    const own = elements.flatMap(({ childNodes }) => [...childNodes].filter((node) => node instanceof Text));
    const names = ['aria-label', 'title', 'alt', 'placeholder', 'data-label'];
    const said = elements.flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''));
    return [...new Set([...own.map(({ data }) => data.trim()), ...said, document.title])];
  });
}

test('an English deck speaks English in every view', async ({ page }) => {
  const expectEnglish = async (): Promise<void> =>
    expect((await listTexts(page)).filter((text) => onlyGerman.test(text))).toEqual([]);
  const open = async (address: string): Promise<void> => {
    await page.goto(`./${address}`);
    await expect(page.locator('html[data-ready]')).toHaveAttribute('lang', 'en');
  };

  await open('#waste');
  for (const [key, name] of [
    ['?', 'Keys'],
    ['o', 'Overview'],
    ['c', 'Share'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectEnglish();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Privacy', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expectEnglish();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('mended toasters');
  await expect(page.getByRole('link', { name: /Half of what we throw away/ })).toBeVisible();
  await expectEnglish();

  await open('?view=speaker#calculator');
  await expect(page.getByText(/^No stage connected/)).toBeVisible();
  for (const name of ['Choose a slide', 'Countdown', 'Check', 'Keys']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectEnglish();
    await page.keyboard.press('Escape');
  }
  for (const view of ['read', 'agenda', 'handout', 'worksheet', 'print']) {
    await open(`?view=${view}`);
    await expectEnglish();
  }
});
