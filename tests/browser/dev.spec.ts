// Authoring with `npm run dev`: what is saved is seen in every view that is open, at the same place.
import { expect, type Page } from '@playwright/test';
import { chapter, question, settings, soil, test } from './tools/dev-server.ts';
import { open, present, show } from './tools/site.ts';

// One server for all, so one after another.
test.describe.configure({ mode: 'default' });

/** Returns what tells whether the page has not been loaded again since. */
async function watchReload(page: Page): Promise<() => Promise<boolean>> {
  const root = await page.evaluateHandle(() => document.documentElement);
  return () => root.evaluate(({ isConnected }) => isConnected).catch(() => false);
}

async function answerQuestion(page: Page, answer: string): Promise<void> {
  const slide = page.locator('#frage');
  await slide.locator('.body').getByLabel(answer).check();
  await slide.getByRole('button', { name: 'Prüfen' }).click();
  await expect(slide.getByRole('status')).toHaveText('Richtig.');
}

test.describe('what is saved', () => {
  test('changes in place on the stage, and a question is answered anew', async ({ page, save }) => {
    await open(page, '#erde');
    const isSame = await watchReload(page);
    await save(chapter(41));
    await expect(present(page)).toContainText('kostet 41 Euro');
    await show(page, 'frage');
    await answerQuestion(page, '41 Euro');
    expect(await isSame()).toBe(true);
  });

  test('changes in place in the reading view, its contents included', async ({ page, save }) => {
    await open(page, '?view=read#frage');
    const isSame = await watchReload(page);
    await save(chapter(41));
    const soilSlide = page.locator('#erde');
    await expect(soilSlide.locator('.body')).toContainText('kostet 41 Euro');
    await expect(soilSlide.locator('.notes')).toContainText('ist 41 Euro');
    await expect(soilSlide.getByRole('link', { name: 'Als Folie' })).toHaveCount(1);
    await answerQuestion(page, '41 Euro');
    expect(await isSame()).toBe(true);
    await save(chapter(41).replace('## Frage', '## Quiz'));
    await expect(page.getByRole('navigation', { name: 'Inhalt' })).toContainText('Quiz');
    await expect(page.locator('#frage h3')).toBeInViewport();
  });

  test('is seen in the speaker view', async ({ page, save }) => {
    await open(page, '?view=speaker#erde');
    await expect(page.locator('.speaker')).toContainText('ist 40 Euro');
    await save(chapter(41));
    await expect(page.locator('.speaker')).toContainText('ist 41 Euro');
  });

  for (const view of ['handout', 'agenda']) {
    test(`is seen in the view ${view}`, async ({ page, save }) => {
      await open(page, `?view=${view}`);
      const paper = page.locator('main:visible');
      await expect(paper).toContainText('40 Euro');
      await save(chapter(41));
      await expect(paper).toContainText('41 Euro');
      await expect(paper).not.toContainText('40 Euro');
    });
  }

  test('under a new title, and so a new id, stays in front; deleted, it gives way to the one before', async ({
    page,
    save,
  }) => {
    await open(page, '#erde');
    await save(`# Garten${soil(40, 'Boden')}${question(40)}\n`);
    await expect(present(page)).toHaveId('boden');
    await show(page, 'frage');
    await save(`# Garten${soil(40, 'Boden')}\n`);
    await expect(present(page)).toHaveId('boden');
  });

  test('as settings loads the page again', async ({ page, save }) => {
    await open(page);
    await save(settings.replace('de', 'en'), 'deck.yaml');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await save(settings, 'deck.yaml');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});
