import { expect, type Page } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { chapters, cuts, slides } from '../tools/fixture-deck.ts';
import { open, present, publicBase, publish, test } from '../tools/site.ts';

const address = (page: Page) => page.getByLabel('Adresse dieser Folie');

test.describe('the dialogue for sharing', () => {
  test.beforeEach(({ context }) => publish(context));

  test('gives the address of this slide, with the cut, and sends nothing', async ({ page }) => {
    const query = `?cut=${cuts[0].name}`;
    await open(page, `${query}&theme=dark#${slides.second}`);
    const requests = new Set<string>();
    page.on('request', (request) => requests.add(`${request.method()} ${request.resourceType()}`));
    await page.keyboard.press('c');
    await expect(address(page)).toHaveValue(`${publicBase}${query}#${slides.second}`);
    const dialog = page.getByRole('dialog', { name: 'Teilen' });
    await expect(dialog.getByRole('img', { name: 'QR-Code dieser Adresse' })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.getByLabel('Darstellung').selectOption('dark');
    await expect(page.getByLabel('Code für die Seite')).toHaveValue(/theme=dark/);
    expect([...requests].filter((request) => !/^GET (script|stylesheet|font)$/.test(request))).toEqual([]);
  });

  test('gives the state of a widget along', async ({ page }) => {
    await open(page, `#${slides.calculator}`);
    await present(page).getByLabel('Modell').selectOption({ index: 2 });
    await expect(page).toHaveURL(/;/);
    await present(page).getByRole('heading').first().focus();
    await page.keyboard.press('c');
    await expect(address(page)).toHaveValue(publicBase + new URL(page.url()).hash);
  });

  test('makes code for other pages, with a preview of what was chosen', async ({ page }) => {
    await open(page, `#${slides.second}`);
    await page.keyboard.press('c');
    const code = page.getByLabel('Code für die Seite');
    await expect(code).toHaveValue(
      new RegExp(`^<iframe src="${publicBase}\\?embed#${slides.second}".*allow="fullscreen"></iframe>$`),
    );
    await page.getByText('Vorschau').click();
    const preview = page.frameLocator('dialog iframe');
    await expect(preview.locator('section.present')).toHaveId(slides.second);
    await page.getByLabel('Darstellung').selectOption('contrast');
    await page.getByLabel('Umfang').selectOption(chapters.long);
    await expect(code).toHaveValue(new RegExp(`\\?embed&amp;chapter=${chapters.long}&amp;theme=contrast"`));
    await expect(preview.locator('section.present')).toHaveId(slides.opener);
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await page.getByRole('combobox', { name: 'Art', exact: true }).selectOption('element');
    await expect(code).toHaveValue(
      new RegExp(`<llm-deck src="${publicBase}" chapter="${chapters.long}" theme="contrast"`),
    );
  });

  test('copies, or marks the text where the browser forbids it', async ({ page, context, baseURL }) => {
    await open(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.keyboard.press('c');
    const copy = page.getByRole('button', { name: 'Kopieren' }).first();
    await copy.click();
    await expect(page.getByText('Kopiert.')).toBeVisible();
    const value = await address(page).inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(value);
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))));
    await copy.click();
    await expect(page.getByText('Markiert')).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(value);
  });

  test("offers links in the page's head as downloads", async ({ page }) => {
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      const link = '<link rel="alternate" type="application/pdf" href="folien.pdf" title="Folien als PDF">';
      await route.fulfill({ response, body: (await response.text()).replace('</head>', `${link}</head>`) });
    });
    await open(page);
    await page.keyboard.press('c');
    await expect(page.getByRole('link', { name: 'Folien als PDF' })).toHaveAttribute('href', /\/folien\.pdf$/);
  });
});

test('an address that the room cannot open is not offered: instead it says what to do', async ({ page, context }) => {
  await open(page, `#${slides.deckLinks}`);
  const missing = present(page).getByText('Diese Folien haben noch keine öffentliche Adresse');
  await expect(missing).toBeVisible();
  await expect(page.getByRole('img', { name: /QR-Code/ })).toHaveCount(0);
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Teilen' });
  await expect(dialog).toContainText('nur auf diesem Computer zu erreichen');
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  expect(await findViolations(page)).toEqual([]);
  await publish(context);
  await page.reload();
  await expect(present(page).getByRole('img', { name: `QR-Code für ${publicBase}` })).toBeVisible();
  await expect(missing).toHaveCount(0);
});
