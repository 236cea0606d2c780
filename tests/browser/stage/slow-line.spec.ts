// The page as it arrives piece by piece on a slow line, while its scripts are there early.
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { siteTest } from '../tools/site.ts';

/** A server that sends the page only as far as it is told. */
interface SlowLine {
  readonly address: string;
  /** Sends the page up to the end of a slide, or to its own end. */
  readonly send: (slide?: string) => void;
}

const types = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.woff2', 'font/woff2'],
]);

const test = siteTest.extend<{ line: SlowLine }>({
  line: async ({ folder }, use) => {
    const whole = readFileSync(join(folder, 'index.html'), 'utf8');
    let response: ServerResponse | undefined;
    let sent = 0;
    const server = createServer(({ url = '' }, answer) => {
      const path = url.replace(/\?.*/, '');
      answer.setHeader('content-type', types.get(extname(path)) ?? 'text/html; charset=utf-8');
      if (path !== '/') return void answer.end(readFileSync(join(folder, path)));
      response = answer;
      sent = whole.indexOf('</section>'); // The first slide, nearly.
      answer.write(whole.slice(0, sent));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      send: (slide) => {
        const end = slide === undefined ? whole.length : whole.indexOf('<section', whole.indexOf(`id="${slide}"`));
        response?.write(whole.slice(sent, end));
        sent = end;
        if (slide === undefined) response?.end();
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

for (const view of ['stage', 'read'])
  test(`the slide in the address is shown as soon as it is there, and no other before it: ${view}`, async ({
    page,
    line,
  }) => {
    const title = page.locator(`#${slides.title}`);
    const asked = page.locator(`#${slides.withTable}`);
    await page.goto(`${line.address}?view=${view}#${slides.withTable}`, { waitUntil: 'commit' });
    await title.waitFor({ state: 'attached' });
    await expect(title).toBeHidden();
    line.send(slides.second);
    await expect(title).toBeHidden();
    line.send(slides.withTable);
    await expect(asked).toBeInViewport();
    await expect.poll(() => asked.evaluate((section) => Math.abs(section.getBoundingClientRect().top))).toBeLessThan(1);
    line.send();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(asked).toBeInViewport();
  });

test('an address that leads nowhere holds nothing back once the slides are there', async ({ page, line }) => {
  await page.goto(`${line.address}#gibt-es-nicht`, { waitUntil: 'commit' });
  await page.locator(`#${slides.title}`).waitFor({ state: 'attached' });
  await expect(page.locator(`#${slides.title}`)).toBeHidden();
  line.send();
  await expect(page.locator(`#${slides.title}`)).toBeVisible();
});
