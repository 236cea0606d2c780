// What hours of use leave behind, in little: after a first round of everything a second adds nothing. Figures over many
// rounds are part of the benchmark.
import { expect, type Page } from '@playwright/test';
import { slides } from '../../tools/fixture-deck.ts';
import { deckIn, frame, openHost, readIds, test as hostTest } from '../../tools/host.ts';
import { type Held, watchMemory } from '../../tools/quality/memory.ts';
import { open, test } from '../../tools/site.ts';
import { goAroundArticle, goAroundFrame, goAroundTalk } from '../../tools/talk/rounds.ts';
import { openPair } from '../../tools/talk/speaker.ts';

// A picture that is drawn anew right then, and what the browser keeps for itself. A copy of one slide for each round
// would be more.
const most = { nodes: 60, listeners: 12, documents: 0, kilobytes: 1500 };

/** One of each kind. */
const visited = [slides.withFootnote, slides.calculator, slides.quizWithSeveral];

async function expectFlat(page: Page, goAround: () => Promise<void>): Promise<void> {
  const measure = await watchMemory(page);
  await goAround();
  const before = await measure();
  await goAround();
  const after = await measure();
  for (const name of Object.keys(most) as (keyof Held)[]) {
    expect(after[name] - before[name], `${name}: ${before[name]}, then ${after[name]}`).toBeLessThanOrEqual(most[name]);
  }
}

test('a talk in two windows', async ({ page }) => {
  const pair = await openPair(page);
  await expectFlat(page, () => goAroundTalk(pair, visited));
  expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]).length)).toBeLessThan(2000);
});

test('the article', async ({ page }) => {
  await open(page, '?view=read');
  await expectFlat(page, () => goAroundArticle(page, visited));
});

hostTest('a deck that its host leads', async ({ page, host, site }) => {
  await openHost(page, host, frame(site));
  await deckIn(page);
  const ids = await readIds(page);
  await expectFlat(page, () => goAroundFrame(page, ids));
  expect(await page.evaluate(() => history.length)).toBeLessThan(4);
});
