// Lists of addresses on paper: each address once, as it can be typed, and in a cut those of its own slides.
import { expect } from '@playwright/test';
import { chapters, cuts, slides } from '../tools/fixture-deck.ts';
import { open, test } from '../tools/site.ts';

test('the handout lists each address once, and writes out what can be typed', async ({ page, request }) => {
  const list = (await (await request.get('linkliste.json')).json()) as { url: string }[];
  await open(page, '?view=handout');
  const entries = page.locator('.link-list > li');
  const listed = await entries.evaluateAll((all) =>
    all.map((entry) => entry.querySelector('a')?.getAttribute('href') ?? ''),
  );
  expect(listed.toSorted()).toEqual(list.map(({ url }) => url).toSorted());
  const hosts = await page.locator('.link-host').allTextContents();
  expect(hosts.filter((host) => host.length > 60 || /^https?:|^www\.|\/$/.test(host))).toEqual([]);
  const source = page.locator(`.sheet:has(#${slides.withSource}) > .footnotes a[href^="http"]`).first();
  await expect(source).toHaveText(/^[\w.-]+\/\S+$/);
  await expect(page.locator('.handout > .list').getByText('Lesefassung')).toHaveCount(0);
});

test('in a cut the slides list addresses of its own slides, and promise no other view', async ({ page }) => {
  await open(page, `?view=print&cut=${cuts[0].name}`);
  const lists = page.locator('.slides > section[data-linklist]');
  await expect(lists.first()).toBeVisible();
  const ids = await page.locator('.slides > section').evaluateAll((all) => all.map(({ id }) => `#${id}`));
  for (const list of await lists.all()) {
    const entries = list.locator('.body .link-list > li');
    expect(await entries.count()).toBeGreaterThan(0);
    const uses = await entries
      .locator('.link-uses a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(uses.filter((use) => !ids.includes(use ?? ''))).toEqual([]);
    await expect(list.getByText('Lesefassung')).toHaveCount(0);
  }
});

test('the handout of a part says how long this part takes', async ({ page }) => {
  await open(page, `?view=handout&cut=${cuts[1].name}&chapter=${chapters.long}`);
  const minutes = await page
    .locator('.handout section[data-minutes]')
    .evaluateAll((sections) => sections.reduce((sum, section) => sum + Number(section.dataset.minutes), 0));
  expect(minutes).toBeLessThan(cuts[1].minutes);
  await expect(page.locator('.contents')).toContainText(`, ${String(minutes).replace('.', ',')}\u00A0min`);
});
