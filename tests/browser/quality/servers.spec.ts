// The deck from real servers with its header files, each where it is installed: what the headers forbid is nothing that the
// deck needs, and who may show it in a frame is who was chosen.
import { expect } from '@playwright/test';
import { compileText } from '../../unit/compiler/compile-text.ts';
import { kinds } from '../../unit/commands/headers/servers/kinds.ts';
import { startServer } from '../../unit/commands/headers/servers/start.ts';
import { slides } from '../tools/fixture-deck.ts';
import { deckIn, expectSlide, frame, openHost, readIds, readTold, say, test as hostTest } from '../tools/host.ts';
import { views } from '../tools/engines/steps/views.ts';
import { open, publish, show } from '../tools/site.ts';

/** The one host that may embed the deck; any port, as a test takes the one that is free. */
const frameAncestors = "'self' http://localhost:*";
const { deck } = compileText('# Probe', 'base: https://slides.example/talk/');

for (const { name, isHere, setUp } of kinds) {
  const test = hostTest.extend<{ warned: void }, { site: string }>({
    site: [
      async ({ folder }, use) => {
        const server = await startServer(setUp, { site: folder, deck, frameAncestors });
        await use(`${server.address}talk/`);
        await server.stop();
      },
      { scope: 'worker' },
    ],
    expectedErrors: [],
    warned: [
      async ({ context }, use) => {
        const warnings: string[] = [];
        context.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
        await use();
        expect(warnings).toEqual([]);
      },
      { auto: true },
    ],
  });

  test.describe(`from ${name}`, () => {
    test.skip(!isHere, `no ${name} is installed here`);

    test.describe('with its worker', () => {
      // It comes with headers, too. Elsewhere in these tests nobody would wait until it has kept the whole deck.
      test.use({ serviceWorkers: 'allow' });

      test('every view starts, the stage shows all that it loads by and by, and the deck is kept', async ({
        page,
        context,
      }) => {
        await publish(context);
        for (const view of [...views.map((each) => `?view=${each}`), '?embed', 'index.html', '']) {
          await open(page, view);
          expect(await page.evaluate(() => document.fonts.size), view).toBeGreaterThan(0);
        }
        for (const id of [slides.withoutTwin, slides.calculator, slides.withCode]) await show(page, id);
        await page.keyboard.press('c');
        await page.getByText('Vorschau').click();
        await expect(page.frameLocator('dialog iframe').locator('section.present')).toHaveId(slides.withCode);
        await page.keyboard.press('Escape');
        await page.keyboard.press('/');
        await expect(page.getByRole('searchbox')).toBeFocused();
        const names = () => page.evaluate(() => navigator.serviceWorker.ready.then(() => caches.keys()));
        await expect.poll(names).toContainEqual(expect.stringMatching(/^deck \/talk\/ /));
      });
    });

    test.describe('a drawing by its own address', () => {
      // Of what the test itself puts into each page.
      test.use({ expectedErrors: [/^Blocked script execution in .+\.svg' because the document's frame is sandboxed/] });

      test('is shown, and runs nothing', async ({ page, site }) => {
        await page.goto(`${site}slides/figures/himmel.svg`);
        await expect(page.locator('svg').first()).toBeVisible();
      });
    });

    test.describe('in a frame', () => {
      test.use({ expectedErrors: [/^http:\/\/(?:[\w-]+\.)?localhost:|frame-ancestors/] });

      test('of the host that was chosen it is the stage', async ({ page, host, site }) => {
        await openHost(page, host, frame(site));
        const shown = await deckIn(page);
        await expect.poll(() => readTold(page, 'ready')).toHaveLength(1);
        await say(page, { deck: 1, type: 'next' });
        await expectSlide(shown, (await readIds(page))[1]);
        // Its button is there only where the browser would allow it.
        await expect(shown.getByRole('button', { name: 'Vollbild' })).toBeVisible();
      });

      test('with a sandbox for scripts alone it is the stage, because its files are for all', async ({
        page,
        host,
        site,
      }) => {
        await openHost(page, host, frame(site, '?embed', 'sandbox="allow-scripts"'));
        await expectSlide(await deckIn(page), slides.title);
      });

      test('of any other host it is refused', async ({ page, host, site }) => {
        host.page = frame(site);
        const refused = page.waitForEvent('console', {
          predicate: (message) => /frame-ancestors/.test(message.text()),
        });
        await page.goto(host.address.replace('localhost', 'fremd.localhost'));
        expect((await refused).text()).toContain("frame-ancestors 'self' http://localhost:*");
        await expect(page.frameLocator('iframe').locator('.reveal')).toHaveCount(0);
      });
    });

    test.describe('for what is missing', () => {
      test.use({ expectedErrors: [/status of 404/] });

      test('it shows the page that leads to the deck, at any depth', async ({ page, site }) => {
        const response = await page.goto(`${site}a/b/c.html`);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
      });
    });
  });
}
