// The talk against its plan, in simulated time.
import { expect, type Page } from '@playwright/test';
import { cuts, slides } from '../../tools/fixture-deck.ts';
import { present, readSlides, readTalk, show } from '../../tools/site.ts';
import { button, next, openPair, type Pair, readTitle, status } from '../../tools/talk/speaker.ts';
import { pace, pass, readMinutes, timeTest as test } from '../../tools/talk/talk-time.ts';

// There is a shorter one.
const [shortest, cut] = cuts;

interface Planned {
  readonly id: string;
  readonly minutes: number;
  readonly cuts: readonly string[];
  readonly steps: number;
}

async function readPlan(stage: Page): Promise<readonly Planned[]> {
  const talk = await readTalk(stage);
  const minutes = await stage
    .locator(':is(.slides, .parked) > section[id]')
    .evaluateAll((all) => Object.fromEntries(all.map(({ id, dataset }) => [id, Number(dataset.minutes ?? 0)])));
  return (await readSlides(stage))
    .filter(({ id, generated }) => talk.includes(id) && !generated)
    .toSorted((first, second) => talk.indexOf(first.id) - talk.indexOf(second.id))
    .map((slide) => ({
      id: slide.id,
      steps: slide.steps,
      cuts: slide.cuts.split(' '),
      minutes: minutes[slide.id] ?? 0,
    }));
}

/** A talk whose clock has been started. */
async function startTalk(page: Page): Promise<Pair & { readonly plan: readonly Planned[] }> {
  const pair = await openPair(page, `./?cut=${cut.name}`);
  await button(pair.speaker, 'Uhr starten').click();
  return { ...pair, plan: await readPlan(page) };
}

test('words and colour say where the talk stands, and when it ends', async ({ page }) => {
  const { stage, speaker, plan } = await startTalk(page);
  await expect(pace(speaker)).toHaveText('im Plan');
  await expect(pace(speaker)).toHaveAttribute('data-pace', 'on-plan');
  const end = 5 + cut.minutes;
  await expect(speaker.locator('.speaker-end b')).toHaveText(new RegExp(`^14:(${end}|${end + 1})$`));
  await pass(page, (plan[0]?.minutes ?? 0) + 3.2);
  await expect(pace(speaker)).toHaveText(/^3\smin hinter Plan$/);
  await expect(pace(speaker)).toHaveAttribute('data-pace', 'behind');
  await expect(speaker.locator('.speaker-end')).toContainText('so wie jetzt');
  await show(stage, plan.at(-2)?.id ?? '');
  await speaker.keyboard.press('h');
  await expect(pace(speaker)).toHaveText(/^\d+\smin voraus$/);
  await expect(pace(speaker)).toHaveAttribute('data-pace', 'ahead');
  await speaker.keyboard.press('End');
  await speaker.keyboard.press('h');
  await expect(pace(speaker)).toHaveText('außerhalb des Plans');
});

test('behind the plan it proposes what the shorter cut drops, and skips it by one click', async ({ page }) => {
  const { stage, speaker, plan } = await startTalk(page);
  const talk = await readTalk(stage);
  await pass(page, (plan[0]?.minutes ?? 0) + 3.2);
  const proposal = speaker.locator('.catch-up');
  await expect(proposal).toContainText('Zum Aufholen: „');
  const saved = Number(/spart ([\d,]+)\smin/.exec((await proposal.textContent()) ?? '')?.[1]?.replace(',', '.'));
  expect(saved).toBeGreaterThanOrEqual(3);
  await button(speaker, 'Countdown').click();
  await speaker.getByRole('button', { name: /^Pause/ }).click();
  const skip = proposal.getByRole('button', { name: /überspringen$/ });
  for (const wanted of [skip, speaker.getByRole('button', { name: 'Pause beenden' })]) {
    await expect(wanted).toBeInViewport({ ratio: 1 });
  }
  await speaker.getByRole('button', { name: 'Pause beenden' }).click();
  const { width, height } = speaker.viewportSize() ?? { width: 1280, height: 720 };
  await speaker.setViewportSize({ width: 390, height: 844 });
  expect((await proposal.getByText('Zum Aufholen').boundingBox())?.width).toBeGreaterThan(200);
  await speaker.setViewportSize({ width, height });
  await skip.click();
  await expect(pace(speaker)).toHaveText('im Plan');
  const rest = await readTalk(stage);
  const gone = plan.filter(({ id }) => !rest.includes(id));
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.every((slide) => !slide.cuts.includes(shortest.name))).toBe(true);
  expect(gone.reduce((sum, slide) => sum + slide.minutes, 0)).toBeCloseTo(saved, 2);
  await expect(present(stage)).toHaveId(slides.title);
  await proposal.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(pace(speaker)).toHaveText(/hinter Plan$/);
  await expect.poll(() => readTalk(stage)).toEqual(talk);
});

test('slides are left out by hand, beside those of a proposal, and taken in again', async ({ page }) => {
  const { stage, speaker, plan } = await startTalk(page);
  const [first, second, third] = plan;
  const talk = await readTalk(stage);
  await button(speaker, 'Folie wählen').click();
  const dialog = speaker.getByRole('dialog', { name: 'Folie wählen' });
  const entry = dialog.getByRole('listitem').filter({ hasText: await readTitle(stage, third?.id ?? '') });
  await entry.getByRole('button').first().focus();
  await speaker.keyboard.press('Tab');
  await speaker.keyboard.press('Enter');
  await expect(entry).toContainText('heute ausgelassen');
  await speaker.keyboard.press('Escape');
  await next(speaker).getByRole('button', { name: 'Nächste auslassen' }).click();
  await expect.poll(() => readTalk(stage)).toEqual(talk.filter((id) => id !== second?.id && id !== third?.id));
  await expect(speaker.locator('.speaker-cut')).toContainText(`von ${talk.length - 2}`);
  await pass(page, (first?.minutes ?? 0) + (second?.minutes ?? 0) + (third?.minutes ?? 0));
  await expect(pace(speaker)).toHaveText('im Plan');
  await speaker.locator('.catch-up').getByRole('button', { name: 'Alle 2 zurückholen' }).click();
  await expect.poll(() => readTalk(stage)).toEqual(talk);
  await expect(pace(speaker)).toHaveText(/hinter Plan$/);
});

test('what is left out stays out when the stage is lost and another takes its place', async ({ page }) => {
  const { stage, speaker, plan } = await startTalk(page);
  const talk = await readTalk(stage);
  const leave = next(speaker).getByRole('button', { name: 'Nächste auslassen' });
  const count = speaker.locator('.speaker-cut');
  await leave.click();
  await expect(count).toContainText(`von ${talk.length - 1}`);
  await stage.close();
  await expect(status(speaker)).toContainText('Keine Bühne verbunden');
  await leave.click();
  await expect(count).toContainText(`von ${talk.length - 2}`);
  const [another] = await Promise.all([
    speaker.waitForEvent('popup'),
    speaker.getByRole('link', { name: 'Bühne öffnen' }).click(),
  ]);
  await expect(status(speaker)).toHaveCount(0);
  await expect.poll(() => readTalk(another)).toEqual(talk.filter((id) => id !== plan[1]?.id && id !== plan[2]?.id));
});

test('the shortest cut says that there is none shorter', async ({ page }) => {
  const { speaker } = await openPair(page, `./?cut=${shortest.name}`);
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

test('a whole talk, slide by slide in its planned time, is on plan all the way', async ({ page }) => {
  const { stage, speaker, plan } = await startTalk(page);
  for (const [index, slide] of plan.entries()) {
    await expect(present(stage)).toHaveId(slide.id);
    await expect(pace(speaker)).toHaveText('im Plan');
    await pass(page, slide.minutes);
    if (index === plan.length - 1) break;
    for (let press = 0; press <= slide.steps; press++) await speaker.keyboard.press('PageDown');
  }
  expect(Math.abs((await readMinutes(speaker)) - cut.minutes)).toBeLessThan(cut.minutes * 0.1 + 1);
});
