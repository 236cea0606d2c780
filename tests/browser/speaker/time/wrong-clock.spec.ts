// A computer whose clock is wrong by a year, and is set right during the talk; the other way round, too.
// Neither a reload nor a crash afterwards may count the difference.
import { expect, type Page } from '@playwright/test';
import { button, openPair, openSpeaker, reload } from '../../tools/talk/speaker.ts';
import { expectMinutes, pass, setClock, timeTest as test } from '../../tools/talk/talk-time.ts';

const year = 365 * 24 * 60;

/** A window that crashes says no goodbye, and keeps nothing more. */
async function crash(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await reload(page);
}

for (const [way, minutes] of [
  ['forward by a year', year],
  ['back by a year', -year],
] as const) {
  test(`set ${way}, the clock of the talk and its countdown go on`, async ({ page, context }) => {
    const { stage, speaker } = await openPair(page);
    await button(speaker, 'Uhr starten').click();
    await button(speaker, 'Countdown').click();
    await speaker.getByRole('dialog').getByLabel('Minuten').fill('60');
    await speaker.getByRole('button', { name: /^Übung/ }).click();
    await pass(page, 10);
    await setClock(page, minutes);
    await pass(page, 5);
    await expectMinutes(speaker, 15);
    const countdown = speaker.getByRole('timer', { name: 'Übung' });
    await expect(countdown).toHaveText(/^Übung (45:00|44:\d\d)$/);

    await crash(stage);
    await crash(speaker);
    await expectMinutes(speaker, 15);
    await pass(page, 5);
    await expectMinutes(speaker, 20);
    await expect(countdown).toHaveText(/^Übung (40:00|39:\d\d)$/);
    await button(speaker, 'Uhr anhalten').click();
    await pass(page, 5);
    await expect(button(speaker, 'Uhr fortsetzen')).toBeVisible();
    await button(speaker, 'Uhr fortsetzen').click();
    await reload(stage);
    await reload(speaker);
    await pass(page, 5);
    await expectMinutes(speaker, 25);

    // The stage alone has it, too, and so has the speaker view.
    await speaker.close();
    await stage.evaluate(() => localStorage.clear());
    await reload(stage);
    const again = await openSpeaker(stage);
    await expectMinutes(again, 25);
    await stage.close();
    await reload(again);
    await expectMinutes(again, 25);
    expect(context.pages()).toHaveLength(1);
  });
}
