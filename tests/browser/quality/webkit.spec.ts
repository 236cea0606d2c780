// The site in WebKit, the engine of Safari, where one is installed.
import type { Driver } from '../tools/engines/driver.ts';
import { jumps, returns, tryJumps, widths } from '../tools/engines/jumps.ts';
import { findWord, moveStage, moveStageFromSpeaker, openView, views } from '../tools/engines/steps.ts';
import { hasWebKit, startWebKit } from '../tools/engines/webkit.ts';
import { siteTest as test } from '../tools/site.ts';

test.describe('the site in WebKit', () => {
  test.skip(!hasWebKit, 'no WebKit is installed here');
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let webkit: Driver;

  test.beforeAll(async () => {
    webkit = await startWebKit();
  });
  test.afterAll(() => webkit.close());

  for (const view of views) test(`${view} starts`, ({ site }) => openView(webkit, `${site}?view=${view}`));
  test('the article finds words', ({ site }) => findWord(webkit, site));
  test('the stage starts with its fonts and answers keys', ({ site }) => moveStage(webkit, site));
  for (const width of widths) {
    test(`jumps lead to the top of the window at ${width} px`, async ({ site }) => {
      await webkit.goto(`${site}embed.js`); // A page without a policy, so that it may hold a frame.
      await tryJumps(webkit.run, width === 390 ? { ...jumps, ...returns } : jumps, width);
    });
  }
  // The last, because its second window covers the first, which then draws seldom.
  test('the speaker view opens and moves its stage', ({ site }) => moveStageFromSpeaker(webkit, site));
});
