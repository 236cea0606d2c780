// The contents of the article: beside it, below it on a phone, by keyboard, and without JavaScript.
import { expect } from '@playwright/test';
import { chapters, slides } from '../tools/fixture-deck.ts';
import { contents, entry, expectAt, phone, slide } from '../tools/reading.ts';
import { open, test } from '../tools/site.ts';

for (const [name, options] of [
  ['beside the article', { viewport: { width: 1280, height: 600 } }],
  ['below it on a phone', phone],
] as const) {
  test.describe(`the contents ${name}`, () => {
    test.use(options);

    test('show the place, however long the chapter', async ({ page }) => {
      await open(page, `?view=read#${slides.lastOfLong}`);
      const button = page.getByRole('button', { name: 'Inhalt' });
      if (await button.isVisible()) await button.tap();
      await expect(contents(page).locator('details[open] a').last()).toHaveAttribute('aria-current', 'true');
      await expect(entry(page, slides.lastOfLong)).toBeInViewport({ ratio: 1 });
      const missing = await contents(page).evaluate((nav) =>
        Math.max(...[nav, ...nav.querySelectorAll('*')].map((box) => box.scrollHeight - box.clientHeight)),
      );
      expect(missing, 'pixels to scroll').toBeGreaterThan(50);
    });
  });
}

test('all chapters are in sight while one of them is open, and there is room for its slides', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [1280, 600],
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, `?view=read&at=${width}-${height}#${slides.lastOfLong}`); // Another address, so that the page is loaded anew.
    const button = page.getByRole('button', { name: 'Inhalt' });
    if (await button.isVisible()) await button.click();
    for (const chapter of await contents(page).locator('ol > li > details > summary').all())
      await expect(chapter).toBeInViewport({ ratio: 1 });
    await expect(entry(page, slides.lastOfLong)).toBeInViewport({ ratio: 1 });
    const box = await contents(page).locator('li:has(> details[open])').boundingBox();
    expect(box?.height, `at ${width} × ${height}`).toBeGreaterThan(140);
  }
});

test('a chapter has a page of its own, with ways to its neighbours and back', async ({ page }) => {
  await open(page, `?view=read#${slides.opener}`);
  const end = page.getByRole('navigation', { name: /^Ende von 1/ });
  await expect(end.getByRole('link', { name: 'Weiter: 2' })).toHaveAttribute('href', '#kapitel-2');
  await page
    .getByRole('navigation', { name: /^Anfang von 1/ })
    .getByRole('link', { name: 'Nur dieses Kapitel' })
    .click();
  await expect(page).toHaveURL(`?view=read&chapter=${chapters.long}`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(slide(page, slides.quiz)).toBeHidden();
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toHaveAttribute('href', `#${slides.opener}`);
  await end.getByRole('link', { name: 'Weiter: 2' }).click();
  await expect(page).toHaveURL(`?view=read&chapter=${chapters.withoutLinks}`);
  await page
    .getByRole('navigation', { name: /^Anfang von 2/ })
    .getByRole('link', { name: 'Zurück: 1' })
    .click();
  await expect(page).toHaveURL(`?view=read&chapter=${chapters.long}`);
  // The contents lead to the other chapters, too.
  await contents(page).getByRole('link', { name: /^3/ }).click();
  await expect(page).toHaveURL(`?view=read&chapter=${chapters.last}`);
  await contents(page).getByRole('link', { name: 'Ganzes Material' }).click();
  await expectAt(page, 'kapitel-3');
});

test.describe('a learner on a phone', () => {
  test.use(phone);

  test('comes from the title slide to the article, and by the contents to a slide', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: 'Lesen' }).tap();
    await expect(page).toHaveURL(/\?view=read$/);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const button = page.getByRole('button', { name: 'Inhalt' });
    await expect(contents(page)).toBeHidden();
    await button.tap();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await entry(page, slides.second).tap();
    await expect(contents(page)).toBeHidden();
    await expectAt(page, slides.second);
    await expect(page).toHaveURL(`?view=read#${slides.second}`);
  });

  test('reads to the end above the open contents, and closes them by Escape', async ({ page }) => {
    await open(page, '?view=read');
    const button = page.getByRole('button', { name: 'Inhalt' });
    await button.press('Enter');
    const top = (await contents(page).boundingBox())?.y ?? 0;
    const readEnd = () =>
      page.getByRole('contentinfo').evaluate((foot) => {
        scrollTo(0, document.documentElement.scrollHeight);
        return Math.floor(foot.getBoundingClientRect().bottom);
      });
    await expect.poll(readEnd).toBeLessThanOrEqual(top);
    await contents(page).getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect(contents(page)).toBeHidden();
    await expect(button).toBeFocused();
  });
});

test('by keyboard alone the skip link leads past the contents, and a chapter of them folds open', async ({ page }) => {
  await open(page, '?view=read');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(contents(page).locator(':focus')).toBeAttached();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toBeAttached();
  await expect(entry(page, slides.opener)).toBeHidden();
  await contents(page).locator('summary').nth(1).press('Enter');
  await expect(entry(page, slides.opener)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('contents, footnotes and the foot of the page are there', async ({ page }) => {
    await page.goto('?view=read');
    await contents(page).locator('summary').nth(1).click();
    await entry(page, slides.withFootnote).click();
    await expectAt(page, slides.withFootnote);
    const noteref = page.locator(`section[id="${slides.withFootnote}"] a[role="doc-noteref"]`).first();
    await noteref.click();
    await expect(page.locator(`[id="${(await noteref.getAttribute('href'))?.slice(1)}"]`)).toBeInViewport();
    await expect(page.getByRole('contentinfo')).toBeAttached();
  });
});
