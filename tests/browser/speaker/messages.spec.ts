// Messages of foreign pages and of other versions of the deck.
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { present, test } from '../tools/site.ts';
import { button, expectTogether, now, openPair, readTalk, readTitle, status } from '../tools/speaker.ts';

/** Sends messages on the deck's line, as a foreign or older page could; this page hears them, too. */
async function send(page: Page, messages: readonly unknown[]): Promise<void> {
  await page.evaluate((all) => {
    const channel = new BroadcastChannel(`deck ${location.pathname}`);
    for (const message of all) channel.postMessage(message);
  }, messages);
}

test('malformed messages and those of another version change nothing', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const talk = await readTalk(stage);
  const id = await stage.evaluate(() => sessionStorage.getItem(`deck-stage ${location.pathname}`));
  const command = (body: unknown): unknown => ({ deck: 1, type: 'command', stage: id, command: body });
  await send(speaker, [
    null,
    42,
    'next',
    [],
    { deck: 2, type: 'command', stage: id, command: { name: 'last' } },
    { type: 'command', stage: id, command: { name: 'last' } },
    { deck: 1, type: 'command', stage: 'another', command: { name: 'last' } },
    { deck: 1, type: 'state' },
    { deck: 1, type: 'state', state: { stage: 'x', slide: 7 } },
    { deck: 1, type: 'bye' },
    { deck: 1, type: 'constructor' },
    command(null),
    command({ name: 'read' }),
    command({ name: '__proto__' }),
    command({ name: 'goto' }),
    command({ name: 'goto', slide: 'no-such-slide' }),
    command({ name: 'goto', slide: { toString: 1 } }),
    command({ name: 'skip', slides: 'all' }),
    command({ name: 'skip', slides: ['no-such-slide'] }),
    command({ name: 'laser', x: 'left', y: Number.NaN }),
    command({ name: 'input', id: 'no-such-slide', state: 'a=b' }),
    command({ name: 'time', time: { clock: { before: -5 }, changedAt: 'now' } }),
    command({ name: 'BLACK' }),
    // A good one behind the bad ones, which moves on from wherever they have led.
    command({ name: 'next' }),
  ]);
  await expect(present(stage)).toHaveId(slides.second);
  await expectTogether(stage, speaker);
  await expect(stage.locator('html[data-black], .laser-dot')).toHaveCount(0);
  await expect(button(speaker, 'Uhr starten')).toBeVisible();
  expect(await readTalk(stage)).toEqual(talk);
});

test('a stage with a slide that is unknown here is named, and the view stays where it is', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const id = await stage.evaluate(() => sessionStorage.getItem(`deck-stage ${location.pathname}`));
  const window = { width: 1, height: 1, zoom: 1, fonts: true, fullscreen: false, awake: false };
  const texts = { stage: id, slide: 'from-tomorrow', cut: '', chapter: '', theme: '' };
  const state = {
    ...texts,
    since: 9e12,
    step: 0,
    slides: ['from-tomorrow'],
    skipped: [],
    black: false,
    inputs: {},
    window,
  };
  // The stage takes a new id when it hears its own; so it is played by another page.
  await stage.close();
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  await send(speaker, [{ deck: 1, type: 'state', state }]);
  await expect(status(speaker)).toContainText(
    'Die Bühne zeigt eine Folie, die es hier nicht gibt: Lade beide Fenster neu',
  );
  await expect(now(speaker)).toContainText(await readTitle(speaker, slides.title));
});
