// Numbers of slides in a talk that is not the whole deck: the same in every view, wherever one stands.
import { expect, type Page } from '@playwright/test';
import { chapters, cuts } from '../tools/fixture-deck.ts';
import { openSpeaker } from '../tools/talk/speaker.ts';
import { open, present, readTalk, test } from '../tools/site.ts';

/** Numbers on the slides of the talk, and in the link lists among them, that are not those of the talk. */
function listWrongNumbers(page: Page, talk: readonly string[]): Promise<string[]> {
  return page.evaluate((ids) => {
    const sections = ids.flatMap((id) => document.getElementById(id) ?? []);
    const numbers = new Map(sections.map(({ id }, index) => [`#${id}`, String(index + 1)]));
    const places = sections.flatMap((section) => {
      const place = section.querySelector('.place-number')?.textContent;
      return place === `${numbers.get(`#${section.id}`)} / ${sections.length}` ? [] : [`${section.id}: ${place}`];
    });
    const uses = sections.flatMap((section) => [...section.querySelectorAll('.link-uses a')]);
    const wrong = uses.filter((link) => numbers.get(link.getAttribute('href') ?? '') !== link.textContent);
    return [...places, ...wrong.map((link) => `${link.getAttribute('href')}: ${link.textContent}`)];
  }, talk);
}

/** Ids of the slides that the article or the print view shows. */
function listShown(page: Page): Promise<string[]> {
  return page
    .locator('.slides > section[id]:not([data-readers])')
    .evaluateAll((sections) => sections.map(({ id }) => id));
}

/** Addresses in the link lists that are shown. */
function listAddresses(page: Page): Promise<string[]> {
  return page
    .locator('.slides > [data-linklist] .link-list > li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

for (const [what, query, own] of [
  ['a cut', `cut=${cuts[1].name}`, `[data-cut~="${cuts[1].name}"]`],
  ['a chapter', `chapter=${chapters.long}`, `[data-chapter="${chapters.long}"]`],
] as const) {
  test(`in ${what} every view counts the same slides, and lists their addresses`, async ({ page }) => {
    await open(page, `?view=print&${query}`);
    const talk = await listShown(page);
    expect(await listWrongNumbers(page, talk)).toEqual([]);

    await open(page, `?${query}`);
    await expect.poll(() => listWrongNumbers(page, talk)).toEqual([]);
    expect(await readTalk(page)).toEqual(talk);
    const choice = page.locator('.cuts a[aria-current]');
    // In a chapter the lengths are those of the whole talk, to which they lead.
    if (query.startsWith('cut')) await expect(choice).toContainText(`${talk.length}\u00A0Folien`);
    else await expect(choice).toHaveCount(0);

    await page.keyboard.press('o');
    const numbered = page.getByRole('dialog').locator('.entry:has(.entry-number)');
    const entries = await numbered.evaluateAll((all) =>
      all.map(
        (entry) => `${entry.querySelector('.entry-number')?.textContent} ${entry.getAttribute('href')?.slice(1)}`,
      ),
    );
    expect(entries).toEqual(talk.map((id, index) => `${index + 1} ${id}`));
    await expect(page.getByRole('dialog').locator('.place-number')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    await page.keyboard.press('End');
    await expect(present(page).locator('.place-number')).toHaveText(`${talk.length} / ${talk.length}`);
    const speaker = await openSpeaker(page);
    // The talk itself still stands at its first slide.
    await expect(speaker.getByText(`Folie 1 von ${talk.length}`)).toBeVisible();
    await speaker.close();

    await open(page, `?view=read&${query}`);
    expect(await listWrongNumbers(page, await listShown(page))).toEqual([]);
    const [outward, listed] = [await readOutward(page, own), await listAddresses(page)];
    expect(outward.filter((address) => !listed.some((url) => keyOf(url) === keyOf(address)))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
}

/** Addresses on the slides of a talk that lead elsewhere. */
function readOutward(page: Page, own: string): Promise<string[]> {
  return page
    .locator(`.slides > section${own}:not([data-generated]) a[href^="http"]:not(.legal-links *)`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function keyOf(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}
