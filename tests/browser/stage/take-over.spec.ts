import { expect, type Page, type Route } from '@playwright/test';
import { cuts, slides } from '../tools/fixture-deck.ts';
import { findDifference, visible } from '../tools/paper/pictures.ts';
import { expectOnTop, present, test } from '../tools/site.ts';

type ColorScheme = 'light' | 'dark';
const hashes = ['', `#${slides.withDrawingSteps}`, `#${slides.withTable}`, `#${slides.withGradient}`];

/** Holds every script back until the returned function is called, which waits until the stage takes input. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let isOpen = false;
  const held: Route[] = [];
  await page.route(/\.js$/, (route) => (isOpen ? route.continue() : void held.push(route)));
  return async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0);
    isOpen = true;
    await Promise.all(held.map((route) => route.continue()));
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  };
}

async function photograph(page: Page, schemes: readonly ColorScheme[]): Promise<Buffer[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pictures: Buffer[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    pictures.push(await page.screenshot());
  }
  return pictures;
}

/** Each slide before the stage takes over, and after. */
async function expectSamePictures(page: Page, site: string, schemes: readonly ColorScheme[]): Promise<void> {
  for (const hash of hashes) {
    await page.goto('about:blank');
    const release = await holdScripts(page);
    await page.goto(site + hash, { waitUntil: 'commit' });
    await page.locator('.slides > section').last().waitFor({ state: 'attached' });
    const before = await photograph(page, schemes);
    await release();
    const after = await photograph(page, schemes);
    for (const [index, scheme] of schemes.entries()) {
      const [first, second] = [before[index], after[index]];
      if (first && second) expect(await findDifference(page, first, second), `${hash} ${scheme}`).toBeLessThan(visible);
    }
  }
}

test.describe('the stage takes over without changing a pixel', () => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1600, height: 700 },
    { width: 390, height: 844 },
  ]) {
    test(`${viewport.width} × ${viewport.height}`, async ({ page, site }) => {
      await page.setViewportSize(viewport);
      await expectSamePictures(page, site, ['light', 'dark']);
    });
  }
});

test.describe('the stage takes over a touch screen without changing a pixel', () => {
  test.use({ hasTouch: true, isMobile: true });
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1024, height: 768 },
  ]) {
    test(`${viewport.width} × ${viewport.height}`, async ({ page, site }) => {
      await page.setViewportSize(viewport);
      await expectSamePictures(page, site, ['light']);
    });
  }
});

/** Stops the stage in each of its pauses, until the returned function is called; that tells whether it was in one. */
async function stopInPauses(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    window.scheduler.yield = () => new Promise<void>((resolve) => waiting.push(resolve));
    window.addEventListener('go-on', () => waiting.shift()?.());
    Object.assign(window, { waiting });
  });
  return async () => {
    const state = () =>
      page.evaluate(() =>
        'ready' in document.documentElement.dataset ? 'ready' : 'waiting' in window && window.waiting,
      );
    await expect.poll(state).not.toEqual([]);
    if ((await state()) === 'ready') return false;
    await page.evaluate(() => window.dispatchEvent(new Event('go-on')));
    return true;
  };
}

for (const hash of hashes)
  test(`nothing moves between the steps of the take-over: ${hash}`, async ({ page }) => {
    const goOn = await stopInPauses(page);
    await page.goto(hash, { waitUntil: 'load' });
    const pictures: Buffer[] = [];
    do pictures.push(...(await photograph(page, ['light'])));
    while (await goOn());
    expect(pictures.length).toBeGreaterThan(3);
    const [before] = pictures;
    for (const [step, picture] of pictures.entries())
      if (before) expect(await findDifference(page, before, picture), `step ${step}`).toBeLessThan(visible);
  });

test('a key between the steps of the take-over is answered after them', async ({ page }) => {
  const goOn = await stopInPauses(page);
  await page.goto('', { waitUntil: 'load' });
  await goOn();
  await goOn();
  for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  while (await goOn());
  await expect(present(page)).toHaveId(slides.second);
});

test('a slide is not measured before it is laid out as one, however long the take-over takes', async ({ page }) => {
  await page.addInitScript(() => {
    let later = 0;
    const now = performance.now.bind(performance);
    performance.now = () => now() + (later += 100); // So each part of the stage is a step of its own.
  });
  const goOn = await stopInPauses(page);
  await page.goto(`#${slides.withSteps}`, { waitUntil: 'load' });
  do await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  while (await goOn());
  await expect(page.locator('.reveal > .slides > section')).not.toHaveCount(1);
  await expect(present(page)).toHaveId(slides.withSteps);
  await expect(present(page)).not.toHaveAttribute('data-long');
});

test('while the stage is being loaded the article below the first slide can be read', async ({ page }) => {
  await page.route(/\/stage-[^/]*\.js$/, () => undefined); // It never comes.
  await page.goto('', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html[data-arrived]')).toBeAttached();
  await page.locator(`#${slides.withTable}`).scrollIntoViewIfNeeded();
  await expect(page.locator(`#${slides.withTable}`)).toBeInViewport();
});

test('a key before the stage has loaded is answered', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('', { waitUntil: 'commit' });
  await page.locator('.slides > section').last().waitFor({ state: 'attached' });
  for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  await expectOnTop(page, slides.second);
  await release();
  await expect(present(page)).toHaveId(slides.second);
});

for (const [cut, coming] of [
  [cuts[0].name, [slides.withDrawingSteps]],
  [`${cuts[0].name},-${slides.withDrawingSteps},${slides.inLongestOnly}`, [slides.inLongestOnly, slides.opener]],
] as const)
  test(`keys before the stage has loaded leave out what the cut ${cut} leaves out`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`?cut=${cut}#${slides.third}`, { waitUntil: 'commit' });
    await page.locator('.slides > section').last().waitFor({ state: 'attached' });
    for (const next of coming) {
      await page.keyboard.press('ArrowRight');
      await expectOnTop(page, next);
    }
    for (const _ of coming) await page.keyboard.press('ArrowLeft');
    await expectOnTop(page, slides.third);
    await release();
    await expect(present(page)).toHaveId(slides.third);
  });
