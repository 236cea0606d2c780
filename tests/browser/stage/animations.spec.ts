import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';

test('an animation of a theme begins when its slide is shown, each time, and not while it is laid out beside another', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@keyframes probe { from { opacity: 0 } } .slides > section { animation: probe 1000s }');
    document.adoptedStyleSheets.push(sheet);
  });
  await open(page);
  const begun = (id: string): Promise<unknown[]> =>
    page.locator(`.slides > [id="${id}"]`).evaluate((section) => section.getAnimations().map((each) => each.startTime));
  const readTime = (): Promise<number> => page.evaluate(() => Number(document.timeline.currentTime));

  await expect.poll(() => begun(slides.second)).toEqual([]);
  for (const [key, id, other] of [
    ['ArrowRight', slides.second, slides.third],
    ['ArrowRight', slides.third, slides.second],
    ['ArrowLeft', slides.second, slides.third],
  ] as const) {
    const before = await readTime();
    await page.keyboard.press(key);
    await expect(present(page)).toHaveId(id);
    await expect.poll(async () => Math.min(...(await begun(id)).map(Number))).toBeGreaterThanOrEqual(before);
    await expect.poll(() => begun(other)).toEqual([]);
  }
  // Farther away its slide is parked, and laid out anew afterwards.
  const press = async (key: string): Promise<void> => {
    for (let count = 0; count < 15; count++) await page.keyboard.press(key);
  };
  for (let visit = 0; visit < 3; visit++) {
    await press('ArrowRight');
    await expect(page.locator(`.parked > [id="${slides.second}"]`)).toBeAttached();
    await press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => begun(slides.second)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(slides.second);
    await expect.poll(() => begun(slides.second)).toHaveLength(1);
  }
});

test('a calculator that was taken over beside another slide keeps its fields', async ({ page }) => {
  await open(page, `#${slides.exercise}`);
  const calculator = page.locator(`[id="${slides.calculator}"]`);
  await expect(calculator.locator('fieldset')).toBeEnabled();

  await page.keyboard.press('ArrowRight');
  await expect(present(page)).toHaveId(slides.calculator);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(present(page)).toHaveId(slides.calculator);
  expect(await calculator.evaluate((section) => section.getAnimations({ subtree: true }).length)).toBe(0);
});
