// A cut of one's own: ticked in the agenda, kept in the address, and the same slides in every view.
import { expect, type Page } from '@playwright/test';
import { cuts, slides } from '../tools/fixture-deck.ts';
import { openPair, readTitle } from '../tools/talk/speaker.ts';
import { open, test } from '../tools/site.ts';

const [shortest] = cuts;
const own = `${shortest.name},-${slides.second},${slides.inLongestOnly}`;
const sum = (page: Page) => page.locator('.agenda-fit');
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

/** The slides of the own cut, and their minutes, as the page itself has them. */
function readPlan(page: Page): Promise<{ ids: string[]; minutes: number }> {
  const asked = { cut: shortest.name, added: slides.inLongestOnly, gone: slides.second };
  return page.locator('section[data-chapter]:not([data-generated])').evaluateAll((sections, { cut, added, gone }) => {
    const chosen = sections
      .filter(({ id }) => id !== gone)
      .filter(({ id, dataset }) => id === added || dataset.cut?.split(' ').includes(cut));
    const minutes = chosen.reduce((total, { dataset }) => total + Number(dataset.minutes ?? 0), 0);
    return { ids: chosen.map(({ id }) => id), minutes };
  }, asked);
}

const listShown = (page: Page): Promise<string[]> =>
  page.locator('.slides > section:not([data-generated])').evaluateAll((sections) => sections.map(({ id }) => id));

test('is ticked in the agenda by keyboard, and every view shows its slides', async ({ page }) => {
  await open(page, `?view=agenda&cut=${shortest.name}`);
  const [gone, added] = [await readTitle(page, slides.second), await readTitle(page, slides.inLongestOnly)];
  const { ids, minutes } = await readPlan(page);
  const written = String(minutes).replace('.', ',');
  await expect(sum(page)).toContainText(`von ${shortest.minutes}\u202Fmin`);
  await tick(page, gone).press('Space');
  await expect(tick(page, gone)).toBeFocused();
  await page.getByRole('checkbox', { name: 'Auch zeigen, was fehlt' }).check();
  await tick(page, added).check();
  await expect(page).toHaveURL((url) => url.search === `?view=agenda&cut=${own}`);
  await expect(sum(page)).toContainText(`${ids.length} Folien, ${written}\u202Fmin von`);
  await page.getByLabel('Zielzeit').fill('1');
  await expect(sum(page)).toContainText('zu lang');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('row', { name: gone })).toBeHidden();
  await expect(page.getByRole('row', { name: added })).toBeVisible();
  await expect(tick(page, added)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'So ansehen' }).click();
  await page.waitForURL(`?cut=${own}**`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await listShown(page)).toEqual(ids);
  await open(page, `?view=print&cut=${own}`);
  expect(await listShown(page)).toEqual(ids);
  const { speaker } = await openPair(page, `?cut=${own}`);
  await expect(speaker.locator('.speaker-cut')).toContainText(`eigene Fassung, ${written}\u202Fmin`);
  const seconds = String((minutes % 1) * 60).padStart(2, '0');
  await expect(speaker.locator('.speaker-time')).toContainText(
    `von ${String(Math.floor(minutes)).padStart(2, '0')}:${seconds}`,
  );
});

test('with all slides is none, with none says so, and goes back to where it came from', async ({ page }) => {
  await open(page, `?view=agenda&cut=-${slides.second}`);
  const [second, first] = [await readTitle(page, slides.second), await readTitle(page, slides.title)];
  await page.getByRole('checkbox', { name: 'Auch zeigen, was fehlt' }).check();
  await tick(page, second).check();
  await expect(page).toHaveURL((url) => url.search === '?view=agenda');
  await open(page, `?view=agenda&cut=${slides.title},${slides.title},nonsense`);
  await expect(page).toHaveURL((url) => url.search === `?view=agenda&cut=${slides.title}`);
  await tick(page, first).uncheck();
  await expect(sum(page)).toContainText('Ohne eine Folie zeigt die Bühne alle.');
  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await expect(page.getByText(/^Alle Folien: /)).toBeVisible();
});
