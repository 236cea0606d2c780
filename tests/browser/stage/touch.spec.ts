import { expect, type Page } from '@playwright/test';
import { open, present, readSlides, test } from '../tools/site.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [{ x: from[0], y: from[1] }]);
  for (let part = 1; part <= 5; part++) {
    const at = (index: 0 | 1): number => from[index] + ((to[index] - from[index]) * part) / 5;
    await send('touchMove', [{ x: at(0), y: at(1) }]);
  }
  await send('touchEnd', []);
}

test.describe('on a phone', () => {
  test('swiping sideways changes the slide', async ({ page }) => {
    await open(page);
    const [first, second] = await readSlides(page);
    await swipe(page, [320, 400], [80, 410]);
    await expect(present(page)).toHaveId(second?.id ?? '');
    await swipe(page, [80, 400], [320, 390]);
    if ((second?.steps ?? 0) === 0) await expect(present(page)).toHaveId(first?.id ?? '');
  });

  test('swiping up scrolls inside the slide, and the next slide starts at its top', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    await page.evaluate(() => {
      document
        .querySelector('.present .body')
        ?.insertAdjacentHTML('beforeend', '<div style="height:1500px">lang</div>');
    });
    await swipe(page, [200, 700], [205, 200]);
    await expect.poll(() => present(page).evaluate((section) => section.scrollTop)).toBeGreaterThan(100);
    await expect(present(page)).toHaveId(slides[0]?.id ?? '');
    await swipe(page, [320, 400], [80, 400]);
    await swipe(page, [80, 400], [320, 400]);
    expect(await present(page).evaluate((section) => section.scrollTop)).toBe(0);
  });

  test('a wide table moves sideways by itself', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      document
        .querySelector('.present .body')
        ?.insertAdjacentHTML(
          'beforeend',
          '<div id="wide" style="overflow-x:auto"><div style="width:2000px;height:200px">breit</div></div>',
        );
    });
    const box = await page.locator('#wide').boundingBox();
    const y = (box?.y ?? 0) + 60;
    await swipe(page, [320, y], [80, y]);
    await expect(present(page)).toHaveId((await readSlides(page))[0]?.id ?? '');
  });
});

test.describe('the menu button', () => {
  test('opens the buttons, which close again with the next slide', async ({ page }) => {
    await open(page);
    const menu = page.getByRole('button', { name: 'Menü' });
    const bar = page.getByRole('navigation', { name: 'Steuerung' });
    await menu.tap();
    await expect(menu).toHaveAttribute('aria-expanded', 'true');
    await expect(bar).toHaveCSS('opacity', '1');
    await bar.getByRole('button', { name: 'Weiter' }).tap();
    await expect(present(page)).toHaveId((await readSlides(page))[1]?.id ?? '');
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await expect(bar).toHaveCSS('opacity', '0');
  });
});
