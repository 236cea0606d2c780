// A new edition on the host: its text comes with the first visit, and no open talk changes.
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { searches, slides } from '../tools/fixture-deck.ts';
import { type OfflineHost, release } from '../tools/offline/host.ts';
import { listCaches, test, untilKept, visit } from '../tools/offline/host-test.ts';
import { open, present } from '../tools/site.ts';
import { button, expectTogether, openSpeaker, ready, status } from '../tools/talk/speaker.ts';

const from = 'Folien aus Text';
const to = 'Folien aus neuem Text';
const update = (host: OfflineHost) => release(host.folder, { from, to, chunk: /^search-/ });
const title = (page: Page) => page.getByRole('heading', { level: 1 }).first();

test('an open talk keeps its edition: what it loads late, and its speaker view', async ({ page, context, host }) => {
  await visit(page);
  await update(host);
  const other = await context.newPage();
  await open(other);
  await expect(title(other)).toHaveText(to);
  await untilKept(other);
  await expect(title(page)).toHaveText(from);
  await page.bringToFront();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(searches[0].question);
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  const speaker = await openSpeaker(page);
  await expect(speaker.locator(`[id="${slides.title}"] h1`)).toHaveText(from);
  await speaker.reload();
  await expect(speaker.locator(`[id="${slides.title}"] h1`)).toHaveText(from);
});

test('an open talk keeps the pictures that the new edition lacks', async ({ page, context, host }) => {
  const picture = 'slides/figures/himmel.svg';
  await visit(page);
  await update(host);
  for (const path of ['index.html', 'sw.js']) {
    const text = await readFile(join(host.folder, path), 'utf8');
    await writeFile(join(host.folder, path), text.replaceAll(picture, 'slides/nacht.svg'));
  }
  await rename(join(host.folder, picture), join(host.folder, 'slides/nacht.svg'));
  const other = await context.newPage();
  await open(other);
  await untilKept(other);
  const ask = () => page.evaluate(async (path) => (await (await fetch(path)).text()).includes('<svg'), picture);
  expect(await ask()).toBe(true);
  host.interfere = (path, answer) =>
    path === picture && Boolean(answer.setHeader('Content-Type', 'text/html').end('<h1>Start</h1>'));
  expect(await ask()).toBe(true);
});

test('a stage that was loaded again is of another edition than its speaker view, which says so and follows', async ({
  page,
  host,
}) => {
  await visit(page);
  const speaker = await openSpeaker(page);
  await update(host);
  await page.reload();
  await untilKept(page);
  await expect(status(speaker)).toContainText('Die Bühne zeigt einen anderen Stand der Folien');
  await speaker.getByRole('link', { name: 'Diese Ansicht angleichen' }).click();
  await expect(speaker.locator(`[id="${slides.title}"] h1`)).toHaveText(to);
  await ready(speaker);
  await expectTogether(page, speaker);
  await expect(status(speaker)).toHaveCount(0);
  await speaker.keyboard.press('ArrowRight');
  await expectTogether(page, speaker);
  await expect(present(page)).toHaveId(slides.second);
});

test('where the newest edition comes in part alone the check says that only the one before is there', async ({
  page,
  host,
}) => {
  await visit(page);
  await update(host);
  host.interfere = (path, answer) => path.endsWith('-edited.js') && Boolean(answer.writeHead(404).end());
  await page.reload();
  await ready(page);
  const speaker = await openSpeaker(page);
  await button(speaker, 'Prüfen').click();
  await expect(speaker.getByRole('dialog')).toContainText('Offlinenur ein älterer Stand');
});

test('only the edition before the newest stays', async ({ page, host }) => {
  await visit(page);
  const [first] = await listCaches(page);
  await update(host);
  await page.reload();
  await untilKept(page);
  const [, second] = await listCaches(page);
  await release(host.folder, { from: to, to: 'Folien', chunk: /^stage-.*\.js$/ });
  await page.reload();
  await untilKept(page);
  await expect.poll(() => listCaches(page)).toHaveLength(2);
  expect(await listCaches(page)).not.toContain(first);
  expect(await listCaches(page)).toContain(second);
});

test('an update while the host is away, and half an update, leave the edition before as it is', async ({
  page,
  host,
}) => {
  await visit(page);
  await host.stop();
  await update(host);
  await page.reload();
  await expect(title(page)).toHaveText(from);
  const chunk = (await readdir(join(host.folder, 'assets'))).find((name) => name.endsWith('-edited.js')) ?? '';
  await rename(join(host.folder, 'assets', chunk), join(host.folder, 'later'));
  await host.start();
  await page.reload();
  await expect(title(page)).toHaveText(to);
  await expect.poll(() => host.asked).toContain(`assets/${chunk}`);
  await host.stop();
  await page.reload();
  await expect(title(page)).toHaveText(from);
  await rename(join(host.folder, 'later'), join(host.folder, 'assets', chunk));
  await host.start();
  await page.reload();
  await untilKept(page);
  await host.stop();
  await open(page);
  await expect(title(page)).toHaveText(to);
});
