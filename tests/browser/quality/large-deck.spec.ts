import { expect, type Page } from '@playwright/test';
import { open, present, test } from '../tools/site.ts';

const count = 1000;

/** Puts a thousand plain slides in place of the built ones. */
async function enlarge(page: Page, site: string): Promise<void> {
  const section = (_: unknown, index: number): string =>
    `<section id="s${index}" data-chapter="0${index % 10}-teil" data-accent="blue" style="--n:${index + 1}">` +
    `<h3>Folie ${index}</h3><div class="body"><p>Text</p></div>` +
    `<p class="place"><span class="place-chapter">Teil</span> <span class="place-number">${index + 1} / ${count}</span></p></section>`;
  const slides = Array.from({ length: count }, section).join('');
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const start = body.indexOf('>', body.indexOf('class="slides"')) + 1;
      await route.fulfill({
        response,
        body: `${body.slice(0, start)}${slides}${body.slice(body.lastIndexOf('</section>') + 10)}`,
      });
    },
  );
  await open(page, site);
}

const live = (page: Page): Promise<string[]> =>
  page.locator('.reveal > .slides > section').evaluateAll((sections) => sections.map(({ id }) => id));

test.describe('a large deck', () => {
  test('gives Reveal only the slides around the current one, always in order', async ({ page, site }) => {
    await enlarge(page, site);
    expect(await live(page)).toEqual(Array.from({ length: 41 }, (_, index) => `s${index}`));
    for (let step = 1; step <= 90; step++) {
      await page.keyboard.press('ArrowRight');
      await expect(present(page)).toHaveId(`s${step}`);
    }
    for (let step = 89; step >= 40; step--) await page.keyboard.press('ArrowLeft');
    await expect(present(page)).toHaveId('s40');
    const ids = (await live(page)).map((id) => Number(id.slice(1)));
    expect(ids).toEqual(ids.toSorted((first, second) => first - second));
    expect(ids.length).toBeLessThan(130);
    await expect(page.locator('.parked > section')).toHaveCount(count - ids.length);
    await expect(page.getByRole('status')).toHaveText(`Folie 41 von ${count}: Folie 40`);
  });

  test('jumps anywhere and back', async ({ page, site }) => {
    await enlarge(page, site);
    for (const [key, id] of [
      ['End', 's999'],
      ['ArrowLeft', 's998'],
      ['Home', 's0'],
      ['ArrowRight', 's1'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(present(page)).toHaveId(id);
      await expect(page.locator('.reveal > .slides > .present')).toHaveCount(1);
    }
    await page.evaluate(() => (location.hash = 's500'));
    await expect(present(page)).toHaveId('s500');
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId('s501');
    await page.goto('about:blank');
    await open(page, `${site}#s700`);
    await expect(present(page)).toHaveId('s700');
    await page.keyboard.press('PageUp');
    await expect(present(page)).toHaveId('s699');
  });

  test('lists titles only in the overview', async ({ page, site }) => {
    await enlarge(page, site);
    await page.keyboard.press('o');
    await expect(page.locator('.entry')).toHaveCount(count);
    await expect(page.locator('.thumbnail')).toHaveCount(0);
    await page.locator('.entry').nth(600).press('Enter');
    await expect(present(page)).toHaveId('s600');
  });
});
