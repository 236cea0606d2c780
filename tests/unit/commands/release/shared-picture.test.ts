import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileText } from '../../compiler/compile-text.ts';
import { findBrowser } from '../../../../src/commands/print/browser.ts';
import { renderHead } from '../../../../src/compiler/document/document.ts';
import { addSharedPicture } from '../../../../src/commands/release/shared-picture.ts';

vi.mock(import('../../../../src/commands/print/browser.ts'), async (load) => ({
  ...(await load()),
  findBrowser: vi.fn(),
}));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

it.each([
  [undefined, 'no browser was found'],
  [{ executablePath: '/no/browser', args: [] }, 'The browser /no/browser does not start: '],
])('without a browser that starts, a page links no picture, and the build says so: %j', async (launch, reason) => {
  vi.mocked(findBrowser).mockReturnValue(launch);
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => void said.push(String(text)));
  const { deck, html } = compileText('# Probe', 'base: https://a.example/\nauthors: [Kim]');
  const linking = renderHead(deck) + html;
  expect(linking.match(/og\.png/g)).toHaveLength(2);
  writeFileSync(join(folder, 'index.html'), linking);
  await addSharedPicture(folder);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(page).not.toMatch(/og\.png|og:image|summary_large_image/);
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(data)).toMatchObject({ url: 'https://a.example/', author: [{ name: 'Kim' }] });
  expect(said).toEqual([
    expect.stringContaining(`Shared links show no picture, because og.png is missing: ${reason}`),
    'Type "npx playwright install chromium", or set CHROMIUM_PATH to a Chromium, and build again.',
  ]);
});
