import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { firstEndId } from '../../../src/shared/markup.ts';
import { listBreaches } from '../tools/budgets/budgets.ts';
import { countForcedLayouts } from '../tools/budgets/forced-layouts.ts';
import { holdPage } from '../tools/budgets/held-page.ts';
import { measureAssets, measureFile, measureText, readBeginning, readInline } from '../tools/budgets/sizes.ts';
import { test } from '../tools/servers/neutral-site.ts';
import { open } from '../tools/site.ts';

// One site serves them all.
test.describe.configure({ mode: 'default' });

const changes = 10;

test.describe('a neutral deck of 60 slides stays within its budgets', () => {
  test('of the page', ({ folder }) => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const beginning = readBeginning(page, 1);
    const measured = {
      'styles before slide 1, plain': Buffer.byteLength(readInline(page, 'style')),
      'styles before slide 1, gzip': measureText(readInline(page, 'style')),
      'page to the end of slide 1, plain': Buffer.byteLength(beginning),
      'page to the end of slide 1, gzip': measureText(beginning),
      'page, Brotli': measureFile(join(folder, 'index.html')),
    };
    expect(listBreaches('neutral page', measured)).toEqual([]);
  });

  test('of scripts and styles', ({ folder }) => {
    expect(listBreaches('neutral assets, Brotli', measureAssets(folder))).toEqual([]);
  });

  test('before the first paint', async ({ folder, browser }) => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const [beginning] = new RegExp(`^[^]*<style id="${firstEndId}">`).exec(page) ?? ['']; // The first frame waits for it.
    const held = await holdPage(gzipSync(beginning));
    const visitor = await browser.newPage();
    await visitor.goto(held.address, { waitUntil: 'commit' });
    await visitor.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await visitor.close();
    held.close();
    const fonts = held.asked.filter((name) => name.endsWith('.woff2'));
    const measured = {
      'fonts before the first paint': fonts.length,
      'bytes of these fonts': fonts.reduce((sum, name) => sum + measureFile(join(folder, name)), 0),
    };
    expect(listBreaches('neutral paint', measured)).toEqual([]);
  });

  test('until the stage has come to rest', async ({ page, folder }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page);
    await page.waitForLoadState('networkidle');
    const files = asked.filter((name) => !name.endsWith('.woff2'));
    const measured = {
      requests: asked.length,
      'bytes but for fonts, Brotli': files
        .map((name) => measureFile(join(folder, name === '/' ? 'index.html' : name)))
        .reduce((sum, size) => sum + size, 0),
      'slides that Reveal has': await page.locator('.reveal > .slides > section').count(),
      'elements in them': await page.locator('.reveal > .slides > section *').count(),
    };
    expect(listBreaches('neutral stage', measured)).toEqual([]);
  });

  test(`on ${changes} slide changes`, async ({ page, browser }) => {
    await open(page);
    await page.waitForLoadState('networkidle');
    // What it leaves for idle moments counts as well: two neighbours, each in three of them.
    const rest = () =>
      page.evaluate(async () => {
        for (let moment = 0; moment < 12; moment++)
          await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
      });
    const walk = async (): Promise<void> => {
      for (let change = 0; change < changes; change++) {
        await page.keyboard.press('ArrowRight');
        await rest();
      }
    };
    await walk(); // A font that comes lays out the page, whenever it comes.
    await page.keyboard.press('Home');
    await rest();
    const forced = await countForcedLayouts(browser, page, walk);
    expect(listBreaches('neutral changes', { 'forced layouts': forced })).toEqual([]);
  });
});
