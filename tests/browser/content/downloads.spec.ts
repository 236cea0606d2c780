// What readers take along: a folder beside the slides as one file, and a page to be edited.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { slides } from '../tools/fixture-deck.ts';
import { slide } from '../tools/reading.ts';
import { open, test } from '../tools/site.ts';

/** Follows a link and returns the name and the content of the file that is saved. */
async function save(page: Page, link: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('a page for readers gives its files to be edited, and a folder all that lies in it', async ({ page }) => {
  await open(page, `?view=read#${slides.editable}`);
  const links = slide(page, slides.editable).getByRole('link', { name: /^probelesen\./ });
  const word = await save(page, links.first());
  expect(word.name).toBe('probelesen.docx');
  const document = strFromU8(unzipSync(word.content)['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('Ein Blatt zum Probelesen darf jede Gruppe ändern');
  const markdown = await save(page, links.last());
  expect(markdown.name).toBe('probelesen.md');
  expect(markdown.content.toString('utf8')).toContain('- [ ] Die Gliederung ist **fertig**.');
  const folder = await save(page, page.getByRole('link', { name: 'einen Anfang als Ordner' }));
  expect(folder.name).toBe('anfang.zip');
  expect(Object.keys(unzipSync(folder.content))).toEqual([
    'anfang/.env.example',
    'anfang/01-anfang.md',
    'anfang/README.md',
    'anfang/start.sh',
  ]);
});

test('on paper such a page is one for itself, names its files, and can be filled in on the worksheet', async ({
  page,
}) => {
  await open(page, '?view=handout');
  const sheet = page.locator('.sheet', { has: page.locator(`#${slides.editable}`) });
  await expect(sheet).toHaveCSS('break-before', 'page');
  await expect(sheet).toContainText('Diese Seite zum Bearbeiten: probelesen.docx für Word');
  await expect(sheet.getByRole('link', { name: 'probelesen' })).toHaveCount(0);
  await expect(page.locator(`#${slides.forReaders}`)).toContainText('einen Anfang als Ordner (anfang.zip)');
  await open(page, '?view=worksheet&cut=kurz');
  const task = page.locator(`#${slides.editable}`);
  await expect(task).toContainText('Lest zu zweit einen Foliensatz Probe');
  await expect(task.getByRole('row', { name: 'Mitte' }).getByRole('cell')).toHaveCount(2);
  await expect(task.getByRole('row', { name: 'Mitte' }).getByRole('cell').first()).toHaveCSS('height', /^4\d/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the files can be saved, too', async ({ page }) => {
    await page.goto(`#${slides.editable}`);
    const links = page.locator(`#${slides.editable}`).getByRole('link', { name: 'probelesen.md' });
    expect((await save(page, links)).name).toBe('probelesen.md');
  });
});
