// The dialogue on privacy: what it says, in each view, and how it asks.
import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { deckIn, frame, openHost, test } from '../tools/host.ts';
import { deleteAll, openOnStage, privacyDialog } from '../tools/privacy.ts';
import { findViolations } from '../tools/quality/axe.ts';
import { findFaintText } from '../tools/quality/contrast.ts';
import { findLostLabels } from '../tools/quality/lost-labels.ts';
import { phone } from '../tools/reading.ts';
import { open, show } from '../tools/site.ts';
import { button, openPair } from '../tools/talk/speaker.ts';

test('says what is stored, where and how long, and asks before it deletes', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    localStorage.setItem('deck-theme', 'dark');
    localStorage.setItem('deck-exercises /', '{"uebung":{"antwort-1":"Text"}}');
    localStorage.setItem('deck-quiz /other/', '{}');
  });
  const dialog = await openOnStage(page);
  await expect(dialog).toContainText('setzen keine Cookies');
  await expect(dialog.getByRole('link', { name: 'Datenschutzerklärung' })).toHaveAttribute(
    'href',
    'https://example.org/datenschutz',
  );
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^Texte aus den Übungen: sie gibt es nur hier/,
    /^Darstellung: /,
    /^Kennung der Bühne: /,
  ]);
  const erase = dialog.getByRole('button', { name: 'Alles löschen' });
  await erase.click();
  const question = dialog.getByRole('group', {
    name: /Weg sind dann: Texte aus den Übungen, Darstellung und Kennung der Bühne\./,
  });
  await expect(question.getByRole('button', { name: 'Nein, behalten' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(erase).toBeFocused();
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await deleteAll(dialog);
  await expect(dialog.getByText('Von diesen Folien ist in diesem Browser nichts gespeichert.')).toBeVisible();
  await expect(erase).toBeFocused();
  await erase.click();
  await expect(dialog.getByRole('status')).toHaveText('Es ist nichts gespeichert.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Datenschutz' })).toBeFocused();
});

test('opens in the article, the speaker view, the agenda, and a frame of another site', async ({
  page,
  context,
  host,
  site,
}) => {
  await open(page, '?view=read');
  const inArticle = page.getByRole('navigation', { name: 'Inhalt' }).getByRole('button', { name: 'Datenschutz' });
  await inArticle.click();
  await expect(privacyDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inArticle).toBeFocused();

  await open(page, '?view=agenda');
  const inAgenda = page.getByRole('button', { name: 'Datenschutz' });
  await inAgenda.click();
  await expect(privacyDialog(page)).toContainText('Von diesen Folien ist in diesem Browser nichts gespeichert.');
  await privacyDialog(page).getByRole('button', { name: 'Schließen' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(inAgenda).toBeHidden();
  await page.emulateMedia({ media: null });

  const { stage, speaker } = await openPair(page);
  await button(speaker, 'Prüfen').click();
  await speaker.getByRole('button', { name: 'Datenschutz' }).click();
  await expect(privacyDialog(speaker)).toContainText('Name dieses Fensters');
  await speaker.keyboard.press('Escape');
  await expect(privacyDialog(speaker)).toHaveCount(0);
  await expect(speaker.getByRole('dialog', { name: 'Vor dem Vortrag' })).toBeVisible();
  await stage.close();

  const around = await context.newPage();
  await openHost(around, host, frame(site));
  const deck = await deckIn(around);
  await deck.getByRole('button', { name: 'Menü' }).click();
  const menu = deck.getByRole('navigation', { name: 'Steuerung' });
  await expect(menu.getByRole('link', { name: 'Datenschutzerklärung' })).toBeVisible();
  await deck.getByRole('button', { name: 'Datenschutz' }).click();
  await expect(privacyDialog(deck)).toBeVisible();
});

test('says so where nothing can be stored', async ({ page }) => {
  await page.addInitScript(() => {
    for (const [owner, name] of [
      [window, 'localStorage'],
      [window, 'sessionStorage'],
      [window, 'caches'],
      [navigator, 'serviceWorker'],
    ] as const)
      Object.defineProperty(owner, name, {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
  });
  await open(page);
  const dialog = await openOnStage(page);
  await expect(dialog).toContainText('Dieser Browser erlaubt den Folien hier nicht, etwas zu speichern.');
  await expect(dialog.getByRole('button')).toHaveText(['Schließen']);
});

test('says what is still there where it cannot be deleted', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('deck-quiz /', '{ broken');
    Storage.prototype.removeItem = () => {
      throw new DOMException('no', 'InvalidStateError');
    };
  });
  await open(page, '?view=agenda');
  await page.getByRole('button', { name: 'Datenschutz' }).click();
  const dialog = privacyDialog(page);
  await dialog.getByRole('button', { name: 'Alles löschen' }).click();
  await dialog.getByRole('button', { name: 'Ja, löschen' }).click();
  await expect(dialog.getByRole('status')).toContainText('Noch da: Antworten im Quiz.');
});

test.describe('without its code', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('says that it could not be loaded', async ({ page }) => {
    await open(page, '?view=read');
    await page.route(/\/dialog-[^/]*\.js$/, (route) => route.abort());
    await page.getByRole('button', { name: 'Datenschutz' }).click();
    await expect(privacyDialog(page)).toContainText('ließen sich nicht laden');
  });
});

test('is readable and accessible in every theme, and in forced colours', async ({ page }) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    await open(page, `?theme=${theme}`);
    const dialog = await openOnStage(page);
    await dialog.getByRole('button', { name: 'Alles löschen' }).click();
    expect(await findViolations(page, { within: 'dialog.privacy' }), theme).toEqual([]);
    const faint = await findFaintText(page);
    expect(
      faint.filter((text) => text.startsWith('privacy')),
      theme,
    ).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await findLostLabels(page, 'dialog.privacy button'), theme).toEqual([]);
    await page.emulateMedia({ forcedColors: null });
  }
});

test.describe('on a phone', () => {
  test.use({ ...phone, viewport: { width: 320, height: 256 } });

  test('never needs scrolling sideways, and its buttons are large enough for a finger', async ({ page }) => {
    await open(page, '?view=agenda');
    await page.getByRole('button', { name: 'Datenschutz' }).tap();
    const dialog = privacyDialog(page);
    await dialog.getByRole('button', { name: 'Alles löschen' }).tap();
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await dialog.evaluate((element) => element.getBoundingClientRect().width)).toBeLessThanOrEqual(320);
    for (const each of await dialog.getByRole('button').all())
      expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test('leaves the talk where it is', async ({ page }) => {
  await open(page);
  await show(page, slides.withSteps);
  const dialog = await openOnStage(page);
  await deleteAll(dialog);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal > .slides > section.present')).toHaveId(slides.withSteps);
});
