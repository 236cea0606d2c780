// The talk's clock and plan, in simulated time.
import { expect, type Page } from '@playwright/test';
import { open, present, test } from '../tools/site.ts';
import {
  button,
  openAlone,
  openPair,
  openSpeaker,
  readCuts,
  readTalk,
  ready,
  status,
  type Pair,
} from '../tools/speaker.ts';

test.use({ timezoneId: 'Europe/Berlin' });

test.beforeEach(async ({ context }) => {
  await context.clock.install({ time: new Date('2026-03-02T13:05:00Z') });
});

const elapsed = (speaker: Page): ReturnType<Page['locator']> => speaker.locator('.speaker-time > p:nth-child(2) > b');
const pace = (speaker: Page): ReturnType<Page['locator']> => speaker.locator('.pace');

/** Lets time pass in all windows; timers that are due fire once, as in a window in the background. */
async function pass(page: Page, minutes: number): Promise<void> {
  await page.context().clock.fastForward(Math.round(minutes * 60_000));
}

/** Minutes on the talk's clock. */
async function readMinutes(speaker: Page): Promise<number> {
  const parts = (await elapsed(speaker).textContent())?.split(':').map(Number) ?? [];
  return parts.reduce((sum, part) => sum * 60 + part, 0) / 60;
}

interface Planned {
  readonly id: string;
  readonly minutes: number;
  readonly cuts: readonly string[];
  readonly steps: number;
}

async function readPlan(stage: Page): Promise<readonly Planned[]> {
  const talk = await readTalk(stage);
  const minutes = await stage
    .locator('.slides > section[id]')
    .evaluateAll((all) => Object.fromEntries(all.map(({ id, dataset }) => [id, Number(dataset.minutes ?? 0)])));
  return talk
    .filter(({ generated }) => !generated)
    .map(({ id, cuts, steps }) => ({ id, steps, cuts: cuts.split(/\s+/), minutes: minutes[id] ?? 0 }));
}

/** A talk in the second shortest cut, so that there is a shorter one. */
async function openTalk(page: Page): Promise<Pair & { plan: readonly Planned[]; minutes: number; shorter: string }> {
  await open(page);
  const [shorter, cut] = await readCuts(page);
  test.skip(!shorter || !cut, 'fewer than two cuts in this deck');
  const pair = await openPair(page, `./?cut=${cut?.name}`);
  return { ...pair, plan: await readPlan(page), minutes: cut?.minutes ?? 0, shorter: shorter?.name ?? '' };
}

test('the clock has 24 hours, starts, pauses, goes on and is set back', async ({ page }) => {
  const { speaker } = await openTalk(page);
  await expect(speaker.locator('.speaker-time > p').first()).toHaveText(/^14:0\d Uhr$/);
  await expect(pace(speaker)).toHaveText('noch nicht gestartet');
  await button(speaker, 'Uhr starten').click();
  await pass(page, 7);
  await expect(elapsed(speaker)).toHaveText(/^07:0\d$/);
  await button(speaker, 'Uhr anhalten').click();
  const rested = (await elapsed(speaker).textContent()) ?? '';
  await pass(page, 5);
  await expect(elapsed(speaker)).toHaveText(rested);
  await button(speaker, 'Uhr fortsetzen').click();
  await pass(page, 60);
  await expect(elapsed(speaker)).toHaveText(/^1:07:0\d$/);
  await expect(speaker.locator('.speaker-time > p').first()).toHaveText(/^15:1\d Uhr$/);
  await expect(button(speaker, 'Uhr auf null')).toHaveCount(0);
  await button(speaker, 'Uhr anhalten').click();
  await button(speaker, 'Uhr auf null').click();
  await expect(elapsed(speaker)).toHaveText('00:00');
});

test('the clock goes on while windows are closed and reloaded, and never drifts', async ({ page, context }) => {
  const { stage, speaker } = await openTalk(page);
  await button(speaker, 'Uhr starten').click();
  await speaker.close();
  await pass(page, 10);
  const again = await openSpeaker(stage);
  expect(await readMinutes(again)).toBeGreaterThanOrEqual(10);
  await stage.reload();
  await again.reload();
  await ready(again);
  await pass(page, 10);
  await expect.poll(() => readMinutes(again)).toBeCloseTo(20, 0);
  const address = stage.url();
  await stage.close();
  await expect(status(again)).toContainText('Keine Bühne verbunden');
  await pass(again, 10);
  const reopened = await context.newPage();
  await open(reopened, address);
  await expect(status(again)).toHaveCount(0);
  await expect.poll(() => readMinutes(again)).toBeCloseTo(30, 0);
  await again.close();
  const last = await openAlone(context);
  await expect.poll(() => readMinutes(last)).toBeCloseTo(30, 0);
});

test('alone it has a clock of its own, which a stage takes over', async ({ page, context }) => {
  const speaker = await openAlone(context);
  await button(speaker, 'Uhr starten').click();
  await pass(speaker, 3);
  await speaker.reload();
  await expect.poll(() => readMinutes(speaker)).toBeCloseTo(3, 0);
  await open(page);
  await expect(status(speaker)).toHaveCount(0);
  await speaker.close();
  const other = await openSpeaker(page);
  await expect.poll(() => readMinutes(other)).toBeCloseTo(3, 0);
});

test('words and colour say where the talk stands, and when it ends', async ({ page }) => {
  const { stage, speaker, plan, minutes } = await openTalk(page);
  const [first] = plan;
  await button(speaker, 'Uhr starten').click();
  await expect(pace(speaker)).toHaveText('im Plan');
  await expect(pace(speaker)).toHaveAttribute('data-pace', 'on-plan');
  const end = new Date(Date.parse('2026-03-02T14:05:00Z') + minutes * 60_000);
  const written = (minute: number): string => `${end.getUTCHours()}:${String(minute).padStart(2, '0')}`;
  await expect(speaker.locator('.speaker-end b')).toHaveText(
    new RegExp(`^(${written(end.getUTCMinutes())}|${written(end.getUTCMinutes() + 1)})$`),
  );
  await pass(page, (first?.minutes ?? 0) + 3.2);
  await expect(pace(speaker)).toHaveText(/^3\smin hinter Plan$/);
  await expect(pace(speaker)).toHaveAttribute('data-pace', 'behind');
  await expect(speaker.locator('.speaker-end')).toContainText('so wie jetzt');
  await speaker.evaluate(() => document.documentElement.getBoundingClientRect());
  const far = plan.at(-2)?.id ?? '';
  await stage.evaluate((id) => (location.hash = id), far);
  await expect(pace(speaker)).toHaveText(/^\d+\smin voraus$/);
  await expect(pace(speaker)).toHaveAttribute('data-pace', 'ahead');
  await speaker.keyboard.press('End');
  await expect(pace(speaker)).toHaveText('außerhalb des Plans');
});

test('behind the plan it proposes what the shorter cut drops, and skips it by one click', async ({ page }) => {
  const { stage, speaker, plan, shorter } = await openTalk(page);
  await button(speaker, 'Uhr starten').click();
  await pass(page, (plan[0]?.minutes ?? 0) + 3.2);
  const proposal = speaker.locator('.catch-up');
  await expect(proposal).toContainText('Zum Aufholen: „');
  const saved = Number(/spart ([\d,]+)\smin/.exec((await proposal.textContent()) ?? '')?.[1]?.replace(',', '.'));
  expect(saved).toBeGreaterThanOrEqual(3);
  await proposal.getByRole('button', { name: /überspringen$/ }).click();
  await expect(pace(speaker)).toHaveText('im Plan');
  const rest = (await readTalk(stage)).map(({ id }) => id);
  const gone = plan.filter(({ id }) => !rest.includes(id));
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.every(({ cuts }) => !cuts.includes(shorter))).toBe(true);
  expect(gone.reduce((sum, slide) => sum + slide.minutes, 0)).toBeCloseTo(saved, 2);
  await expect(present(stage)).toHaveId(plan[0]?.id ?? '');
  await proposal.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(pace(speaker)).toHaveText(/hinter Plan$/);
  await expect.poll(async () => (await readTalk(stage)).length).toBe(rest.length + gone.length);
});

test('the shortest cut says that there is none shorter', async ({ page }) => {
  await open(page);
  const [cut] = await readCuts(page);
  test.skip(!cut, 'no cuts in this deck');
  const { speaker } = await openPair(page, `./?cut=${cut?.name}`);
  await button(speaker, 'Uhr starten').click();
  await pass(page, 15);
  await expect(speaker.locator('.catch-up')).toContainText('Kürzer als diese Fassung gibt es keine');
});

test('without a cut there is a sum and no target', async ({ page }) => {
  const { speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await pass(page, 30);
  await expect(speaker.locator('.speaker-time')).toContainText(/Summe [\d,]+\smin/);
  await expect(pace(speaker)).toHaveText('ohne Zielzeit');
  await expect(speaker.locator('.speaker-end, .catch-up')).toHaveCount(0);
  await expect(speaker.getByRole('list', { name: 'Kapitel mit geplanten Zeiten' })).toContainText(/ab 14:0\d/);
});

test('an exercise is counted down, also over a reload', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const ids = await stage
    .locator('.slides > section.exercise[data-minutes]')
    .evaluateAll((all) => all.map(({ id }) => id));
  test.skip(ids.length === 0, 'no exercise in this deck');
  await stage.evaluate((id) => (location.hash = id), ids[0] ?? '');
  await button(speaker, 'Uhr starten').click();
  await speaker.getByRole('button', { name: /^Übung: .* herunterzählen$/ }).click();
  const countdown = speaker.getByRole('timer', { name: 'Übung' });
  await pass(page, 0.5);
  const left = (await countdown.textContent()) ?? '';
  await speaker.reload();
  await ready(speaker);
  await expect(countdown).toHaveText(new RegExp(`Übung ${left.slice(6, 9)}`));
  await speaker.keyboard.press('Home');
  await pass(page, 10);
  await expect(countdown).toHaveText('Übung 00:00');
  await expect(speaker.getByText('Die Zeit ist um.')).toBeVisible();
  await speaker.getByRole('button', { name: 'Countdown beenden' }).click();
  await expect(countdown).toHaveCount(0);
  expect(await readMinutes(speaker)).toBeGreaterThan(10);
});

test('in a break the clock of the talk rests', async ({ page }) => {
  const { speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await pass(page, 20);
  await button(speaker, 'Countdown').click();
  const dialog = speaker.getByRole('dialog', { name: 'Countdown' });
  await dialog.getByLabel('Minuten').fill('viele');
  await expect(dialog.getByLabel('Minuten')).toHaveAccessibleDescription(/Eine Zahl von 1 bis 180/);
  await expect(dialog.getByRole('button', { name: /^Pause/ })).toBeDisabled();
  await dialog.getByLabel('Minuten').fill('7,5');
  await speaker.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await pass(page, 7);
  await expect(speaker.getByRole('timer', { name: 'Pause' })).toHaveText(/^Pause 00:[23]\d$/);
  await expect(elapsed(speaker)).toHaveText(/^20:0\d$/);
  await speaker.getByRole('button', { name: 'Pause beenden' }).click();
  await pass(page, 1);
  await expect(elapsed(speaker)).toHaveText(/^21:\d\d$/);
});

test('a whole talk, slide by slide in its planned time, is on plan all the way', async ({ page }) => {
  test.slow();
  const { stage, speaker, plan, minutes } = await openTalk(page);
  await button(speaker, 'Uhr starten').click();
  for (const [index, slide] of plan.entries()) {
    await expect(present(stage)).toHaveId(slide.id);
    await expect(pace(speaker)).toHaveText('im Plan');
    await pass(page, slide.minutes);
    if (index === plan.length - 1) break;
    const presses = index === 0 ? 1 : slide.steps + 1;
    for (let press = 0; press < presses; press++) await speaker.keyboard.press('PageDown');
  }
  expect(Math.abs((await readMinutes(speaker)) - minutes)).toBeLessThan(minutes * 0.1 + 1);
});
