// Messages of foreign pages and of other versions of the deck.
import { expect } from '@playwright/test';
import { slides } from '../../tools/fixture-deck.ts';
import { open, present, readTalk, test } from '../../tools/site.ts';
import {
  ask,
  button,
  expectTogether,
  now,
  openAlone,
  readNames,
  readTitle,
  say,
  status,
} from '../../tools/talk/speaker.ts';

test('malformed messages and those of another version change nothing', async ({ page: stage, context }) => {
  await open(stage);
  const speaker = await openAlone(context);
  await expectTogether(stage, speaker);
  const talk = await readTalk(stage);
  const { id } = await readNames(stage);
  const command = (body: unknown): unknown => ({ deck: 1, type: 'command', stage: id, command: body });
  await say(speaker, [
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
    command({ name: 'time', time: { clock: { before: 2.7e301 }, changedAt: 1 } }),
    command({ name: 'time', time: { clock: { before: 0 }, changedAt: 9e15 } }),
    command({ name: 'BLACK' }),
    // A good one behind the bad ones, which moves on from wherever they have led.
    command({ name: 'next' }),
  ]);
  await expect(present(stage)).toHaveId(slides.second);
  await expectTogether(stage, speaker);
  await expect(stage.locator('html[data-black], .laser-dot')).toHaveCount(0);
  await expect(button(speaker, 'Uhr starten')).toBeVisible();
  expect(await readTalk(stage)).toEqual(talk);
  expect((await ask(speaker)).skipped).toEqual([]);
});

test('a stage with a slide that is unknown here is named, and the view stays where it is', async ({
  page: stage,
  context,
}) => {
  await open(stage);
  const speaker = await openAlone(context);
  await expectTogether(stage, speaker);
  const { id } = await readNames(stage);
  const window = { width: 1, height: 1, zoom: 1, fonts: true, fullscreen: false, awake: false };
  const texts = { stage: id, slide: 'from-tomorrow', cut: '', chapter: '', theme: '' };
  const state = {
    ...texts,
    since: 1,
    time: { clock: { before: 0 }, changedAt: 0 },
    step: 0,
    slides: ['from-tomorrow'],
    skipped: [],
    black: false,
    inputs: {},
    window,
  };
  // It is played by another page.
  await stage.close();
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  await say(speaker, [{ deck: 1, type: 'state', state }]);
  await expect(status(speaker)).toContainText(
    'Die Bühne zeigt eine Folie, die es hier nicht gibt: Lade beide Fenster neu',
  );
  await expect(now(speaker)).toContainText(await readTitle(speaker, slides.title));
});
