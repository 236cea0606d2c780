// The speaker view on every screen.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { test } from '../tools/site.ts';
import { button, next, openPair } from '../tools/talk/speaker.ts';

test('everything has room on a tablet, and is large enough for a finger', async ({ page }) => {
  const { speaker } = await openPair(page, `#${slides.exercise}`);
  await speaker.setViewportSize({ width: 1024, height: 768 });
  const size = await speaker.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight];
  });
  expect(size).toEqual([1024, 768]);
  for (const each of await speaker.getByRole('button').all()) {
    const box = await each.boundingBox();
    expect(Math.round(box?.height ?? 0), await each.innerText()).toBeGreaterThanOrEqual(44);
    expect(Math.round(box?.width ?? 0), await each.innerText()).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
  }
  const [region, words] = await Promise.all([next(speaker).boundingBox(), next(speaker).locator('> p').boundingBox()]);
  expect(words?.height).toBeLessThanOrEqual(region?.height ?? 0);
  const notes = await speaker.locator('.speaker-notes-text').boundingBox();
  expect(notes?.height ?? 0).toBeGreaterThan(300);
});

test('nothing is cut off on small screens', async ({ page }) => {
  const { speaker } = await openPair(page);
  const dialog = speaker.getByRole('dialog');
  for (const viewport of [
    { width: 640, height: 480 },
    { width: 320, height: 640 },
  ]) {
    await speaker.setViewportSize(viewport);
    expect(await speaker.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await button(speaker, 'Folie wählen').click();
    const box = await dialog.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    await speaker.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});
