// A page that holds the deck is printed: the slide that its frame shows, whole.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { deckIn, expectSlide, frame, openHost, test } from '../tools/host.ts';
import { printSettings, readPdf, squeeze } from '../tools/paper/read-pdf.ts';

test('prints the slide on the stage and nothing else of the talk, down to its foot', async ({ page, host, site }) => {
  await openHost(page, host, `<p>Davor</p>${frame(site, `?embed#${slides.withTable}`)}<p>Danach</p>`);
  const deck = await deckIn(page);
  await expectSlide(deck, slides.withTable);
  const { texts } = await readPdf(await page.pdf(printSettings));
  expect(texts).toHaveLength(1);
  const shown = await deck.locator('.present').evaluate(({ textContent }) => textContent);
  const place = await deck.locator('.present .place-number').innerText();
  const text = squeeze(texts[0] ?? '');
  expect(text).toMatch(/^Davor.*Danach$/);
  expect(text).toContain(squeeze(place));
  expect(text.length).toBeLessThan(squeeze(shown).length);
  await expectSlide(deck, slides.withTable);

  await page.emulateMedia({ media: 'print' });
  const box = await deck
    .locator('.present')
    .evaluate((section) => [section.getBoundingClientRect().toJSON(), [innerWidth, innerHeight]]);
  expect(box).toEqual([expect.objectContaining({ x: 0, y: 0, width: 800, height: 450 }), [800, 450]]);
  await expect(deck.locator('.slides > section:visible')).toHaveCount(1);
});
