// Hosts as they are: careless, slow, broken, with the deck in two places or another worker in its place.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { release } from '../tools/offline/host.ts';
import { listCaches, test, untilKept, visit } from '../tools/offline/host-test.ts';
import { open } from '../tools/site.ts';
import { button, openAlone } from '../tools/talk/speaker.ts';

const from = 'Folien aus Text';
const to = 'Folien aus neuem Text';
const title = (page: Page) => page.getByRole('heading', { level: 1 }).first();

for (const caching of ['public, max-age=31536000, immutable, stale-while-revalidate=86400', 'no-store']) {
  test(`the new text comes from a host that says "${caching}" of everything`, async ({ page, host }) => {
    host.headers = {
      'Cache-Control': caching,
      'Last-Modified': 'Fri, 01 Jan 2100 00:00:00 GMT',
      Vary: 'Origin, Accept',
    };
    await visit(page);
    await release(host.folder, { from, to, chunk: /^search-/ });
    await page.goto('about:blank');
    await open(page);
    await expect(title(page)).toHaveText(to);
    await untilKept(page);
    await host.stop();
    await page.goto('about:blank');
    await open(page);
    await expect(title(page)).toHaveText(to);
  });
}

test('what a host sends under another name, or as varying with everything, is kept', async ({ page, host }) => {
  host.headers = { Vary: '*' };
  const missing = await readFile(join(host.folder, 'offline.html'));
  host.interfere = (path, answer) => {
    if (path === 'offline.html') answer.writeHead(308, { Location: 'offline' }).end();
    if (path === 'offline') answer.setHeader('Content-Type', 'text/html').end(missing);
    return answer.writableEnded;
  };
  await visit(page);
  await host.stop();
  await page.goto('pdf/folien.pdf');
  await expect(page).toHaveTitle(/^Nur mit Netz/);
});

test('a host that says nothing for seconds, or that it is broken, is as good as none', async ({ page, host }) => {
  await visit(page);
  host.interfere = (path) => path === 'index.html';
  await page.reload();
  await expect(title(page)).toHaveText(from);
  host.interfere = (path, answer) => path === 'index.html' && Boolean(answer.writeHead(503).end('<h1>Wartung</h1>'));
  await page.reload();
  await expect(title(page)).toHaveText(from);
  host.interfere = (path, answer) => path === 'index.html' && Boolean(answer.writeHead(410).end('<h1>Umgezogen</h1>'));
  await page.reload();
  await expect(title(page)).toHaveText('Umgezogen');
});

test('a host that sends its page for whatever is missing has nothing of that kept', async ({ page, host }) => {
  host.interfere = (path, answer) =>
    path.startsWith('assets/search') && Boolean(answer.setHeader('Content-Type', 'text/html').end('<h1>Start</h1>'));
  await open(page);
  await expect.poll(() => host.asked.some((path) => path.startsWith('assets/search'))).toBe(true);
  const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations).toBe(0);
  host.interfere = () => false;
  await page.reload();
  await untilKept(page);
});

test.describe('decks at two places of one host', () => {
  test.use({ paths: '/ /kopie/' });
  test('do not know each other', async ({ context, host }) => {
    const [one, other] = [await context.newPage(), await context.newPage()];
    await visit(one);
    await visit(other, `${host.address}kopie/`);
    expect(await listCaches(one)).toEqual([
      expect.stringMatching(/^deck \/ /),
      expect.stringMatching(/^deck \/kopie\/ /),
    ]);
    await one.evaluate(async () => {
      for (const name of (await caches.keys()).filter((each) => each.startsWith('deck / '))) await caches.delete(name);
    });
    await host.stop();
    await other.reload();
    await expect(title(other)).toHaveText(from);
  });
});

test('a worker of an older kind, which keeps showing what it has, is replaced', async ({ page, host }) => {
  const older = `
    addEventListener('install', (event) => event.waitUntil(caches.open('old').then((cache) => cache.add('./'))));
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => event.request.mode === 'navigate' &&
      event.respondWith(caches.match('./').then((kept) => kept ?? fetch(event.request))));`;
  host.interfere = (path, answer) =>
    path === 'sw.js' && Boolean(answer.setHeader('Content-Type', 'text/javascript').end(older));
  await open(page);
  await expect.poll(() => listCaches(page)).toEqual(['old']);
  host.interfere = () => false;
  await release(host.folder, { from, to, chunk: /^search-/ });
  await page.reload();
  const isReplaced = () =>
    page.evaluate(async () => {
      const { installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
      return (await caches.keys()).length === 2 && !installing && !waiting;
    });
  await expect.poll(isReplaced).toBe(true);
  await page.reload();
  await expect(title(page)).toHaveText(to);
});

test('without room nothing is kept, the deck works, and the check says what to do', async ({ page, context, host }) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(host.address).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
  const speaker = await openAlone(context);
  await button(speaker, 'Prüfen').click();
  await expect(speaker.getByRole('dialog')).toContainText('Offlinehier nicht möglich: nimm die Einzeldatei');
  await open(page);
  await expect(title(page)).toHaveText(from);
});

test('what lies outside the deck, or is none of its files, is left alone', async ({ page, host }) => {
  await writeFile(join(host.folder, 'fremd.json'), '"eins"');
  await visit(page);
  const ask = () => page.evaluate(async () => (await fetch('fremd.json')).json());
  expect(await ask()).toBe('eins');
  await writeFile(join(host.folder, 'fremd.json'), '"zwei"');
  expect(await ask()).toBe('zwei');
  await host.stop();
  expect(await page.evaluate(() => fetch('fremd.json').then(String, () => 'nichts'))).toBe('nichts');
});
