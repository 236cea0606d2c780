import { expect } from '@playwright/test';
import { deckIn, expectSlide, frame, openHost, readIds, readTold, say, test } from '../tools/host.ts';

test.describe('in a sandbox', () => {
  test('with scripts and its own origin it is the stage', async ({ page, host, site }) => {
    await openHost(page, host, frame(site, '?embed', 'sandbox="allow-scripts allow-same-origin"'));
    const deck = await deckIn(page);
    await say(page, { deck: 1, type: 'next' });
    await expectSlide(deck, (await readIds(page))[1]);
  });

  for (const [name, sandbox] of [
    ['with scripts alone', 'allow-scripts'],
    ['without scripts', ''],
  ] as const) {
    test.describe(name, () => {
      test.use({ expectedErrors: [/localhost:|CORS|ERR_FAILED|Blocked script|sandboxed/] });

      test('it is the whole article', async ({ page, host, site }) => {
        await openHost(page, host, frame(site, '?embed', `sandbox="${sandbox}"`));
        const deck = page.frameLocator('iframe');
        const sections = deck.locator('.slides > section[id]');
        await expect(sections.first()).toBeVisible();
        const count = await sections.count();
        for (const index of [1, Math.floor(count / 2), count - 1]) {
          const section = sections.nth(index);
          const text = section.locator('.body, :is(h1, h2, h3)').last();
          await text.scrollIntoViewIfNeeded(); // The last section, the glossary, is higher than the frame.
          await expect(text).toBeInViewport({ ratio: 0.01 });
          for (const note of await section.locator('.notes > p').all()) await expect(note).toBeVisible();
        }
      });
    });
  }

  test.describe('with scripts alone, from a server that hands out its files to all', () => {
    test.use({ expectedErrors: [/localhost:/] });

    test('it is the stage; it speaks to everybody and remembers nothing', async ({ page, host, site }) => {
      await page.route(`${site}**`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
      });
      await openHost(page, host, frame(site, '?embed', 'sandbox="allow-scripts"'));
      const deck = await deckIn(page);
      await expect.poll(() => readTold(page, 'slide')).toHaveLength(1);
      expect((await readTold(page))[0]?.origin).toBe('null');
      await deck.getByRole('button', { name: 'Weiter' }).click();
      await expectSlide(deck, (await readIds(page))[1]);
      await page.keyboard.press('t');
      await expect(deck.locator('html')).toHaveAttribute('data-theme', 'light');
    });
  });

  test('a host without an origin is answered, too', async ({ page, host, site }) => {
    const inner = `<script>window.told=[];addEventListener('message',({data})=>told.push(data));onload=()=>document.querySelector('iframe').contentWindow.postMessage({deck:1,type:'state'},'*')</script>${frame(site)}`;
    await openHost(
      page,
      host,
      `<iframe sandbox="allow-scripts allow-same-origin" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
    );
    const middle = await (await page.locator('iframe').elementHandle())?.contentFrame();
    await expect
      .poll(() =>
        middle?.evaluate(() => (window as unknown as { told: { type: string }[] }).told.map(({ type }) => type)),
      )
      .toContain('ready');
  });
});
