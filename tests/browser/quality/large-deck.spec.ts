import { expect, type Page, type Route } from '@playwright/test';
import { expectOnTop, open, present, test } from '../tools/site.ts';

const count = 1000;
const slideTexts = Array.from(
  { length: count },
  (_, index) =>
    `<section id="s${index}" data-chapter="0${index % 10}-teil" data-accent="blue" style="--n:${index + 1}">` +
    `<h3>Folie ${index}</h3><div class="body"><p>Text</p></div>` +
    `<p class="place"><span class="place-chapter">Teil</span> <span class="place-number">${index + 1} / ${count}</span></p></section>`,
);

/** As the compiler writes them: most of them parked. */
const parkedSlides = `<div class="reveal"><div class="slides">${slideTexts.slice(0, 10).join('')}</div></div>${Array.from(
  { length: 33 },
  (_, box) =>
    `<div class="slides parked"><script></script>${slideTexts.slice(10 + box * 30, 40 + box * 30).join('')}</div>`,
).join('')}`;

const listLive = (page: Page): Promise<string[]> =>
  page.locator('.reveal > .slides:not(.parked) > section').evaluateAll((sections) => sections.map(({ id }) => id));

/** Serves the page as `change` makes it. */
async function changePage(page: Page, change: (body: string) => string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    },
  );
}

test.describe('a large deck', () => {
  // A thousand plain slides in place of the built ones.
  test.beforeEach(({ page }) =>
    changePage(page, (body) => {
      const start = body.indexOf('>', body.indexOf('class="slides"')) + 1;
      const end = body.lastIndexOf('</section>') + '</section>'.length;
      return body.slice(0, start) + slideTexts.join('') + body.slice(end);
    }),
  );

  test('gives Reveal only the slides around the current one, always in order', async ({ page }) => {
    await open(page);
    await expect.poll(() => listLive(page)).toEqual(['s0', 's1']);
    for (let step = 1; step <= 90; step++) {
      await page.keyboard.press('ArrowRight');
      await expect(present(page)).toHaveId(`s${step}`);
    }
    for (let step = 89; step >= 40; step--) await page.keyboard.press('ArrowLeft');
    await expect(present(page)).toHaveId('s40');
    const around = ['s39', 's40', 's41'];
    await expect.poll(async () => (await listLive(page)).slice(-3)).toEqual(around);
    const live = await listLive(page);
    expect(live).toEqual(live.length > 3 ? ['s38', ...around] : around);
    const parked = await page.locator('.parked > section').evaluateAll((all) => all.map(({ id }) => id));
    expect(parked.map((id) => Number(id.slice(1)))).toEqual(
      Array.from({ length: count }, (_, index) => index).filter((index) => !live.includes(`s${index}`)),
    );
    await expect(page.getByRole('status')).toHaveText(`Folie 41 von ${count}`);
  });

  test('prints all slides, also the parked ones, and parks them again', async ({ page }) => {
    await open(page);
    const before = await listLive(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await listLive(page)).toEqual(Array.from({ length: count }, (_, index) => `s${index}`));
    await expect(page.locator('.slides > section:is([hidden], [aria-hidden], [inert])')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await listLive(page)).toEqual(before);
    await expect(page.locator('.slides > section:visible')).toHaveCount(1);
  });

  test('jumps anywhere and back, and lists titles only in the overview', async ({ page, site }) => {
    await open(page, `${site}#s700`);
    await expect(present(page)).toHaveId('s700');
    for (const [key, id] of [
      ['PageUp', 's699'],
      ['End', 's999'],
      ['ArrowLeft', 's699'],
      ['End', 's999'],
      ['Backspace', 's699'],
      ['Home', 's0'],
      ['ArrowRight', 's1'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(present(page)).toHaveId(id);
      await expect(page.locator('.reveal > .slides > .present')).toHaveCount(1);
    }
    await page.evaluate(() => (location.hash = 's500'));
    await expect(present(page)).toHaveId('s500');
    await page.keyboard.press('h');
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId('s501');
    await page.keyboard.press('o');
    await expect(page.locator('.entry')).toHaveCount(count);
    await expect(page.locator('.thumbnail')).toHaveCount(0);
    await page.locator('.entry').nth(600).press('Enter');
    await expect(present(page)).toHaveId('s600');
  });
});

test.describe('a large deck whose slides are parked when it arrives', () => {
  test.beforeEach(({ page }) =>
    changePage(page, (body) => {
      const start = body.indexOf('<div class="slides"');
      return body.slice(0, start) + parkedSlides + body.slice(body.indexOf('</main>'));
    }),
  );

  test('is printed as a whole even before the stage is there', async ({ page, site }) => {
    await page.route('**/*.js', () => undefined); // None arrives.
    await page.goto(site, { waitUntil: 'commit' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('html:not([data-ready], [data-failed])')).toHaveCount(1);
    await expect(page.locator('main section:visible')).toHaveCount(count);
  });

  test('is one talk on the stage, from end to end', async ({ page, site }) => {
    await open(page);
    expect(await listLive(page)).not.toContain('s41');
    for (const [key, id] of [
      ['ArrowRight', 's1'],
      ['End', 's999'],
      ['PageUp', 's1'],
      ['Home', 's0'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(present(page)).toHaveId(id);
      await expect(page.locator('.slides > section:visible')).toHaveCount(1);
    }
    await page.goto('about:blank');
    await open(page, `${site}#s700`);
    await expect(present(page)).toHaveId('s700');
    await page.keyboard.press('ArrowLeft');
    await expect(present(page)).toHaveId('s699');
  });

  test('shows the slide in the address before its scripts, and no other', async ({ page, site, expectedErrors }) => {
    expectedErrors.push(/./);
    const held: Route[] = [];
    await page.route(/\.js$/, (route) => void held.push(route));
    await page.goto(`${site}#s700`, { waitUntil: 'commit' });
    await expectOnTop(page, 's700');
    await expect(page.locator('.slides > section:visible')).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await expectOnTop(page, 's701');
    for (const route of held) await route.abort();
    await expect(page.locator('.slides > section:visible')).toHaveCount(count);
  });

  test('is an article without scripts, in the reading view and on paper', async ({ page, site }) => {
    await page.goto(`${site}?view=read`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(page.locator('.slides > section:visible')).toHaveCount(count);
    await page.goto(`${site}?view=print`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(page.locator('.slides:not(.parked) > section')).toHaveCount(count);
  });
});
