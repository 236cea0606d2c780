// A talk in a browser that keeps nothing: what one window loses in a reload it hears from the other, and what was kept
// before there was no more room never comes back.
import { expect } from '@playwright/test';
import { slides } from '../../tools/fixture-deck.ts';
import { present, readTalk, test } from '../../tools/site.ts';
import { closeStorage, emptyStorage, fillStorage } from '../../tools/talk/storage.ts';
import { button, expectTogether, openAlone, openPair, type Pair, reload } from '../../tools/talk/speaker.ts';
import { readMinutes } from '../../tools/talk/talk-time.ts';

const minute = 60_000;

/** The clock runs, and the slide that follows is left out. */
async function begin({ stage, speaker }: Pair): Promise<void> {
  await button(speaker, 'Uhr starten').click();
  await leaveOutNext({ stage, speaker }, slides.second);
}

async function leaveOutNext({ stage, speaker }: Pair, id: string): Promise<void> {
  await speaker.getByRole('button', { name: 'Nächste auslassen' }).click();
  await expect.poll(() => readTalk(stage)).not.toContain(id);
}

/** After whatever was loaded again: the clock, the slides that are left out, and the speaker view leads. */
async function expectWhole({ stage, speaker }: Pair, leftOut: readonly string[]): Promise<void> {
  await expectTogether(stage, speaker);
  await expect.poll(async () => (await readTalk(stage)).filter((id) => leftOut.includes(id))).toEqual([]);
  expect(await readMinutes(speaker)).toBeGreaterThan(20);
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.inLongestOnly);
  await expectTogether(stage, speaker);
  await speaker.keyboard.press('Home');
  for (const window of [stage, speaker]) await expect(window).toHaveURL(new RegExp(`#${slides.title}$`)); // Written in bursts.
}

test('closed: either window is loaded again, and knows the talk from the other', async ({ page, context }) => {
  await context.clock.install();
  await closeStorage(context);
  const pair = await openPair(page);
  const { stage, speaker } = pair;
  await begin(pair);
  await leaveOutNext(pair, slides.third);
  await context.clock.fastForward(21 * minute);
  for (const window of [stage, speaker]) {
    await reload(window);
    await expectWhole(pair, [slides.second, slides.third]);
  }
  await button(speaker, 'Prüfen').click();
  await expect(speaker.getByRole('dialog', { name: 'Vor dem Vortrag' })).toBeVisible();
});

test('full before the talk', async ({ page, context }) => {
  await context.clock.install();
  await page.goto('404.html');
  await fillStorage(page);
  const pair = await openPair(page);
  await begin(pair);
  await leaveOutNext(pair, slides.third);
  await context.clock.fastForward(21 * minute);
  for (const window of [pair.stage, pair.speaker]) {
    await reload(window);
    await expectWhole(pair, [slides.second, slides.third]);
  }
});

test('full during the talk: what was kept before does not come back', async ({ page, context }) => {
  await context.clock.install();
  const pair = await openPair(page);
  const { stage, speaker } = pair;
  await begin(pair);
  await context.clock.fastForward(21 * minute);
  for (const window of [stage, speaker]) await fillStorage(window);
  await leaveOutNext(pair, slides.third);
  for (const window of [stage, speaker]) {
    await reload(window);
    await expectWhole(pair, [slides.second, slides.third]);
  }
  // Once there is room again it is kept as ever.
  for (const window of [stage, speaker]) await emptyStorage(window);
  await button(speaker, 'Uhr anhalten').click();
  await expect(button(speaker, 'Uhr fortsetzen')).toBeVisible();
  await speaker.close();
  await reload(stage);
  await expect.poll(() => readTalk(stage)).not.toContain(slides.third);
});

test('full: yesterday’s speaker does not stand on the title slide', async ({ page, context }) => {
  await context.addInitScript(() => {
    const isFull = Object.keys(localStorage).some((key) => key.startsWith('other-'));
    if (!isFull) localStorage.setItem('deck-evening /', '{"speaker":"Gestern"}');
  });
  const { stage, speaker } = await openPair(page);
  await expect(present(stage)).toContainText('Gestern');
  await fillStorage(speaker);
  await button(speaker, 'Prüfen').click();
  const name = speaker.getByRole('dialog', { name: 'Vor dem Vortrag' }).getByLabel('Wer spricht');
  await name.fill('Heute mit einem viel längeren Namen');
  await expect(speaker.getByText('Dieser Browser merkt sich nichts')).toBeVisible();
  await expect(present(stage)).not.toContainText('Gestern');
  await reload(stage);
  await expect(present(stage)).not.toContainText('Gestern');
});

test('alone and full, the speaker view keeps time until it is closed', async ({ context }) => {
  await context.clock.install();
  const speaker = await openAlone(context);
  await fillStorage(speaker);
  await button(speaker, 'Uhr starten').click();
  await context.clock.fastForward(21 * minute);
  expect(await readMinutes(speaker)).toBeGreaterThan(20);
  await reload(speaker);
  await expect(button(speaker, 'Uhr starten')).toBeVisible();
});
