import { expect } from '@playwright/test';
import { deckIn, expectSlide, frame, openHost, readIds, test } from '../tools/host.ts';

const long = '<p style="height:3000px">Ein langer Beitrag</p>';

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('sideways changes the slide, up and down scrolls the host', async ({ page, host, site }) => {
    const meta = '<meta name="viewport" content="width=device-width">';
    await openHost(page, host, meta + frame(site).replace('width="800"', 'width="360"') + long);
    const deck = await deckIn(page);
    const ids = await readIds(page);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: readonly number[], to: readonly number[]): Promise<void> => {
      for (let part = 0; part <= 6; part++) {
        const [x = 0, y = 0] = from.map((start, axis) => start + (((to[axis] ?? 0) - start) * part) / 6);
        const type = part === 0 ? 'touchStart' : 'touchMove';
        await session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe([320, 120], [60, 125]);
    await expectSlide(deck, ids[1]);
    // A slide that is longer than the frame scrolls first; the bar below it always leaves it to the host.
    await swipe([200, 445], [203, 145]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expectSlide(deck, ids[1]);
  });
});
