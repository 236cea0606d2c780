import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { firstEndId } from '../../../src/shared/markup.ts';
import { listBreaches } from '../tools/budgets/budgets.ts';
import { holdPage } from '../tools/budgets/held-page.ts';
import { rest, traceLayout } from '../tools/budgets/layout-work.ts';
import { measureAssets, measureFile, measureText, readBeginning, readInline } from '../tools/budgets/sizes.ts';
import { test } from '../tools/servers/neutral-site.ts';
import { open } from '../tools/site.ts';
import { expectTogether, openPair } from '../tools/talk/speaker.ts';

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
    const walk = async (): Promise<void> => {
      for (let change = 0; change < changes; change++) {
        await page.keyboard.press('ArrowRight');
        await rest(page);
      }
    };
    await walk(); // A font that comes lays out the page, whenever it comes.
    await page.keyboard.press('Home');
    await rest(page);
    const { forcedLayouts, restyled } = await traceLayout(browser, page, walk);
    const measured = { 'forced layouts': forcedLayouts, 'elements restyled': restyled };
    expect(listBreaches('neutral changes', measured)).toEqual([]);
  });

  test('when the overview opens', async ({ page, browser }) => {
    await open(page);
    await page.waitForLoadState('networkidle');
    const pictures = page.locator('.thumbnail section');
    const look = async (): Promise<void> => {
      await page.keyboard.press('o');
      await expect(pictures.nth(8)).toBeVisible();
      await rest(page);
    };
    await look();
    await page.keyboard.press('Escape');
    await rest(page);
    const { forcedLayouts, restyled } = await traceLayout(browser, page, look);
    const measured = {
      'pictures drawn': await pictures.count(),
      'forced layouts': forcedLayouts,
      'elements restyled': restyled,
    };
    expect(listBreaches('neutral overview', measured)).toEqual([]);
  });

  test(`in the speaker view on ${changes} slide changes`, async ({ page: stage, browser }) => {
    const { speaker } = await openPair(stage);
    const pictures = speaker.locator('.preview > div');
    await pictures.evaluateAll((frames) => {
      const counted = window as unknown as { drawn: number };
      counted.drawn = 0;
      const observer = new MutationObserver((records) => {
        counted.drawn += records.filter(({ addedNodes }) => addedNodes.length > 0).length;
      });
      for (const each of frames) observer.observe(each, { childList: true });
    });
    await expect(pictures).toHaveCount(2);
    const walk = async (): Promise<void> => {
      for (let change = 0; change < changes; change++) {
        await stage.keyboard.press('ArrowRight');
        await expectTogether(stage, speaker);
        await rest(speaker);
      }
    };
    const { restyled } = await traceLayout(browser, speaker, walk);
    const drawn = await speaker.evaluate(() => (window as unknown as { drawn: number }).drawn);
    const measured = { 'pictures drawn': drawn, 'elements restyled': restyled };
    expect(listBreaches('neutral speaker view', measured)).toEqual([]);
  });
});
