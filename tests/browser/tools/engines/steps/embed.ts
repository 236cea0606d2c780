// The deck in a page of another origin: as a frame, as the element, and as an article.
import { expect } from '@playwright/test';
import { slides } from '../../fixture-deck.ts';
import { frame, startHost } from '../../host.ts';
import type { Driver } from '../driver.ts';
import { type Deeds, findMiddle, isReady, keys, see, shownSlide } from './views.ts';

/** What the frame has told of the slides, by their numbers. */
const places = `told.map(({ data }) => data).filter(({ type }) => type === 'slide').map(({ index }) => index)`;
const lastPlace = `${places}.at(-1)`;

/** Runs a script of the page itself: a frame hears nobody else. */
function runInPage(driver: Driver, script: string): Promise<unknown> {
  const text = JSON.stringify(script);
  return driver.run(`document.head.append(Object.assign(document.createElement('script'), { textContent: ${text} }))`);
}

const say = (driver: Driver, message: object): Promise<unknown> =>
  runInPage(driver, `document.querySelector('iframe').contentWindow.postMessage(${JSON.stringify(message)}, '*')`);

/** Opens a page of another origin. */
async function openHost(driver: Driver, site: string, page: string, act: () => Promise<void>): Promise<void> {
  const host = await startHost(site);
  try {
    host.page = page;
    await driver.goto(host.address);
    await act();
  } finally {
    await driver.enterFrame();
    host.close();
  }
}

/** What a page around the deck can do. */
export const embedding: Deeds = {
  'a frame goes where its page asks, tells where it is, hears keys, and leads to the whole deck': (driver, site) =>
    openHost(driver, site, frame(site), async () => {
      await see(driver, lastPlace, 1);
      await see(driver, `told.find(({ data }) => data.type === 'ready').data.slides[2]`, slides.third);
      await say(driver, { deck: 1, type: 'goto', slide: slides.third });
      await see(driver, lastPlace, 3);
      await say(driver, { deck: 1, type: 'prev' });
      await see(driver, lastPlace, 2);
      await say(driver, { deck: 1, type: 'state' });
      await see(driver, places, [1, 3, 2, 2]);
      await say(driver, { deck: 1, type: 'next' });
      await see(driver, lastPlace, 3);
      await driver.point('mouse', await findMiddle(driver, 'iframe'));
      await driver.enterFrame(0);
      await driver.press(keys.pageUp);
      await see(driver, shownSlide, slides.second);
      await openWholeDeck(driver);
    }),
  'the element fires events and obeys': (driver, site) =>
    openHost(
      driver,
      site,
      `<script>window.heard = [];
          for (const type of ['ready', 'slide']) addEventListener('deck-' + type, ({ detail }) => heard.push(detail.id ?? type));
        </script><script src="${site}embed.js"></script><llm-deck src="${site}" slide="${slides.second}"></llm-deck>`,
      async () => {
        await see(driver, `heard.includes('ready') && heard.at(-1)`, slides.second);
        await runInPage(driver, `document.querySelector('llm-deck').next()`);
        await see(driver, `heard.at(-1)`, slides.third);
        await runInPage(driver, `document.querySelector('llm-deck').goto('${slides.title}')`);
        await see(driver, `heard.at(-1)`, slides.title);
        await runInPage(driver, `document.querySelector('llm-deck').setAttribute('view', 'read')`);
        await see(driver, `document.querySelector('llm-deck').offsetHeight > 5000`, true);
      },
    ),
};

/** Opens an article in a frame, which tells its height. */
export function embedArticle(driver: Driver, site: string): Promise<void> {
  return openArticle(driver, site, () => Promise.resolve());
}

/** Asks such an article for a slide: where the engine lets a frame do so, the page around it scrolls there. */
export function scrollHost(driver: Driver, site: string): Promise<void> {
  return openArticle(driver, site, async () => {
    await say(driver, { deck: 1, type: 'goto', slide: slides.withTable });
    await see(driver, `scrollY > 1000`, true);
  });
}

/** Opens a page with the article in a frame, as high as the article is. */
function openArticle(driver: Driver, site: string, act: () => Promise<void>): Promise<void> {
  const follow = `addEventListener('message', ({ data }) => {
    if (data.type === 'height') document.querySelector('iframe').style.height = data.px + 'px';
  })`;
  return openHost(driver, site, `<script>${follow}</script>${frame(site, '?embed&view=read')}`, async () => {
    await see(driver, `document.querySelector('iframe').offsetHeight > 5000`, true);
    await driver.enterFrame(0);
    await see(driver, `Math.abs(document.documentElement.scrollHeight - innerHeight) < 2`, true);
    await driver.enterFrame();
    await act();
  });
}

/** Follows the link at the foot of a frame by key, which opens a window with the deck alone. */
async function openWholeDeck(driver: Driver): Promise<void> {
  const [host = ''] = await driver.listWindows();
  // A slide is said once its heading has taken the focus: until then it would take it from the link, too.
  await see(driver, `document.querySelector('.reveal > [role="status"]').textContent`, /^Folie 2 von /);
  const link = `document.querySelector('a[target="_blank"][href*="#${slides.second}"]')`;
  await driver.run(`${link}.focus()`);
  await see(driver, `document.activeElement === ${link}`, true);
  await driver.press(keys.enter);
  await expect.poll(async () => (await driver.listWindows()).length).toBe(2);
  await driver.switchTo((await driver.listWindows()).find((window) => window !== host) ?? '');
  await isReady(driver);
  await see(driver, `[location.search, ${shownSlide}, parent === self]`, ['', slides.second, true]);
  await driver.closeWindow();
  await driver.switchTo(host);
}
