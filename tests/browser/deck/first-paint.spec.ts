import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { siteTest } from '../tools/site.ts';
import { listWidgetScripts } from '../tools/widget-scripts.ts';

/** What fits into the first window of a new connection. */
const firstWindow = 14_000;

/** The built page, the names of its scripts, and what some of them weigh. */
interface Built {
  readonly page: string;
  readonly scripts: readonly string[];
  /** Those that only widgets load. */
  readonly widgets: readonly string[];
  readonly measure: (names: readonly string[]) => number;
}

const test = siteTest.extend<{ built: Built }>({
  built: async ({ folder }, use) => {
    const read = (name: string) => readFileSync(join(folder, 'assets', name));
    const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
    await use({
      page: readFileSync(join(folder, 'index.html'), 'utf8'),
      scripts,
      widgets: listWidgetScripts(scripts, (name) => read(name).toString()),
      measure: (names) => names.reduce((sum, name) => sum + brotliCompressSync(read(name)).length, 0),
    });
  },
});

test('the first slide is seen from the first 14 KB while the rest is held back', async ({ browser, built }) => {
  const stream = gzipSync(built.page, { level: 9 });
  const server = createServer((request, response) => {
    if (request.url !== '/') return; // Scripts and fonts never answer.
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
    response.write(stream.subarray(0, firstWindow));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const visitor = await browser.newPage();
  await visitor.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
  const first = visitor.locator('.slides > section').first();
  await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(first.locator('.place')).toBeVisible();
  await expect
    .poll(() => visitor.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  await visitor.close();
  server.closeAllConnections();
  server.close();
});

test.describe('sizes stay within their budgets', () => {
  test('styles before the first paint: 9 KB', ({ built: { page } }) => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(gzipSync(style, { level: 9 }).length).toBeLessThan(9_000);
    expect(style.length).toBeGreaterThan(1000);
  });

  test('everything up to the end of the first slide: 14 KB', ({ built: { page } }) => {
    const end = page.indexOf('</section>');
    expect(gzipSync(page.slice(0, end), { level: 9 }).length).toBeLessThan(firstWindow);
    expect(end).toBeGreaterThan(1000);
  });

  test('inline script: 1 KB', ({ built: { page } }) => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(script.length).toBeLessThan(1_024);
    expect(script.length).toBeGreaterThan(100);
  });

  test('entry script: 2 KB, stage with Reveal: 45 KB', ({ built: { scripts, measure } }) => {
    expect(measure(scripts.filter((name) => name.startsWith('index-')))).toBeLessThan(2_000);
    const stage = scripts.filter((name) => name.startsWith('stage-'));
    expect(stage.length).toBeGreaterThan(0);
    expect(measure(stage)).toBeLessThan(45_000);
  });

  test('all widgets together: 60 KB', ({ built: { widgets, measure } }) => {
    for (const name of ['live', 'kit', 'vram-calculator', 'option-finder'])
      expect(widgets.filter((script) => script.startsWith(`${name}-`))).toHaveLength(1);
    expect(measure(widgets)).toBeLessThan(60_000);
  });

  test('no script alone is larger than the stage, but for the encoder, which says so on its button', ({
    built: { scripts, measure },
  }) => {
    const others = scripts.filter((name) => !name.startsWith('encoder-'));
    expect(others).toHaveLength(scripts.length - 1);
    for (const name of others) expect(measure([name]), name).toBeLessThan(45_000);
  });

  test('the single file: 3 MB', async ({ slides }) => {
    const out = fileURLToPath(new URL('../../../test-results/single-file-deck', import.meta.url));
    const { code, errors } = await runCommand('single-file', ['--out', out], { environment: { SLIDES: slides } });
    expect(code, errors).toBe(0);
    expect(readFileSync(join(out, 'llms-selbst-hosten.html')).length).toBeLessThan(3e6);
  });
});
