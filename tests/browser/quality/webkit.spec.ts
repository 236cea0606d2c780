// The deck in WebKit, the engine of Safari, where one is installed.
import { expect } from '@playwright/test';
import { searches } from '../tools/fixture-deck.ts';
import { siteTest as test } from '../tools/site.ts';
import { hasWebKit, startWebKit, type WebKit } from '../tools/webkit.ts';

const arrowRight = '\uE014';
const isReady = `return 'ready' in document.documentElement.dataset`;
const current = `
  const section = document.querySelector('section.present');
  return section && section.id + ' ' + section.querySelectorAll('.fragment.visible').length`;

test.describe('the site in WebKit', () => {
  test.skip(!hasWebKit, 'no WebKit is installed here');
  test.describe.configure({ mode: 'serial' });
  let webkit: WebKit;

  test.beforeAll(async () => {
    webkit = await startWebKit();
  });
  test.afterAll(() => webkit.close());

  async function open(address: string): Promise<void> {
    await webkit.goto(address);
    await expect.poll(() => webkit.run(isReady)).toBe(true);
  }

  test('every view starts', async ({ site }) => {
    for (const view of ['read', 'speaker', 'print', 'handout', 'worksheet', 'agenda']) {
      await open(`${site}?view=${view}`);
      expect(await webkit.run(`return document.querySelector('h1').textContent.trim()`), view).not.toBe('');
    }
  });

  test('the article finds words', async ({ site }) => {
    await open(`${site}?view=read`);
    await webkit.press('/');
    await expect.poll(() => webkit.run(`return document.activeElement.localName`)).toBe('input');
    await webkit.press(searches[0].question);
    await expect.poll(() => webkit.run(`return document.querySelectorAll('dialog mark').length > 0`)).toBe(true);
  });

  test('the stage answers keys, and the speaker view moves it', async ({ site }) => {
    await open(site);
    const first = await webkit.run(current);
    await webkit.press(arrowRight);
    await expect.poll(() => webkit.run(current)).not.toBe(first);
    const [stage = ''] = await webkit.listWindows();
    await webkit.press('s');
    await expect.poll(async () => (await webkit.listWindows()).length).toBe(2);
    const second = await webkit.run(current);
    const speaker = (await webkit.listWindows()).find((window) => window !== stage) ?? '';
    await webkit.switchTo(speaker);
    await expect.poll(() => webkit.run(isReady)).toBe(true);
    await webkit.press(arrowRight);
    await webkit.switchTo(stage);
    await expect.poll(() => webkit.run(current)).not.toBe(second);
  });
});
