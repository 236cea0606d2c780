import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { listBreaches } from '../tools/budgets/budgets.ts';
import { holdPage } from '../tools/budgets/held-page.ts';
import { measureFile, measureText, readBeginning, readInline } from '../tools/budgets/sizes.ts';
import { expectOnTop, siteTest } from '../tools/site.ts';
import { listWidgetScripts } from '../tools/widget-scripts.ts';

/** What fits into the first window of a new connection. */
const firstWindow = 14_000;

const test = siteTest.extend<{ built: string }>({
  built: async ({ folder }, use) => use(readFileSync(join(folder, 'index.html'), 'utf8')),
});

test('the first slide is seen from the first 14 KB while the rest is held back', async ({ browser, built }) => {
  const held = await holdPage(gzipSync(built, { level: 9 }).subarray(0, firstWindow));
  const visitor = await browser.newPage();
  await visitor.goto(held.address, { waitUntil: 'commit' });
  const first = visitor.locator('.slides > section').first();
  await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(first.locator('.place')).toBeVisible();
  await expect
    .poll(() => visitor.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  await visitor.close();
  held.close();
});

test('a key is answered when two slides have come while the rest is held back', async ({ browser, built }) => {
  const held = await holdPage(gzipSync(readBeginning(built, 2), { level: 9 }));
  const visitor = await browser.newPage();
  await visitor.goto(held.address, { waitUntil: 'commit' });
  const second = visitor.locator('.slides > section').nth(1);
  await second.waitFor({ state: 'attached' });
  await visitor.keyboard.press('ArrowRight');
  await expectOnTop(visitor, (await second.getAttribute('id')) ?? '');
  await visitor.close();
  held.close();
});

test('sizes stay within their budgets', async ({ built, folder, slides }) => {
  const read = (name: string) => readFileSync(join(folder, 'assets', name), 'utf8');
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const widgets = listWidgetScripts(scripts, read);
  for (const name of ['live', 'kit', 'vram-calculator', 'option-finder'])
    expect(widgets.filter((script) => script.startsWith(`${name}-`))).toHaveLength(1);
  const out = fileURLToPath(new URL('../../../test-results/single-file-deck', import.meta.url));
  const { code, errors } = await runCommand('single-file', ['--out', out], { environment: { SLIDES: slides } });
  expect(code, errors).toBe(0);
  const measured = {
    'styles before slide 1, gzip': measureText(readInline(built, 'style')),
    'inline script': readInline(built, 'script').length,
    'page to the end of slide 1, gzip': measureText(readBeginning(built, 1)),
    'page until the first key is answered, gzip': measureText(readBeginning(built, 2)),
    'scripts of all widgets, Brotli': widgets.reduce((sum, name) => sum + measureFile(join(folder, 'assets', name)), 0),
    'single file': readFileSync(join(out, 'llms-selbst-hosten.html')).length,
  };
  expect(listBreaches('real deck', measured)).toEqual([]);
});
