// The deck talks to nobody: in no view does a request leave the site, is a cookie set, or does the policy block anything.
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { deckIn, frame, openHost, test } from '../tools/host.ts';
import { listen } from '../tools/quality/silence.ts';
import { search } from '../tools/reading.ts';
import { open, publish, readSlides, show } from '../tools/site.ts';
import { button, openSpeaker } from '../tools/talk/speaker.ts';

/** Opens a window of the stage by its button, and leaves it open for what the caller does in it. */
async function openWindow(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steuerung' }).getByRole('button', { name, exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Scrolls past everything, so that all that waits to be seen is loaded. */
async function scrollThrough(page: Page): Promise<void> {
  await page.locator('.slides > section, .task, main.agenda > *').evaluateAll(async (sections) => {
    for (const section of sections) {
      section.scrollIntoView();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

test('on the stage, with every slide and every window', async ({ page, context, site }) => {
  test.slow();
  await publish(context);
  const heard = await listen(context, site);
  await open(page);
  for (const { id } of await readSlides(page)) await show(page, id);
  await search(page, 'Grafikkarte');
  await page.keyboard.press('Escape');
  for (const name of ['Übersicht', 'Hilfe', 'Datenschutz']) {
    await openWindow(page, name);
    await page.keyboard.press('Escape');
  }
  await openWindow(page, 'Teilen');
  await page.getByText('Vorschau').click();
  await page.locator('dialog iframe').contentFrame().locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  expect(await heard()).toEqual([]);
});

test('in the speaker view, with every window', async ({ page, context, site }) => {
  const heard = await listen(context, site);
  await open(page, `#${slides.calculator}`);
  const speaker = await openSpeaker(page);
  for (const name of ['Folie wählen', 'Countdown', 'Prüfen', 'Tasten']) {
    await button(speaker, name).click();
    await expect(speaker.getByRole('dialog')).toBeVisible();
    await speaker.keyboard.press('Escape');
  }
  await speaker.reload();
  await expect(speaker.locator('html[data-ready]')).toBeAttached();
  expect(await heard()).toEqual([]);
});

test('in every other view, from the beginning to the end and on paper', async ({ page, context, site }) => {
  const heard = await listen(context, site);
  for (const view of ['read', 'print', 'handout', 'worksheet', 'agenda']) {
    await open(page, `?view=${view}`);
    await scrollThrough(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await page.emulateMedia({ media: null });
  }
  expect(await heard()).toEqual([]);
});

test('in frames of another site, and on the page for lost visitors', async ({ page, context, host, site }) => {
  const heard = await listen(context, site, [host.address]);
  await openHost(page, host, frame(site) + frame(site, `?embed&view=read#${slides.withFootnote}`));
  const stage = await deckIn(page, 0);
  await deckIn(page, 1);
  await stage.getByRole('button', { name: 'Weiter' }).click();
  await stage.getByRole('button', { name: 'Menü' }).click();
  await stage.getByRole('button', { name: 'Datenschutz' }).click();
  await expect(stage.getByRole('dialog', { name: 'Datenschutz' })).toBeVisible();
  await page.goto(`${site}404.html`);
  expect(await heard()).toEqual([]);
});

test.describe('whoever does it is heard', () => {
  test.use({ expectedErrors: [/./] });

  test('by request, by cookie, and by what the policy stops', async ({ page, context, host, site }) => {
    const heard = await listen(context, site);
    await open(page);
    await page.evaluate(async () => {
      document.cookie = 'mine=1';
      await cookieStore.set('stored', '1');
      await fetch('https://elsewhere.example/').catch(() => undefined);
      document.body.append(Object.assign(new Image(), { src: 'https://pictures.example/a.png' }));
    });
    host.headers = { 'set-cookie': 'yours=1' };
    await openHost(page, host, '<img src="https://counting.example/1.gif">');
    await expect
      .poll(heard)
      .toEqual(
        expect.arrayContaining([
          'cookie by script: mine=1',
          'cookie stored of 127.0.0.1',
          'blocked by connect-src: https://elsewhere.example/',
          'blocked by img-src: https://pictures.example/a.png',
          `request to ${host.address}`,
          `cookie in the answer from ${host.address}`,
          'cookie yours of localhost',
          'request to https://counting.example/1.gif',
        ]),
      );
  });
});
