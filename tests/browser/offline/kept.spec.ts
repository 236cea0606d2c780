// After one visit the whole deck works without its host.
import { expect } from '@playwright/test';
import { searches, slides } from '../tools/fixture-deck.ts';
import { countMissing, listCaches, test, untilKept, visit } from '../tools/offline/host-test.ts';
import { open, present } from '../tools/site.ts';
import { button, expectTogether, openAlone, openSpeaker } from '../tools/talk/speaker.ts';

test('stage, figures, search, sharing and speaker view go on without the host', async ({ page, host }) => {
  await visit(page);
  await host.stop();
  await open(page, `#${slides.calculator}`);
  await present(page).getByLabel('Modell').selectOption({ index: 2 });
  await expect(page).toHaveURL(/;/);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(searches[0].question);
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Teilen' })).toBeVisible();
  await page.keyboard.press('Escape');
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('ArrowRight');
  await expectTogether(page, speaker);
  await button(speaker, 'Prüfen').click();
  await expect(speaker.getByRole('dialog')).toContainText('Offlinebereit, das Netz darf ausfallen');
});

test('every view and picture is there without the host; what is not kept says so, and leads back', async ({
  page,
  host,
}) => {
  await visit(page);
  await host.stop();
  for (const view of [
    '?view=read',
    '?view=print',
    '?view=handout',
    '?view=worksheet',
    '?view=agenda',
    '?view=speaker',
    'index.html',
  ]) {
    await open(page, `${view}#${slides.withTable}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  }
  expect(await page.evaluate(() => fetch('slides/figures/himmel.svg').then(({ ok }) => ok))).toBe(true);
  await page.goto('gibt-es-nicht.pdf');
  await expect(page.getByRole('heading', { name: 'Dafür braucht es Netz' })).toBeVisible();
  await page.getByRole('link', { name: 'Zu den Folien' }).click();
  await expect(present(page)).toHaveId(slides.title);
});

test('after the first visit whatever is loaded later is there, and nothing else is kept', async ({ page, host }) => {
  await visit(page, '?view=read');
  expect(host.asked.filter((path) => /\.pdf$|encoder|^embed\.|^einbetten|404|sitemap/.test(path))).toEqual([]);
  expect(await listCaches(page)).toEqual([expect.stringMatching(/^deck \/vortrag\/ \w{12}$/)]);
  await host.stop();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(searches[0].question);
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
});

test('the check says how much is missing, and when all is there', async ({ page, context, host }) => {
  let isHeld = true;
  const held: (() => void)[] = [];
  host.interfere = (path, answer) => {
    if (!isHeld || !path.startsWith('assets/search')) return false;
    held.push(() => answer.writeHead(503).end());
    return true;
  };
  const speaker = await openAlone(context);
  await button(speaker, 'Prüfen').click();
  await expect(speaker.getByRole('dialog')).toContainText(/Offlinenoch \d+ Dateien/);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  isHeld = false;
  for (const fail of held) fail();
  await visit(page);
  await expect(speaker.getByRole('dialog')).toContainText('Offlinebereit');
});

test('neither a frame nor an embedded deck keeps anything', async ({ page, host }) => {
  await open(page, '?embed');
  await page.goto('offline.html');
  await page.evaluate(async () => {
    const frame = Object.assign(document.createElement('iframe'), { src: './' });
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
  });
  await expect(page.frameLocator('iframe').locator('html[data-ready]')).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(host.asked).not.toContain('sw.js');
});

test('half a copy is made whole by the next visit', async ({ page, host }) => {
  await visit(page);
  const count = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const keys = (await cache.keys()).filter((_, index) => index % 2 === 0);
    for (const key of keys) await cache.delete(key);
    return keys.length;
  });
  expect(await countMissing(page)).toBe(count);
  await page.reload();
  await untilKept(page);
  await host.stop();
  await open(page, `#${slides.calculator}`);
});
