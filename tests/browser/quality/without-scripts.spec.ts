import { expect, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectOnTop, pick, readSlides, test } from '../tools/site.ts';

/** Every slide, its notes and its footnotes can be read, and links between slides work. */
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and links lead to their slides', async ({ page }) => {
    await page.goto('');
    const slides = await readSlides(page);
    await expectArticle(page);
    const target = slides[Math.floor(slides.length / 2)];
    await page.goto(`#${target?.id}`);
    await expect(page.locator(`[id="${target?.id}"]`)).toBeInViewport();
  });
});

test.describe('when scripts are blocked', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('everything can be read, and keys still change the slide', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('');
    const slides = await readSlides(page);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(`#${slides[1]?.id}`);
    await expectOnTop(page, slides[1]?.id);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(`#${slides[0]?.id}`);
    await expectArticle(page);
  });

  test('a footnote is a link to its note', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('');
    const { notes } = pick(await readSlides(page), (slide) => slide.notes.length > 0);
    await page.locator(`a[href="${notes[0]}"]`).first().click();
    await expect(page.locator(`[id="${notes[0]?.slice(1)}"]`)).toBeInViewport();
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
  test.use({ expectedErrors: [/Failed to load resource|dynamically imported module|preload/] });

  test('the page loads again once and then stays an article', async ({ page }) => {
    let loads = 0;
    page.on('load', () => loads++);
    await page.route(/assets\/stage-.*\.js$/, (route) => route.abort());
    await page.goto('');
    await expect.poll(() => loads).toBe(2);
    await page.waitForLoadState('networkidle');
    expect(loads).toBe(2);
    await expectArticle(page);
    await page.unroute(/assets\/stage-.*\.js$/);
    await page.reload();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('deck-reloaded'))).toBeNull();
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
