import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { deckIn, frame, openHost, readTold, say, settle, test } from '../tools/host.ts';

test.describe('the embedded article', () => {
  test('tells its height, follows changes, and the host scrolls to a slide', async ({ page, host, site }) => {
    await openHost(page, host, `<p style="height:500px">Davor</p>${frame(site, '?embed&view=read')}`);
    const deck = await deckIn(page);
    const follow = (): Promise<void> =>
      page.evaluate(() => {
        addEventListener('message', ({ data }: MessageEvent<{ type: string; px: number }>) => {
          if (data.type === 'height') document.querySelector('iframe')!.style.height = `${data.px}px`;
        });
      });
    await follow();
    await say(page, { deck: 1, type: 'state' });
    const inner = (): Promise<number[]> =>
      deck.evaluate(() => [innerHeight, Math.ceil(document.documentElement.getBoundingClientRect().height)]);
    await expect
      .poll(async () => {
        const [frameHeight = 0, article = 1] = await inner();
        return Math.abs(frameHeight - article);
      })
      .toBeLessThan(2);
    const [before = 0] = await inner();
    await deck.evaluate(() =>
      document
        .querySelector('.slides > section:last-child')!
        .insertAdjacentHTML('beforeend', '<p style="height:1000px"></p>'),
    );
    await expect.poll(async () => (await inner())[0]).toBeGreaterThanOrEqual(before + 1000);
    await settle(page);
    expect((await readTold(page, 'height')).length).toBeLessThan(30); // It does not grow by its own growth.
    await say(page, { deck: 1, type: 'goto', slide: slides.withTable });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await deck.locator(`#${slides.withLinks} a[href="#${slides.withPicture}"]`).click();
    const place = deck.locator(`#${slides.withPicture}`);
    await expect.poll(async () => Math.abs((await place.boundingBox())?.y ?? NaN)).toBeLessThan(2);
  });
});
