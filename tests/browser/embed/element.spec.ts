// The element <llm-deck> on a host page: where it takes a deck from, and what of the deck's words it believes.
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { deckIn, expectSlide, type Host, openHost, test } from '../tools/host.ts';

const fallback = (page: Page) => page.getByRole('link', { name: 'Zu den Folien' });

/** A host page with one element, which keeps what the element tells. */
async function openElement(page: Page, { host, site }: { host: Host; site: string }, attributes: string) {
  await openHost(
    page,
    host,
    `<script>window.heard = [];
      for (const type of ['ready', 'slide', 'height', 'fake', 'destroy'])
        addEventListener('deck-' + type, ({ detail }) => heard.push([type, detail]));</script>
    <script src="${site}embed.js"></script>
    <llm-deck ${attributes}><a href="${site}">Zu den Folien</a></llm-deck>`,
  );
}

/** What the element has told its page. */
function readHeard(page: Page): Promise<[string, unknown][]> {
  return page.evaluate(() => (window as unknown as { heard: [string, unknown][] }).heard);
}

test('a deck comes into the page, tells where it is, and is named', async ({ page, host, site }) => {
  await openElement(page, { host, site }, `src="${site}" slide="${slides.third}" title="Unser Deck"`);
  await expectSlide(await deckIn(page), slides.third);
  await expect(fallback(page)).toBeHidden();
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Unser Deck');
  await expect.poll(() => readHeard(page)).toContainEqual(['slide', expect.objectContaining({ id: slides.third })]);
  await page.locator('llm-deck').evaluate((element) => element.setAttribute('title', 'Ein anderer Name'));
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Ein anderer Name');
  await expectSlide(await deckIn(page), slides.third);
  await page.locator('llm-deck').evaluate((element) => element.removeAttribute('title'));
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Folien');
  await expect(page.locator('iframe')).toHaveAttribute('lang', 'de');
});

const noDecks = [
  'javascript:parent.ran=1//',
  ' java\tscript:parent.ran=1//',
  'JavaScript:parent.ran=1//',
  'data:text/html,<script>parent.ran=1</script>',
  'blob:null/1',
  'file:///etc/passwd',
  'about:blank',
  '//[',
  'http://',
  'https://',
  '',
];

test('an address that is none of the web leaves the link, at first and later', async ({ page, host, site }) => {
  await openElement(page, { host, site }, 'src="javascript:parent.ran=1//"');
  await expect(fallback(page)).toBeVisible();
  const change = (src: string | undefined): Promise<void> =>
    page.locator('llm-deck').evaluate((element, value) => {
      if (value === undefined) element.removeAttribute('src');
      else element.setAttribute('src', value);
    }, src);
  await change(site);
  await deckIn(page);
  for (const src of [...noDecks, undefined]) {
    await change(site); // A frame of its own; whether its deck has come changes nothing.
    await expect(page.locator('iframe')).toHaveCount(1);
    await expect(fallback(page)).toBeHidden();
    await change(src);
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(fallback(page)).toBeVisible();
  }
  expect(await page.evaluate(() => ['ran' in window, (window as unknown as { failures: string[] }).failures])).toEqual([
    false,
    [],
  ]);
});

test('a deck that says odd things moves nothing on the page around it', async ({ page, host, site }) => {
  await openElement(page, { host, site }, `src="${site}" view="read"`);
  const deck = await deckIn(page);
  await expect.poll(async () => (await readHeard(page)).map(([type]) => type)).toContain('height');
  const style = await page.locator('iframe').getAttribute('style');
  const before = (await readHeard(page)).length;
  await deck.evaluate(() => {
    const odd: unknown[] = [
      null,
      'deck',
      { deck: 1 },
      { deck: 1, type: 'fake' },
      { deck: 1, type: 'destroy', slides: [] },
      { deck: 1, type: ['height'], px: 5 },
      { deck: 1, type: 'height' },
      { deck: 1, type: 'height', px: '5' },
      { deck: 1, type: 'height', px: '5px;position:fixed' },
      { deck: 1, type: 'height', px: -1 },
      { deck: 1, type: 'height', px: 1e9 },
      { deck: 1, type: 'height', px: Number.NaN },
      { deck: 1, type: 'height', px: Number.POSITIVE_INFINITY },
      { deck: 2, type: 'height', px: 5 },
      { deck: 1, type: 'ready', slides: 'all' },
      { deck: 1, type: 'ready', slides: [1] },
      { deck: 1, type: 'slide', id: 'a', index: 1, count: 2 },
      { deck: 1, type: 'slide', id: {}, index: 1, count: 2, title: 'a' },
      { deck: 1, type: 'slide', id: 'a', index: 0.5, count: Number.NaN, title: 'a' },
    ];
    for (const message of odd) parent.postMessage(message, '*');
    parent.postMessage({ deck: 1, type: 'slide', id: 'last', index: 1, count: 2, title: 'Zuletzt', more: 1 }, '*');
  });
  const last = ['slide', { id: 'last', index: 1, count: 2, title: 'Zuletzt' }];
  await expect.poll(() => readHeard(page)).toContainEqual(last);
  expect((await readHeard(page)).slice(before)).toEqual([last]);
  expect(await page.locator('iframe').getAttribute('style')).toBe(style);
});

test('what other frames and the page itself say is not taken for the deck', async ({ page, host, site }) => {
  await openElement(page, { host, site }, `src="${site}"`);
  await deckIn(page);
  await expect.poll(async () => (await readHeard(page)).map(([type]) => type)).toContain('slide');
  await page.evaluate(async (address) => {
    postMessage({ deck: 1, type: 'height', px: 5 }, '*');
    const other = document.createElement('iframe');
    other.src = address;
    document.body.append(other);
    await new Promise((resolve) => (other.onload = resolve));
    other.contentWindow?.postMessage({ deck: 1, type: 'state' }, '*');
    await new Promise((resolve) =>
      addEventListener(
        'message',
        ({ source, data }) =>
          source === other.contentWindow && (data as { type?: string }).type === 'slide' && resolve(0),
      ),
    );
  }, `${site}?embed#${slides.third}`);
  // The deck itself may say once more where it is: it is asked when its frame has loaded.
  const others = (await readHeard(page)).filter(
    ([type, detail]) => type === 'height' || (detail as { id?: string }).id === slides.third,
  );
  expect(others).toEqual([]);
});
