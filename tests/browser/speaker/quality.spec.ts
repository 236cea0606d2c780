// The speaker view for everybody and on every screen, the check before the talk, and a stage that shows
// nothing that a projector does not need.
import { expect, type Page } from '@playwright/test';
import { findViolations } from '../tools/axe.ts';
import { open, present, show, test } from '../tools/site.ts';
import { button, openAlone, openPair, openSpeaker, readCuts, status } from '../tools/speaker.ts';

async function check(page: Page, place: string, within = '.speaker'): Promise<string[]> {
  return (await findViolations(page, { within })).map((violation) => `${place}: ${violation}`);
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    test.slow();
    const { stage, speaker, slides } = await openPair(page, `./?theme=${theme}`);
    const found = await check(speaker, 'page', 'html');
    for (const { id } of slides.slice(0, 3)) {
      await show(stage, id);
      found.push(...(await check(speaker, id)));
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing in the windows, nor in any state', async ({ page }) => {
  test.slow();
  await open(page);
  const [, cut] = await readCuts(page);
  const { stage, speaker } = await openPair(page, `./?cut=${cut?.name ?? ''}`);
  await button(speaker, 'Uhr starten').click();
  await button(speaker, 'Bühne schwarz').click();
  await expect(speaker.getByText('Die Bühne ist schwarz')).toBeVisible();
  await button(speaker, 'Laser').click();
  const found = await check(speaker, 'black');
  for (const name of ['Folie wählen', 'Tasten', 'Prüfen', 'Countdown']) {
    await button(speaker, name).click();
    await expect(speaker.getByRole('dialog')).toBeVisible();
    found.push(...(await check(speaker, name, 'dialog')));
    await speaker.keyboard.press('Escape');
  }
  await button(speaker, 'Countdown').click();
  await speaker.keyboard.press('Enter');
  await stage.close();
  await expect(status(speaker)).toBeVisible();
  found.push(...(await check(speaker, 'alone, in a break')));
  expect(found).toEqual([]);
});

test('axe finds nothing on what can be operated', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const ids = await stage
    .locator('.slides > section:is(:has(.body quiz-question), :has(.widget))')
    .evaluateAll((all) => all.map(({ id }) => id));
  const found: string[] = [];
  for (const id of ids.slice(0, 3)) {
    await show(stage, id);
    await speaker.getByRole('button', { name: 'Auf der Bühne bedienen' }).click();
    await expect(speaker.getByRole('region', { name: 'Bedienen' }).getByRole('button').first()).toBeEnabled();
    found.push(...(await check(speaker, id)));
  }
  expect(found).toEqual([]);
});

test('everything has room on a tablet, and is large enough for a finger', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  await speaker.setViewportSize({ width: 1024, height: 768 });
  const exercise = await stage
    .locator('.slides > section.exercise')
    .first()
    .getAttribute('id')
    .catch(() => null);
  if (exercise) await show(stage, exercise);
  const size = await speaker.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight];
  });
  expect(size).toEqual([1024, 768]);
  for (const each of await speaker.getByRole('button').all()) {
    const box = await each.boundingBox();
    expect(Math.round(box?.height ?? 0), await each.innerText()).toBeGreaterThanOrEqual(44);
    expect(Math.round(box?.width ?? 0), await each.innerText()).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
  }
  const notes = await speaker.locator('.speaker-notes-text').boundingBox();
  expect(notes?.height ?? 0).toBeGreaterThan(300);
});

for (const viewport of [
  { width: 640, height: 480 },
  { width: 320, height: 640 },
]) {
  test(`nothing is cut off at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
    const { speaker } = await openPair(page);
    await speaker.setViewportSize(viewport);
    expect(await speaker.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await button(speaker, 'Folie wählen').click();
    const box = await speaker.getByRole('dialog').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
  });
}

test('every button is reached by Tab', async ({ page }) => {
  const { speaker } = await openPair(page);
  const wanted = await speaker.getByRole('button', { disabled: false }).count();
  const reached = new Set<string>();
  for (let press = 0; press < wanted + 15; press++) {
    await speaker.keyboard.press('Tab');
    reached.add(await speaker.evaluate(() => document.activeElement?.closest('button')?.outerHTML ?? ''));
  }
  reached.delete('');
  expect(reached.size).toBe(wanted);
});

test.describe('the check before the talk', () => {
  test('tells how the stage is doing, and changes its theme', async ({ page, context }) => {
    const { stage, speaker } = await openPair(page);
    await button(speaker, 'Prüfen').click();
    const dialog = speaker.getByRole('dialog', { name: 'Vor dem Vortrag' });
    await expect(dialog).toContainText('Bühneverbunden');
    await expect(dialog).toContainText('Schriftengeladen');
    await expect(dialog).toContainText('1280 × 720 Pixel, Vergrößerung 100');
    await expect(dialog).toContainText('aus: auf der Bühne F drücken');
    await expect(dialog).toContainText('keine: alle Folien, ohne Zielzeit');
    await expect(dialog.getByRole('term').filter({ hasText: 'Offline' })).toHaveCount(0);
    for (let press = 0; press < 3; press++) await dialog.getByRole('button', { name: 'Darstellung wechseln' }).click();
    await expect(stage.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await expect(dialog).toContainText('Darstellunghoher Kontrast');
    await stage.setViewportSize({ width: 500, height: 700 });
    await expect(dialog).toContainText('zu klein, Folien werden zu Spalten');
    await expect(dialog.getByRole('button', { name: 'Andere Bühne wählen' })).toHaveCount(0);
    await open(await context.newPage());
    await dialog.getByRole('button', { name: 'Andere Bühne wählen' }).click();
    await expect(status(speaker)).toContainText('Mehrere Bühnen sind offen');
    const [agenda] = await Promise.all([
      context.waitForEvent('page'),
      dialog.getByRole('link', { name: /Ablaufplan/ }).click(),
    ]);
    await expect(agenda.locator('html[data-view="agenda"][data-ready]')).toBeAttached();
  });

  test('names the readiness without a network where there is one', async ({ context }) => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} } }));
    const speaker = await openAlone(context);
    await button(speaker, 'Prüfen').click();
    await expect(speaker.getByRole('dialog')).toContainText('Offlinebereit');
    await expect(speaker.getByRole('dialog')).toContainText('Bühnekeine verbunden');
  });
});

test.describe('the stage during a talk', () => {
  test('hides the cursor and its buttons when nothing moves', async ({ page }) => {
    await open(page);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    const cursor = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.elementFromPoint(320, 320) ?? document.body).cursor);
    await expect.poll(cursor).not.toBe('none');
    await expect.poll(cursor, { timeout: 10_000 }).toBe('none');
    await expect(page.getByRole('navigation', { name: 'Steuerung' })).toHaveCSS('opacity', '0');
    await page.keyboard.press('b');
    await expect.poll(cursor).toBe('none');
  });

  test('keeps the screen on once a speaker view has joined, not before', async ({ page, context }) => {
    await context.addInitScript(() => {
      const request = async (): Promise<EventTarget> => {
        document.title = 'kept on';
        return Promise.resolve(Object.assign(new EventTarget(), { released: false }));
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    await open(page);
    await page.keyboard.press('PageDown');
    await expect(page).not.toHaveTitle('kept on');
    const speaker = await openSpeaker(page);
    await expect(page).toHaveTitle('kept on');
    await button(speaker, 'Prüfen').click();
    await expect(speaker.getByRole('dialog')).toContainText('Bildschirmbleibt an');
  });

  test('goes on where the screen cannot be kept on', async ({ page, context }) => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('no')) } }),
    );
    const { stage, speaker, slides } = await openPair(page);
    await button(speaker, 'Prüfen').click();
    await expect(speaker.getByRole('dialog')).toContainText('Bildschirmkann sich abschalten');
    await stage.keyboard.press('PageDown');
    await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
  });
});
