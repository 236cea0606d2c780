// Whatever changes while the other window is closed or asleep is there when it is back.
import { expect, type Page } from '@playwright/test';
import { open, pick, present, show, test } from '../tools/site.ts';
import {
  button,
  expectTogether,
  now,
  openPair,
  openSpeaker,
  readCuts,
  readTalk,
  ready,
  type Pair,
} from '../tools/speaker.ts';

/** Changes the slide, its steps, what is put in, the black picture and the cut, on the stage alone. */
const changes: Readonly<Record<string, (stage: Page) => Promise<void>>> = {
  slide: async (stage) => {
    await stage.keyboard.press('End');
  },
  step: async (stage) => {
    const slides = await readTalk(stage);
    const { id } = pick(slides.slice(1), ({ steps }) => steps > 1);
    await show(stage, slides[slides.findIndex((slide) => slide.id === id) - 1]?.id ?? '');
    for (let press = 0; press < 2; press++) await stage.keyboard.press('ArrowRight');
    await expect(present(stage)).toHaveId(id);
  },
  'widget input': async (stage) => {
    await show(stage, await findWidget(stage));
    await present(stage).getByRole('button', { name: 'Ein Gespräch mehr' }).click();
    await stage.keyboard.press('Escape');
  },
  'quiz answer': async (stage) => {
    await show(stage, await findQuiz(stage));
    await present(stage).getByRole('radio').first().check();
    await present(stage).getByRole('button', { name: 'Prüfen' }).first().click();
  },
  black: async (stage) => {
    await stage.keyboard.press('b');
  },
  cut: async (stage) => {
    const [cut] = await readCuts(stage);
    test.skip(!cut, 'no cuts in this deck');
    await open(stage, `./?cut=${cut?.name}`);
  },
};

async function findWidget(stage: Page): Promise<string> {
  const ids = await stage
    .locator('.slides > section:has(vram-calculator)')
    .evaluateAll((all) => all.map(({ id }) => id));
  test.skip(ids.length === 0, 'no calculator in this deck');
  return ids[0] ?? '';
}

async function findQuiz(stage: Page): Promise<string> {
  const ids = await stage
    .locator('.slides > section.quiz:has(> .body quiz-question [type=radio])')
    .evaluateAll((all) => all.map(({ id }) => id));
  test.skip(ids.length === 0, 'no quiz in this deck');
  return ids[0] ?? '';
}

/** Everything that the stage shows, the speaker view shows, too. */
async function expectSame({ stage, speaker }: Pair): Promise<void> {
  await expectTogether(stage, speaker);
  const picture = now(speaker).locator('.preview section > .body');
  const readState = (section: HTMLElement | SVGElement): unknown => ({
    texts: Array.from(section.querySelectorAll('output, quiz-question output'), ({ textContent }) => textContent),
    answers: Array.from(section.querySelectorAll('quiz-question li'), (answer) => answer.getAttribute('data-answer')),
    checked: Array.from(section.querySelectorAll<HTMLInputElement>('input'), (input) => input.checked),
    values: Array.from(section.querySelectorAll('select'), ({ value }) => value),
  });
  const wanted = await present(stage).locator('> .body').evaluate(readState);
  await expect.poll(() => picture.evaluate(readState)).toEqual(wanted);
  const isBlack = await stage.locator('html[data-black]').count();
  await expect(speaker.getByText('Die Bühne ist schwarz')).toHaveCount(isBlack);
  await expect(speaker.locator('.speaker-cut')).toContainText(`von ${(await readTalk(stage)).length} `);
}

for (const [name, change] of Object.entries(changes)) {
  test(`${name}, changed before and while both are open, and over a reload of the stage`, async ({ page }) => {
    await open(page);
    if (name !== 'black') await change(page); // There the next key only brings the slide back.
    const pair = { stage: page, speaker: await openSpeaker(page), slides: [] };
    await expectSame(pair);
    await page.keyboard.press('Home');
    await change(page);
    await expectSame(pair);
    await page.reload();
    await ready(page);
    await expectSame(pair);
  });

  test(`${name}, changed while the speaker view is away or sleeps`, async ({ page }) => {
    await allowSleep(page);
    const pair = await openPair(page);
    await pair.speaker.goto('about:blank');
    await change(page);
    await pair.speaker.goBack();
    await ready(pair.speaker);
    await expectSame(pair);
    for (const messages of ['wait', 'are lost'] as const) {
      await open(page);
      await expectSame(pair);
      const wake = await putToSleep(pair.speaker, messages);
      await change(page);
      await wake();
      await expectSame(pair);
    }
  });
}

test('what the speaker view asks of a sleeping stage is done when it wakes up', async ({ page }) => {
  await allowSleep(page);
  const pair = await openPair(page);
  const { speaker, slides } = pair;
  const wake = await putToSleep(page, 'wait');
  await speaker.keyboard.press('End');
  await speaker.keyboard.press('b');
  await wake();
  await expect(present(page)).toHaveId(slides.at(-1)?.id ?? '');
  await expectSame(pair);
  await expect(page.locator('html[data-black]')).toBeAttached();
});

test('a stage that does not answer is named', async ({ page }) => {
  await page.context().clock.install();
  await allowSleep(page);
  const { speaker } = await openPair(page);
  const wake = await putToSleep(page, 'are lost');
  await speaker.clock.runFor(21_000);
  await expect(speaker.locator('.speaker-status')).toContainText('Die Bühne antwortet nicht');
  await wake();
  await expect(speaker.locator('.speaker-status')).toHaveCount(0);
});

test('skipped slides stay away when the stage is reloaded', async ({ page }) => {
  const [cut] = await open(page).then(() => readCuts(page));
  test.skip(!cut, 'no cuts in this deck');
  const { speaker, slides } = await openPair(page, `./?cut=${cut?.name}`);
  await askToSkip(page, [slides[1]?.id]);
  await expect(speaker.locator('.catch-up')).toContainText(`Übersprungen: „${slides[1]?.title}“`);
  await page.reload();
  await ready(page);
  await expect.poll(async () => (await readTalk(page)).map(({ id }) => id)).not.toContain(slides[1]?.id);
  await speaker.getByRole('button', { name: 'Zurückholen' }).click();
  await expect.poll(async () => (await readTalk(page)).map(({ id }) => id)).toContain(slides[1]?.id);
  await expect(button(speaker, 'Weiter')).toBeVisible();
});

test('slides are numbered as before when none is skipped any more', async ({ page }) => {
  await open(page);
  const [, second, third] = await readTalk(page);
  await show(page, third?.id ?? '');
  const number = present(page).locator('.place-number');
  const before = (await number.textContent()) ?? '';
  await askToSkip(page, [second?.id]);
  await expect(number).not.toHaveText(before);
  await askToSkip(page, []);
  await expect(number).toHaveText(before);
});

/** Says to the stage what a speaker view would. */
async function askToSkip(page: Page, ids: readonly (string | undefined)[]): Promise<void> {
  await page.evaluate((slides) => {
    const channel = new BroadcastChannel(`deck ${location.pathname}`);
    const stage = sessionStorage.getItem('deck-stage');
    channel.postMessage({ deck: 1, type: 'command', stage, command: { name: 'skip', slides } });
  }, ids);
}

/** Lets pages of this context be put to sleep: headless Chromium freezes none, so their messages are held up. */
async function allowSleep(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const held: (() => void)[] = [];
    // oxlint-disable-next-line typescript/unbound-method -- It is called on the channel below.
    const { addEventListener } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.addEventListener = function (this: BroadcastChannel, type: string, listener: unknown) {
      addEventListener.call(this, type, (event: Event) => {
        const receive = (): void => (listener as EventListener)(event);
        const { sleep } = document.documentElement.dataset;
        if (!sleep) receive();
        else if (sleep === 'wait') held.push(receive);
      });
    };
    document.addEventListener('resume', () => held.splice(0).forEach((receive) => receive()));
  });
}

/** The returned function wakes the page up, as the browser does. */
async function putToSleep(page: Page, messages: 'wait' | 'are lost'): Promise<() => Promise<void>> {
  await page.evaluate((kind) => (document.documentElement.dataset.sleep = kind), messages);
  return () =>
    page.evaluate(() => {
      delete document.documentElement.dataset.sleep;
      document.dispatchEvent(new Event('resume'));
    });
}
