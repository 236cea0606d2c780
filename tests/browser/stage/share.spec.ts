import { expect } from '@playwright/test';
import { findViolations } from '../tools/axe.ts';
import { open, pick, present, readSlides, show, test } from '../tools/site.ts';

test.describe('the dialogue for sharing', () => {
  test('gives the address of this slide, with the cut', async ({ page, baseURL }) => {
    await open(page);
    const slides = await readSlides(page);
    const { id, cuts } = pick(slides, (slide) => slide.cuts !== '' && slide !== slides[0]);
    const cut = cuts.split(' ')[0] ?? '';
    await open(page, `?cut=${cut}&theme=dark#${id}`);
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Teilen' });
    await expect(dialog.getByLabel('Adresse dieser Folie')).toHaveValue(`${baseURL}?cut=${cut}#${id}`);
    await expect(dialog.getByRole('img', { name: 'QR-Code dieser Adresse' })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

  test('gives the state of a widget along', async ({ page }) => {
    await open(page);
    const id = await page.evaluate(() => document.querySelector('vram-calculator')?.closest('section')?.id);
    test.skip(!id, 'no such slide in this deck');
    await show(page, id ?? '');
    await present(page).locator('select').first().selectOption({ index: 2 });
    await expect(page).toHaveURL(/;/);
    const { hash } = new URL(page.url());
    await present(page).locator(':is(h1, h2, h3):not(.visually-hidden)').first().focus();
    await page.keyboard.press('c');
    await expect(page.getByLabel('Adresse dieser Folie')).toHaveValue(new RegExp(`${hash.replace(/[.+]/g, '\\$&')}$`));
  });

  test('makes code for other pages, with a preview of what was chosen', async ({ page, baseURL }) => {
    await open(page);
    const slides = await readSlides(page);
    const here = slides[1];
    const elsewhere = pick(slides, (slide) => !slide.generated && slide.chapter !== here?.chapter);
    await show(page, here?.id ?? '');
    await page.keyboard.press('c');
    const code = page.getByLabel('Code für die Seite');
    await expect(code).toHaveValue(
      new RegExp(`^<iframe src="${baseURL}\\?embed#${here?.id}".*allow="fullscreen"></iframe>$`),
    );
    await page.getByText('Vorschau').click();
    const preview = page.frameLocator('dialog iframe');
    await expect(preview.locator('section.present')).toHaveId(here?.id ?? '');
    await page.getByLabel('Darstellung').selectOption('contrast');
    await page.getByLabel('Umfang').selectOption(elsewhere.chapter);
    await expect(code).toHaveValue(new RegExp(`\\?embed&amp;chapter=${elsewhere.chapter}&amp;theme=contrast"`));
    await expect(preview.locator('section.present')).toHaveId(elsewhere.id);
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await page.getByRole('combobox', { name: 'Art', exact: true }).selectOption('element');
    await expect(code).toHaveValue(
      new RegExp(`<llm-deck src="${baseURL}" chapter="${elsewhere.chapter}" theme="contrast"`),
    );
  });

  test('copies, or marks the text where the browser forbids it', async ({ page, context, baseURL }) => {
    await open(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.keyboard.press('c');
    const copy = page.getByRole('button', { name: 'Kopieren' }).first();
    await copy.click();
    await expect(page.getByText('Kopiert.')).toBeVisible();
    const value = await page.getByLabel('Adresse dieser Folie').inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(value);
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))));
    await copy.click();
    await expect(page.getByText('Markiert')).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(value);
  });

  test('sends nothing', async ({ page }) => {
    await open(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.resourceType()}`));
    await page.keyboard.press('c');
    await expect(page.getByRole('img', { name: 'QR-Code dieser Adresse' })).toBeVisible();
    await page.getByLabel('Darstellung').selectOption('dark');
    expect([...new Set(requests)].filter((request) => !/^GET (script|stylesheet|font)$/.test(request))).toEqual([]);
  });
});

test("links in the page's head are offered as downloads", async ({ page }) => {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const link = '<link rel="alternate" type="application/pdf" href="folien.pdf" title="Folien als PDF">';
    await route.fulfill({ response, body: (await response.text()).replace('</head>', `${link}</head>`) });
  });
  await open(page);
  await page.keyboard.press('c');
  await expect(page.getByRole('link', { name: 'Folien als PDF' })).toHaveAttribute('href', /\/folien\.pdf$/);
});
