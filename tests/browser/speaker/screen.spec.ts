// What is done to the audience's screen during a talk: the black picture, the laser pointer, a cursor that goes,
// and a screen that stays on.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';
import { button, now, openPair, openSpeaker } from '../tools/talk/speaker.ts';

test('the black picture is seen in both windows and switched in either', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const black = button(speaker, 'Bühne schwarz');
  await black.click();
  await expect(stage.locator('html[data-black]')).toBeAttached();
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await expect(speaker.getByText('Die Bühne ist schwarz')).toBeVisible();
  // Under the black picture the talk can be prepared.
  await button(speaker, 'Weiter').click();
  await expect(present(stage)).toHaveId(slides.second);
  await expect(stage.locator('html[data-black]')).toBeAttached();
  await stage.keyboard.press('ArrowRight');
  await expect(stage.locator('html[data-black]')).not.toBeAttached();
  await expect(black).toHaveAttribute('aria-pressed', 'false');
  await expect(speaker.getByText('Die Bühne ist schwarz')).toHaveCount(0);
});

test('the laser pointer moves a dot on the stage, by pointer and by keyboard', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const dot = stage.locator('.laser-dot');
  const laser = button(speaker, 'Laser');
  await laser.click();
  await speaker.keyboard.press('ArrowRight');
  await expect(present(stage)).toHaveId(slides.second);
  const picture = await now(speaker).locator('.preview').boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = picture ?? {};
  await speaker.mouse.move(x + width * 0.25, y + height * 0.75);
  const place = async (): Promise<readonly number[]> => {
    const box = await dot.boundingBox();
    const size = stage.viewportSize() ?? { width: 1, height: 1 };
    const [across, down] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    return [Math.round((across / size.width) * 100), Math.round((down / size.height) * 100)];
  };
  await expect.poll(place).toEqual([25, 75]);
  await speaker.getByRole('group', { name: 'Laserpointer' }).focus();
  await speaker.keyboard.press('ArrowRight');
  await speaker.keyboard.press('ArrowUp');
  await expect.poll(place).toEqual([27, 73]);
  await speaker.mouse.move(x + width * 0.5, 5);
  await expect(dot).toBeHidden();
  await speaker.mouse.move(x + width * 0.5, y + height * 0.5);
  await expect(dot).toBeVisible();
  await laser.click();
  await expect(dot).toBeHidden();
  await laser.click();
  await expect(dot).toBeVisible();
  await speaker.close();
  await expect(dot).toBeHidden();
});

test('the cursor and the buttons of the stage go when nothing moves', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  const cursor = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.elementFromPoint(320, 320) ?? document.body).cursor);
  await expect.poll(cursor).not.toBe('none');
  await page.clock.fastForward(3_000);
  await expect.poll(cursor).toBe('none');
  await expect(page.getByRole('navigation', { name: 'Steuerung' })).toHaveCSS('opacity', '0');
  await page.keyboard.press('b');
  await expect.poll(cursor).toBe('none');
});

test('the screen is kept on once a speaker view has joined, not before', async ({ page, context }) => {
  await context.addInitScript(() => {
    const request = async (): Promise<EventTarget> => {
      document.title = 'kept on';
      return Promise.resolve(Object.assign(new EventTarget(), { released: false }));
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await open(page);
  await page.keyboard.press('PageDown');
  await expect(present(page)).toHaveId(slides.second);
  await expect(page).not.toHaveTitle('kept on');
  const speaker = await openSpeaker(page);
  await expect(page).toHaveTitle('kept on');
  await button(speaker, 'Prüfen').click();
  await expect(speaker.getByRole('dialog')).toContainText('Bildschirmbleibt an');
});

test('the talk goes on where the screen cannot be kept on', async ({ page, context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('no')) } }),
  );
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Prüfen').click();
  await expect(speaker.getByRole('dialog')).toContainText('Bildschirmkann sich abschalten');
  await stage.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.second);
});
