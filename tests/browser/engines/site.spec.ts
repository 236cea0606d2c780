// The site in Firefox and WebKit, the engine of Safari, where they are installed: presenting, reading, embedding and
// speaking, each in its own words below tools/engines/steps/.
import { expect } from '@playwright/test';
import type { Driver } from '../tools/engines/driver.ts';
import { engines } from '../tools/engines/engines.ts';
import { embedArticle, embedding, scrollHost } from '../tools/engines/steps/embed.ts';
import { jumps, returns, tryJumps, widths } from '../tools/engines/steps/jumps.ts';
import { presenting, swipe } from '../tools/engines/steps/present.ts';
import { speak } from '../tools/engines/steps/speak.ts';
import { findWord, openView, views } from '../tools/engines/steps/views.ts';
import { searches } from '../tools/fixture-deck.ts';
import { siteTest as test } from '../tools/site.ts';

// The article is opened below, to find words in it.
const others = views.filter((view) => view !== 'read');

for (const { name, isHere, start, hasFingers, scrollsHosts } of engines) {
  test.describe(`the site in ${name}`, () => {
    test.skip(!isHere, `no ${name} is installed here`);
    test.describe.configure({ mode: 'serial', timeout: 180_000 });
    let driver: Driver;

    test.beforeAll(async () => {
      driver = await start();
    });
    test.afterEach(async () => expect(await driver.listComplaints()).toEqual([]));
    test.afterAll(() => driver.close());

    for (const view of others) test(`${view} starts`, ({ site }) => openView(driver, `${site}?view=${view}`));
    test('the article starts, and finds words', async ({ site }) => {
      await openView(driver, `${site}?view=read`);
      await findWord(driver, searches[0].question);
    });
    for (const [what, act] of Object.entries({ ...presenting, ...embedding }))
      test(what, ({ site }) => act(driver, site));
    // The others are Chromium's, in read/jumps.spec.ts.
    for (const width of widths.filter((each) => each === 390 || each === 1280)) {
      test(`jumps lead to the top of the window at ${width} px`, async ({ site }) => {
        await driver.goto(`${site}embed.js`); // A page without a policy, so that it may hold a frame.
        await tryJumps(driver.run, width === 390 ? { ...jumps, ...returns } : jumps, width);
      });
    }
    test(`an article in a frame tells its height${scrollsHosts ? ', and scrolls the page around it' : ''}`, ({
      site,
    }) => (scrollsHosts ? scrollHost(driver, site) : embedArticle(driver, site)));
    if (hasFingers) test('a finger turns the slides', ({ site }) => swipe(driver, site));
    test('the speaker view leads its stage, whatever happens to the windows', ({ site }) => speak(driver, site));
  });
}
