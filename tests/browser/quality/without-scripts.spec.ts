import { expect, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { slides } from '../tools/fixture-deck.ts';
import { phone } from '../tools/reading.ts';
import { expectOnTop, test } from '../tools/site.ts';

/** Every slide, its notes and its footnotes can be read. */
async function expectArticle(page: Page): Promise<void> {
  const hidden = await page.locator('.slides > section').evaluateAll((sections) => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().height > 0;
    return sections.flatMap((section) => {
      section.scrollIntoView();
      const parts = [
        section,
        ...section.querySelectorAll('.body, .fragment:not(svg.narrow *), .notes > p, ol.footnotes > li'),
      ];
      return parts
        .filter((part) => part.textContent.trim() !== '' && !isShown(part))
        .map((part) => `${section.id} ${part.className}`);
    });
  });
  expect(hidden).toEqual([]);
}

/** The way to the contents is the first thing in sight and leads there; no button is, wherever the page has one. */
async function expectContentsFirst(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'Zum Inhaltsverzeichnis' });
  await expect(link).toBeInViewport({ ratio: 1 });
  expect((await link.boundingBox())?.y).toBeLessThan(10);
  const buttons = page.locator('button:not([hidden])');
  expect(await buttons.count()).toBeGreaterThan(2);
  for (const button of await buttons.all()) await expect(button).toBeHidden();
  await link.click();
  await expect(page.getByRole('navigation', { name: 'Inhalt' })).toBeInViewport();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a phone shows the way to the contents first, and no button', async ({ page }) => {
    await page.setViewportSize(phone.viewport);
    await page.goto('');
    await expectContentsFirst(page);
    await page.goto(`#${slides.withTable}`);
    await expect(page.getByRole('link', { name: 'Zum Inhaltsverzeichnis' })).toBeInViewport();
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(page.getByRole('navigation', { name: 'Inhalt' })).toBeInViewport();
  });

  test('everything can be read, and links lead to their slides', async ({ page }) => {
    await page.goto('');
    await expectArticle(page);
    await page.goto(`#${slides.withTable}`);
    await expect(page.locator(`#${slides.withTable}`)).toBeInViewport();
  });
});

test.describe('when scripts are blocked', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('everything can be read, keys still change the slide, and a footnote is a link', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(`#${slides.second}`);
    await expectOnTop(page, slides.second);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(`#${slides.title}`);
    await expectArticle(page);
    const reference = page.locator(`#${slides.withFootnote} a[role="doc-noteref"]`).first();
    const target = await reference.getAttribute('href');
    await reference.click();
    await expect(page.locator(target ?? '')).toBeInViewport();
    await page.goto('#frage-dauer');
    await expect(page.locator('#frage-dauer')).toBeInViewport({ ratio: 0.9 });
  });
});

test.describe('when scripts are blocked on a touch screen', () => {
  test.use({ ...phone, expectedErrors: [/Failed to load resource/] });

  test('it shows the way to the contents first, and no button', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    for (const address of ['', `#${slides.quiz}`, '?view=read']) {
      await page.goto('about:blank');
      await page.goto(address);
      await expectContentsFirst(page);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`./#${slides.quiz}`);
    await expectContentsFirst(page);
  });
});

test.describe('from a file', () => {
  test.use({ expectedErrors: [/CORS|net::ERR_FAILED/] });

  test('everything can be read', async ({ page, folder }) => {
    await page.goto(pathToFileURL(resolve(folder, 'index.html')).href);
    await expectArticle(page);
  });
});

test.describe('when the stage cannot be loaded', () => {
  const stage = /assets\/stage-.*\.js$/;
  const failure = /dynamically imported module/;
  test.use({ expectedErrors: [/Failed to load resource|dynamically imported module|preload/] });

  test('the page loads again once and then stays an article', async ({ page }) => {
    let loads = 0;
    let failures = 0;
    page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
    page.on('console', (message) => (failures += Number(message.type() === 'error' && failure.test(message.text()))));
    await page.route(stage, (route) => route.abort());
    await page.goto('');
    // It is told right before the page decides whether to load again.
    await expect.poll(() => failures).toBe(2);
    await expectArticle(page);
    expect(loads).toBe(2);
    await page.unroute(stage);
    await page.reload();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem(`deck-reloaded ${location.pathname}`)))
      .toBeNull();
  });
});

test.describe('when nothing can be stored', () => {
  test('the stage starts and changes its theme', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      }
    });
    await page.goto('');
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.keyboard.press('t');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });
});
