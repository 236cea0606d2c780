import { expect, type Page } from '@playwright/test';
import { chapters, cuts, slides } from '../tools/fixture-deck.ts';
import { open, present, readTalk, show, test } from '../tools/site.ts';

const all = (page: Page) => page.locator(':is(.slides, .parked) > section:not([data-readers])');
const place = (page: Page) => present(page).locator('.place-number');
const [shortest] = cuts;

/** Slides of a cut, and the link lists that lead to one of them; that of the deck belongs to every cut. */
function countInCut(page: Page, name: string): Promise<number> {
  return all(page).evaluateAll((sections, cut) => {
    const own = sections.filter((section) => section.matches(`[data-cut~="${cut}"]`));
    const leadsIn = (list: Element) => own.some(({ id }) => list.querySelector(`.link-uses a[href="#${id}"]`));
    const lists = sections.filter((section) => section.matches('[data-linklist]') && leadsIn(section));
    return new Set([...own, ...lists, document.querySelector('[data-linklist=""]')]).size;
  }, name);
}

test.describe('choosing the length of the talk', () => {
  test('the title slide offers every cut with minutes and number of slides', async ({ page }) => {
    await open(page);
    const chooser = present(page).getByRole('navigation', { name: 'Länge des Vortrags' });
    for (const { name, label, minutes } of cuts) {
      const count = await countInCut(page, name);
      await expect(chooser.getByRole('link', { name: label })).toHaveText(
        `${label} ${minutes}\u00A0min · ${count}\u00A0Folien`,
      );
    }
    const whole = chooser.getByRole('link', { name: 'Alles' });
    await expect(whole).toContainText(`${await all(page).count()}\u00A0Folien`);
    await expect(whole).toHaveAttribute('aria-current', 'true');
    await expect(chooser.getByRole('link')).toHaveCount(cuts.length + 1);
  });

  test('a chosen cut shows its slides only, counts them, and takes in no slide that is linked', async ({ page }) => {
    await open(page, '?theme=dark');
    const count = await all(page).count();
    const inside = await countInCut(page, shortest.name);
    await present(page).getByRole('link', { name: shortest.label }).click();
    await page.waitForURL(`?theme=dark&cut=${shortest.name}**`);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(present(page).locator('[aria-current]')).toContainText(shortest.label);
    expect(await readTalk(page)).toHaveLength(inside);
    await expect(all(page)).toHaveCount(count);
    await expect(page.locator('.slides > section')).toHaveCount(inside);
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(slides.second);
    await expect(place(page)).toHaveText(`2 / ${inside}`);
    await page.keyboard.press('End');
    await expect(place(page)).toHaveText(`${inside} / ${inside}`);
    await show(page, slides.notInShortest);
    await expect(place(page)).toHaveText('');
    await expect(page.getByRole('status')).toHaveText(/^Nicht im heutigen Vortrag/);
    await page.keyboard.press('PageUp');
    await expect(place(page)).toHaveText(`2 / ${inside}`);
    expect(await readTalk(page)).toHaveLength(inside);
    await expect(page.locator('.slides > section')).toHaveCount(inside);
  });

  test('an address outside the cut shows its slide at its place as long as nobody goes on', async ({ page }) => {
    await open(page, `?cut=${shortest.name}#${slides.inLongestOnly}`);
    await expect(present(page)).toHaveId(slides.inLongestOnly);
    await page.keyboard.press('ArrowLeft');
    await expect(present(page)).toHaveId(slides.third);
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).not.toHaveId(slides.inLongestOnly);
  });
});

test('a chapter starts at its first slide', async ({ page }) => {
  await open(page, `?chapter=${chapters.long}`);
  await expect(present(page)).toHaveId(slides.opener);
  const inside = page.locator(`section:is([data-chapter="${chapters.long}"], [data-linklist="${chapters.long}"])`);
  const talk = await readTalk(page);
  expect(await inside.evaluateAll((sections) => sections.map(({ id }) => id))).toEqual(talk);
  await expect(page.locator(`[id="${talk.at(-1)}"]`)).toHaveAttribute('data-linklist', chapters.long);
  await expect(place(page)).toHaveText(`1 / ${await inside.count()}`);
});

test('an unknown cut, chapter, theme or view is as good as none', async ({ page }) => {
  await open(page, '?cut=nirgends&chapter=99-nichts&theme=rosa&view=hologramm');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'stage');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await readTalk(page)).toHaveLength(await all(page).count());
  await expect(present(page)).toHaveId(slides.title);
  await expect(place(page)).toHaveText(`1 / ${await all(page).count()}`);
});
