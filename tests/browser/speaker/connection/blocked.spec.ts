// Browsers in which windows of one site may not talk to each other, or may keep nothing.
import { expect } from '@playwright/test';
import { slides } from '../../tools/fixture-deck.ts';
import { open, present, test } from '../../tools/site.ts';
import { button, expectTogether, openAlone, openPair, ready, status } from '../../tools/talk/speaker.ts';

test.describe('without BroadcastChannel', () => {
  test.beforeEach(({ context }) =>
    context.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel')),
  );

  test('the windows that have opened each other work together', async ({ page }) => {
    const { stage, speaker } = await openPair(page);
    await button(speaker, 'Weiter').click();
    await expect(present(stage)).toHaveId(slides.second);
    await stage.reload();
    await ready(stage);
    await speaker.reload();
    await ready(speaker);
    await expectTogether(stage, speaker);
    await stage.keyboard.press('End');
    await expect(present(stage)).toHaveId(slides.last);
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
    await expect(present(stage)).toHaveId(slides.last);
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
  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Uhr starten').click();
  await button(speaker, 'A+ Notizen größer').click();
  await expect(speaker.locator('.speaker-notes-text')).toHaveCSS('font-size', '26px');
  await speaker.reload();
  await ready(speaker);
  await expect(button(speaker, 'Uhr anhalten')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(present(stage)).toHaveId(slides.second);
});
