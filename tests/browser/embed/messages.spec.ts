import { expect } from '@playwright/test';
import { deckIn, expectSlide, frame, openHost, readIds, readTold, say, settle, test } from '../tools/host.ts';

test.describe('messages that are none', () => {
  test('are ignored, and the place is kept', async ({ page, host, site }) => {
    await openHost(page, host, frame(site));
    const deck = await deckIn(page);
    const ids = await readIds(page);
    await say(page, { deck: 1, type: 'goto', slide: ids[2] });
    await expectSlide(deck, ids[2]);
    const before = (await readTold(page)).length;
    await page.evaluate(() => {
      const target = document.querySelector('iframe')?.contentWindow;
      const cyclic: Record<string, unknown> = { deck: 1, type: 'next' };
      cyclic.self = cyclic;
      const bad: unknown[] = [
        undefined,
        null,
        0,
        NaN,
        '',
        'next',
        '{',
        '{"method":"next"}',
        true,
        [],
        [1],
        {},
        new Date(),
        new Map(),
        cyclic,
        new Uint8Array(1000),
        { deck: 2, type: 'next' },
        { deck: '1', type: 'next' },
        { deck: 1, type: 'destroy' },
        { deck: 1, type: 'goto' },
        { deck: 1, type: 'goto', slide: 'gibt-es-nicht' },
        { deck: 1, type: 'goto', slide: {} },
        { deck: 1, type: 'goto', slide: 'x'.repeat(1_000_000) },
        { deck: 1, type: 'goto', slide: '"]<script>' },
        { deck: 1, type: ['next'] },
        JSON.parse('{"deck":1,"type":"next","__proto__":{"polluted":1}}'),
        JSON.parse('{"__proto__":{"deck":1,"type":"next"}}'),
        { deck: 1, type: 'constructor' },
      ];
      for (const message of bad) target?.postMessage(message, '*');
    });
    await settle(page);
    await expectSlide(deck, ids[2]);
    expect(await deck.evaluate(() => 'polluted' in {})).toBe(false);
    expect(await readTold(page)).toHaveLength(before + 2); // The answer alone.
  });

  test('are ignored when they come by the thousand, and the place is kept', async ({ page, host, site }) => {
    await openHost(page, host, frame(site));
    const deck = await deckIn(page);
    const ids = await readIds(page);
    const before = (await readTold(page, 'slide')).length;
    await page.evaluate(() => {
      const target = document.querySelector('iframe')?.contentWindow;
      for (let count = 0; count < 10_000; count++) target?.postMessage({ deck: 1, type: 'next' }, '*');
    });
    // A slow machine may still be busy with the flood, and what comes in between goes with it.
    const askAgain = async (): Promise<number> => {
      await say(page, { deck: 1, type: 'next' });
      return (await readTold(page, 'slide')).length;
    };
    await expect.poll(askAgain, { intervals: [400] }).toBeGreaterThan(before);
    expect((await readTold(page, 'slide'))[before]?.data.id).toBe(ids[1]);
    await expect(deck.locator('section.present')).toBeVisible();
  });

  test('take no message with them that comes among them', async ({ page, host, site }) => {
    await openHost(page, host, frame(site));
    const deck = await deckIn(page);
    const ids = await readIds(page);
    await page.evaluate(() => {
      const target = document.querySelector('iframe')?.contentWindow;
      const strange = (count: number): void => {
        for (let at = 0; at < count; at++) target?.postMessage({ source: 'advertising', at }, '*');
      };
      strange(150);
      target?.postMessage({ deck: 1, type: 'next' }, '*');
      strange(150);
    });
    await expectSlide(deck, ids[1]);
  });

  test('from anybody but the page around it are ignored', async ({ page, host, site }) => {
    await openHost(page, host, frame(site) + frame(site));
    const [first, second] = [await deckIn(page, 0), await deckIn(page, 1)];
    const ids = await readIds(page);
    await second.evaluate(() => parent.frames[0]?.postMessage({ deck: 1, type: 'next' }, '*'));
    await first.evaluate(() => postMessage({ deck: 1, type: 'next' }, '*'));
    await say(page, { deck: 1, type: 'next' }, 1);
    await expectSlide(second, ids[1]);
    await expectSlide(first, ids[0]);
  });

  test('include those for Reveal, which never answers', async ({ page, host, site }) => {
    await openHost(page, host, frame(site, '?embed&postMessage=true&postMessageEvents=true') + frame(site, ''));
    for (const index of [0, 1]) {
      const deck = await deckIn(page, index);
      const before = await readTold(page);
      // A frame that is not embedded answers nothing: there the last message is heard by the test itself.
      const last = deck.evaluate(
        () => new Promise((resolve) => addEventListener('message', ({ data }) => data === 'last' && resolve(data))),
      );
      await deck.evaluate(() => undefined); // By now it listens.
      for (const method of ['next', 'getSlides', 'isReady', 'destroy', 'configure', 'togglePause']) {
        await say(page, JSON.stringify({ method, args: [] }), index);
        await say(page, { method, args: [] }, index);
      }
      await say(page, 'last', index);
      await last;
      await expectSlide(deck, (await readIds(page))[0]);
      expect(await readTold(page)).toEqual(before);
    }
  });
});
