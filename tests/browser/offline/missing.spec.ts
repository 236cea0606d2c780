// Without the host, and before anything is kept: whatever cannot be loaded says so.
import { readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findViolations } from '../tools/quality/axe.ts';
import { slides } from '../tools/fixture-deck.ts';
import { test, visit } from '../tools/offline/host-test.ts';
import { open, present } from '../tools/site.ts';

const said = (page: Page) => page.getByRole('alert');

test.describe('where no worker is', () => {
  test.use({ serviceWorkers: 'block', expectedErrors: [/^(?:Failed to load resource|search )/] });

  test('search, sharing and speaker view say what is missing, and come back with the host', async ({ page, host }) => {
    await open(page);
    await host.stop();
    await page.keyboard.press('/');
    await expect(said(page)).toContainText('Es fehlt die Verbindung');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(said(page)).toHaveCount(0);
    await page.keyboard.press('c');
    await expect(said(page)).toContainText('Es fehlt die Verbindung');
    await page.getByRole('button', { name: 'Schließen' }).click();
    await expect(said(page)).toHaveCount(0);
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(said(page)).toContainText('Sprecheransicht lässt sich gerade nicht öffnen');
    await expect.poll(() => speaker.isClosed()).toBe(true);
    await host.start();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

  test('the article is readable, and its search says what is missing', async ({ page, host }) => {
    await open(page, `?view=read#${slides.withTable}`);
    await host.stop();
    await page.keyboard.press('/');
    await expect(said(page)).toContainText('Es fehlt die Verbindung');
    await expect(page.locator(`[id="${slides.withTable}"]`)).toBeInViewport();
  });
});

test('a speaker view that is open stays when S is pressed once more', async ({ page, host }) => {
  await open(page);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.locator('html[data-ready]').waitFor({ state: 'attached' });
  await host.stop();
  await page.bringToFront();
  await page.keyboard.press('s');
  await speaker.keyboard.press('ArrowRight');
  await expect(present(page)).toHaveId(slides.second);
});

test('files to take along are handed over from what is kept, and others say that they are not', async ({
  page,
  host,
}) => {
  await visit(page, '?view=read');
  await host.stop();
  const link = page.locator('a[download="anfang.zip"]').first();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('anfang.zip');
  expect(await download.failure()).toBeNull();
  await link.evaluate((element: HTMLAnchorElement) => (element.href = 'slides/gross.pdf'));
  await link.click();
  await expect(said(page)).toContainText('„anfang.zip“ liegt nicht auf deinem Gerät');
  await host.start();
  await link.evaluate((element: HTMLAnchorElement) => (element.href = 'slides/dateien/anfang.zip'));
  const [fresh] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(await fresh.failure()).toBeNull();
});

test('a file to take along is the kept one where the line says nothing, or a login in its place', async ({
  page,
  host,
}) => {
  await visit(page, '?view=read');
  const link = page.locator('a[download="anfang.zip"]').first();
  const login = (answer: ServerResponse) =>
    Boolean(answer.setHeader('Content-Type', 'text/html').end('<h1>Login</h1>'));
  for (const interfere of [() => true, (_: string, answer: ServerResponse) => login(answer)]) {
    host.interfere = interfere;
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const content = await readFile(await download.path());
    expect(content.subarray(0, 2).toString()).toBe('PK');
  }
});

test('a deck that has lost half of what was kept stays a readable article', async ({ page, host }) => {
  await visit(page, '?view=read');
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    for (const key of await cache.keys()) if (key.url.includes('/assets/')) await cache.delete(key);
  });
  await rm(join(host.folder, 'assets'), { recursive: true });
  await page.goto('about:blank');
  await page.goto('./?view=read');
  await expect(page.locator('html[data-failed]')).toBeAttached();
  await expect(page.locator(`[id="${slides.withTable}"]`).getByRole('heading').first()).toBeVisible();
});
