import { expect } from '@playwright/test';
import { deckIn, expectSlide, frame, openHost, readIds, readTold, say, settle, test } from '../tools/host.ts';

test.describe('a host that hides where it is', () => {
  for (const policy of ['no-referrer', 'origin', 'unsafe-url']) {
    test(`is answered with referrer policy ${policy}`, async ({ page, host, site }) => {
      await openHost(page, host, frame(site, '?embed', `referrerpolicy="${policy}"`));
      const deck = await deckIn(page);
      await settle(page);
      // Without a referrer the deck is silent until it is asked: then nothing stands before the answer.
      const types = (await readTold(page)).map(({ data }) => data.type);
      expect(types).toEqual(policy === 'no-referrer' ? ['ready', 'slide'] : ['ready', 'slide', 'ready', 'slide']);
      await say(page, { deck: 1, type: 'next' });
      await expectSlide(deck, (await readIds(page))[1]);
    });
  }

  test('may ask as soon as the frame has loaded', async ({ page, host, site }) => {
    const ask = `<script>document.querySelector('iframe').onload = ({ target }) => target.contentWindow.postMessage({ deck: 1, type: 'state' }, '*')</script>`;
    await openHost(page, host, frame(site, '?embed', 'referrerpolicy="no-referrer"') + ask);
    await expect.poll(async () => (await readTold(page)).map(({ data }) => data.type)).toEqual(['ready', 'slide']);
  });

  test('and that never speaks hears nothing; the deck works', async ({ page, host, site }) => {
    await openHost(page, host, frame(site, '?embed', 'referrerpolicy="no-referrer"'));
    const deck = await deckIn(page);
    await deck.getByRole('button', { name: 'Weiter' }).click();
    await expect(deck.locator('.embed-place')).toHaveText(/^2 /);
    expect(await readTold(page)).toEqual([]);
  });
});

test('without storage everything works and nothing is remembered', async ({ page, host, site }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    }
  });
  await openHost(page, host, frame(site));
  const deck = await deckIn(page);
  await deck.getByRole('button', { name: 'Weiter' }).click();
  await page.keyboard.press('t');
  await expect(deck.locator('html')).toHaveAttribute('data-theme', 'light');
  await expectSlide(deck, (await readIds(page))[1]);
});
