// What may go wrong around the speaker view: it is explained in one sentence or ignored, and the stage goes on.
import { expect, type Page } from '@playwright/test';
import { open, present, test } from '../tools/site.ts';
import {
  button,
  expectTogether,
  now,
  openAlone,
  openPair,
  readCuts,
  readTalk,
  ready,
  status,
} from '../tools/speaker.ts';

test.describe('without BroadcastChannel', () => {
  test.beforeEach(({ context }) =>
    context.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel')),
  );

  test('the windows that have opened each other work together', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    await button(speaker, 'Weiter').click();
    await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
    await stage.reload();
    await ready(stage);
    await speaker.reload();
    await ready(speaker);
    await expectTogether(stage, speaker);
    await stage.keyboard.press('End');
    await expectTogether(stage, speaker);
  });

  test('opened alone it says what to do, and can open a stage itself', async ({ context, page }) => {
    await open(page);
    const speaker = await openAlone(context);
    await expect(status(speaker)).toContainText('Hier hören sich nur Fenster, die einander geöffnet haben');
    const [stage] = await Promise.all([
      context.waitForEvent('page'),
      status(speaker).getByRole('link', { name: 'Bühne öffnen' }).click(),
    ]);
    await ready(stage);
    await expectTogether(stage, speaker);
    await speaker.keyboard.press('End');
    await expect(present(stage)).toHaveId((await readTalk(stage)).at(-1)?.id ?? '');
  });
});

test('with a closed storage everything works, and the clock stays while one window is open', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    }
  });
  const { stage, speaker, slides } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await button(speaker, 'A+ Notizen größer').click();
  await expect(speaker.locator('.speaker-notes-text')).toHaveCSS('font-size', '26px');
  await speaker.reload();
  await ready(speaker);
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
});

/** Sends messages on the deck's line, as a foreign or older page could. */
async function send(page: Page, messages: readonly unknown[]): Promise<void> {
  await page.evaluate((all) => {
    const channel = new BroadcastChannel(`deck ${location.pathname}`);
    for (const message of all) channel.postMessage(message);
  }, messages);
}

test('malformed messages and those of another version change nothing', async ({ page, context }) => {
  const { stage, speaker, slides } = await openPair(page);
  const other = await context.newPage();
  await open(other, './?view=read');
  const id = await stage.evaluate(() => sessionStorage.getItem('deck-stage'));
  const command = (body: unknown): unknown => ({ deck: 1, type: 'command', stage: id, command: body });
  await send(other, [
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
  ]);
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
  await expectTogether(stage, speaker);
  await expect(stage.locator('html[data-black], .laser-dot')).toHaveCount(0);
});

test('a stage with a slide that is unknown here is named, and the view stays where it is', async ({
  page,
  context,
}) => {
  const { stage, speaker, slides } = await openPair(page);
  const other = await context.newPage();
  await open(other, './?view=read');
  const id = await stage.evaluate(() => sessionStorage.getItem('deck-stage'));
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
  // The stage takes a new id when it hears its own; so a third page plays a stage of another age.
  await stage.close();
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  await send(other, [{ deck: 1, type: 'state', state }]);
  await expect(status(speaker)).toContainText(
    'Die Bühne zeigt eine Folie, die es hier nicht gibt: Lade beide Fenster neu',
  );
  await expect(now(speaker)).toContainText(slides[0]?.title ?? '');
});

test('a stage in another cut is followed, and that is said once', async ({ page, context }) => {
  await open(page);
  const [first, second] = await readCuts(page);
  test.skip(!first || !second, 'fewer than two cuts in this deck');
  await open(page, `./?cut=${first?.name}`);
  const speaker = await openAlone(context, `./?view=speaker&cut=${second?.name}`);
  await expect(status(speaker)).toHaveText(
    new RegExp(`Die Bühne läuft in der Fassung „${first?.label}“, diese Ansicht folgt ihr`),
  );
  await expect(speaker.locator('.speaker-cut')).toContainText(`Fassung ${first?.label}`);
  await status(speaker).getByRole('button', { name: 'Gut' }).click();
  await expectTogether(page, speaker);
});

test('a bad place in the address is as good as none', async ({ context }) => {
  for (const hash of ['#%E0%A4%A', '#no-such-slide', '#/9999']) {
    const speaker = await openAlone(context, `./?view=speaker&cut=nonsense${hash}`);
    await expect(now(speaker).locator('.preview section')).toHaveCount(1);
    await expect(speaker.locator('.speaker-cut')).toContainText('alle Folien');
    await speaker.close();
  }
});

test('two speaker views of one stage agree', async ({ page, context }) => {
  const { stage, speaker } = await openPair(page);
  const second = await openAlone(context);
  await button(second, 'Uhr starten').click();
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
  await button(speaker, 'Bühne schwarz').click();
  await expect(button(second, 'Bühne schwarz')).toHaveAttribute('aria-pressed', 'true');
  await second.keyboard.press('PageDown');
  await expectTogether(stage, speaker);
  await expectTogether(stage, second);
});
