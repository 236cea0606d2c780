import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../../src/commands/print/browser.ts';
import { addSharedPicture } from '../../../../src/commands/release/shared-picture.ts';

vi.mock(import('../../../../src/commands/print/browser.ts'), async (load) => ({
  ...(await load()),
  findBrowser: vi.fn(),
}));
afterEach(() => vi.restoreAllMocks());

it.each([
  [undefined, 'no browser was found'],
  [{ executablePath: '/no/browser', args: [] }, 'The browser /no/browser does not start: '],
])('without a browser that starts, a build says that the picture is missing: %j', async (launch, reason) => {
  vi.mocked(findBrowser).mockReturnValue(launch);
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => void said.push(String(text)));
  await addSharedPicture('no/such/site');
  expect(said).toEqual([
    expect.stringContaining(`og.png, which shared links show, is missing: ${reason}`),
    'Type "npx playwright install chromium", or set CHROMIUM_PATH to a Chromium, and build again.',
  ]);
});
