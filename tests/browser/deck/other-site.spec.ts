import { expect } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { deckIn, expectSlide, test } from '../tools/host.ts';

test.describe('the page of another site', () => {
  test.use({ expectedErrors: [/localhost:/] });

  test('shows the deck, follows it and moves it', async ({ page, host }) => {
    await page.goto(`${host.address}einbetten.html`);
    const deck = await deckIn(page, 0, '#deck iframe');
    const ids = await deck
      .locator(':is(.slides, .parked) > section[id]:not([data-readers])')
      .evaluateAll((all) => all.map(({ id }) => id));
    await expect(page.locator('#slides option')).toHaveCount(ids.length);
    await page.getByRole('button', { name: 'Weiter' }).first().click();
    await expectSlide(deck, ids[1]);
    await expect(page.locator('#place')).toHaveText(new RegExp(`\\(2 von ${ids.length}\\)`));
    await page.locator('#slides').selectOption(ids[4] ?? '');
    await expectSlide(deck, ids[4]);
    await page.locator('#deck').evaluate((element, id) => element.setAttribute('slide', id), ids[2] ?? '');
    await expectSlide(deck, ids[2]);
    expect(await findViolations(page)).toEqual([]);
  });

  test('grows with the article', async ({ page, host }) => {
    await page.goto(`${host.address}einbetten.html`);
    await page.getByText('Artikel des ersten Kapitels zeigen').click();
    const article = page.locator('llm-deck[view="read"]');
    await article.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await article.boundingBox())?.height).toBeGreaterThan(2000);
  });

  test('works without referrer', async ({ page, host }) => {
    host.headers = { 'referrer-policy': 'no-referrer' };
    await page.goto(`${host.address}einbetten.html`);
    await expect(page.locator('#place')).toHaveText(/\(1 von/);
  });
});
