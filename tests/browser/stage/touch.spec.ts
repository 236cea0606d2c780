import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';

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
  test('swiping sideways changes the slide; up it scrolls, and a slide starts at its top', async ({ page }) => {
    await open(page);
    await swipe(page, [320, 400], [80, 410]);
    await expect(present(page)).toHaveId(slides.second);
    await swipe(page, [80, 400], [320, 390]);
    await expect(present(page)).toHaveId(slides.title);
    const readTop = (): Promise<number> => present(page).evaluate((section) => section.scrollTop);
    await present(page)
      .locator('.body')
      .evaluate((body) => body.insertAdjacentHTML('beforeend', '<div style="height:1500px">lang</div>'));
    await swipe(page, [200, 700], [205, 200]);
    await expect.poll(readTop).toBeGreaterThan(100);
    await swipe(page, [320, 400], [80, 400]);
    await expect(present(page)).toHaveId(slides.second);
    await swipe(page, [80, 400], [320, 400]);
    await expect(present(page)).toHaveId(slides.title);
    expect(await readTop()).toBe(0);
  });

  test('a wide table moves sideways by itself', async ({ page }) => {
    await open(page, `#${slides.withTable}`);
    const table = present(page).locator('.body .table-wrap');
    // Wider than it is here, as other tables are.
    await table.getByRole('table').evaluate((element) => (element.style.minWidth = '900px'));
    const y = ((await table.boundingBox())?.y ?? 0) + 60;
    await swipe(page, [320, y], [80, y]);
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(slides.withCode);
  });

  test('the menu button opens the buttons, which close again with the next slide', async ({ page }) => {
    await open(page);
    const menu = page.getByRole('button', { name: 'Menü' });
    const bar = page.getByRole('navigation', { name: 'Steuerung' });
    await menu.tap();
    await expect(menu).toHaveAttribute('aria-expanded', 'true');
    await expect(bar).toHaveCSS('opacity', '1');
    await bar.getByRole('button', { name: 'Weiter' }).tap();
    await expect(present(page)).toHaveId(slides.second);
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await expect(bar).toHaveCSS('opacity', '0');
  });
});
