import { expect, type Locator } from '@playwright/test';
import { chapters, cuts, slides } from '../tools/fixture-deck.ts';
import { deckIn, expectSlide, frame, openHost, readIds, readTold, say, settle, test } from '../tools/host.ts';
import { publish } from '../tools/site.ts';

const long = '<p style="height:3000px">Ein langer Beitrag</p>';

/** Every slide of a deck, whether at hand or not. */
function all(deck: Pick<Locator, 'locator'>): Locator {
  return deck.locator(':is(.slides, .parked) > section[id]:not([data-readers])');
}

test.describe('the embedded stage', () => {
  test('tells its host where it is, and goes where the host asks', async ({ page, host, site }) => {
    await openHost(page, host, frame(site));
    const deck = await deckIn(page);
    await expect.poll(() => readTold(page, 'slide')).toHaveLength(1);
    const ids = await readIds(page);
    const slides = await all(deck).evaluateAll((sections) => sections.map(({ id }) => id));
    expect(ids).toEqual(slides);
    expect((await readTold(page)).every(({ origin }) => `${origin}/` === site)).toBe(true);
    await say(page, { deck: 1, type: 'goto', slide: ids[3] });
    await expectSlide(deck, ids[3]);
    await say(page, { deck: 1, type: 'prev' });
    await expectSlide(deck, ids[2]);
    const title = await deck.locator('.present :is(h1, h2, h3):not(.visually-hidden)').first().textContent();
    await expect
      .poll(async () => (await readTold(page, 'slide')).at(-1)?.data)
      .toEqual({
        deck: 1,
        type: 'slide',
        id: ids[2],
        index: 3,
        count: ids.length,
        title: title?.replace(/\d+$/, '').replace(/\s+/g, ' ').trim(),
      });
    const before = (await readTold(page)).length;
    await say(page, { deck: 1, type: 'state' });
    await expect.poll(() => readTold(page)).toHaveLength(before + 2);
  });

  test('starts at a slide, a chapter or a cut', async ({ page, host, site }) => {
    const addresses = [`?embed#${slides.withTable}`, `?embed&chapter=${chapters.last}`, `?cut=${cuts[0].name}&embed=1`];
    await openHost(page, host, addresses.map((address) => frame(site, address)).join(''));
    const decks = [await deckIn(page, 0), await deckIn(page, 1), await deckIn(page, 2)] as const;
    await expectSlide(decks[0], slides.withTable);
    await expectSlide(
      decks[1],
      await decks[1].locator(`section[data-chapter="${chapters.last}"]`).first().getAttribute('id'),
    );
    await expectSlide(decks[2], slides.title);
    const told = await readTold(page, 'slide');
    expect(told.find((each) => each.frame === 1)?.data.count).toBe(
      await decks[0]
        .locator(`section:is([data-chapter="${chapters.last}"], [data-linklist="${chapters.last}"])`)
        .count(),
    );
    const shown = Number(told.find((each) => each.frame === 2)?.data.count);
    await expect(decks[2].locator('.present .place-number')).toHaveText(`1 / ${shown}`);
    expect(shown).toBeLessThan(await all(decks[0]).count());
  });

  test('hears keys only when the focus is inside, and says so', async ({ page, host, site }) => {
    await openHost(page, host, `<button>Vorher</button>${frame(site)}`);
    const deck = await deckIn(page);
    const ids = await readIds(page);
    await page.getByRole('button', { name: 'Vorher' }).focus();
    await expect(deck.getByText('Anklicken, dann Pfeiltasten')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expectSlide(deck, ids[0]);
    await deck.getByRole('button', { name: 'Weiter' }).click();
    await expect(deck.getByText('Pfeiltasten blättern')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expectSlide(deck, ids[2]);
  });

  test('takes no focus when the host moves it', async ({ page, host, site }) => {
    await openHost(page, host, `<input id="name">${frame(site)}`);
    const deck = await deckIn(page);
    const ids = await readIds(page);
    await page.locator('#name').focus();
    await say(page, { deck: 1, type: 'goto', slide: ids[2] });
    await expectSlide(deck, ids[2]);
    await page.keyboard.type('noch hier');
    await expect(page.locator('#name')).toHaveValue('noch hier');
  });

  test('leaves the wheel and the history to the host', async ({ page, context, host, site }) => {
    await publish(context);
    await openHost(page, host, frame(site) + long);
    const deck = await deckIn(page);
    const ids = await readIds(page);
    const length = await page.evaluate(() => history.length);
    await page.mouse.move(300, 150);
    await page.mouse.wheel(0, 500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, 0));
    await deck.getByRole('button', { name: 'Weiter' }).click();
    await say(page, { deck: 1, type: 'goto', slide: ids[5] });
    await expectSlide(deck, ids[5]);
    await deck.evaluate(
      (id) => (document.querySelector<HTMLElement>('.present')!.innerHTML += `<a href="#${id}">Link</a>`),
      ids[7],
    );
    await deck.getByRole('link', { name: 'Link', exact: true }).click();
    await expectSlide(deck, ids[7]);
    await page.keyboard.press('o');
    await deck.locator('.overview .entry').nth(1).click();
    await expectSlide(deck, ids[1]);
    await page.keyboard.press('c');
    await deck.getByRole('dialog').getByText('Vorschau').click();
    await expect(deck.locator('dialog iframe')).toBeVisible();
    await deck.getByLabel('Darstellung').selectOption('dark');
    await expect(deck.locator('dialog iframe')).toHaveAttribute('src', /theme=dark/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('offers full screen only where the host allows it, and always the whole deck', async ({ page, host, site }) => {
    // Side by side: a browser draws nothing in a frame that is out of sight.
    const narrow = frame(site).replace('width="800"', 'width="600"');
    await openHost(page, host, narrow + narrow.replace('allow="fullscreen"', ''));
    const [first, second] = [await deckIn(page, 0), await deckIn(page, 1)];
    const bar = (deck: typeof first) => deck.getByRole('navigation', { name: 'Folien' });
    await expect(bar(first).getByRole('button', { name: 'Vollbild' })).toBeVisible();
    await expect(bar(second).getByRole('button', { name: 'Vollbild' })).toBeHidden();
    await bar(second).getByRole('button', { name: 'Weiter' }).click();
    const link = bar(second).getByRole('link', { name: 'Alle Folien' });
    await expect(link).toHaveAttribute('target', '_blank');
    const ids = await readIds(page);
    await expect(link).toHaveAttribute('href', `/#${ids[1]}`);
  });
});

test('a frame resized to nothing and back keeps the place', async ({ page, host, site }) => {
  await openHost(page, host, frame(site));
  const deck = await deckIn(page);
  const ids = await readIds(page);
  await say(page, { deck: 1, type: 'goto', slide: ids[3] });
  await expectSlide(deck, ids[3]);
  // Each size is laid out before the next one comes.
  for (const style of ['width:0;height:0', 'display:none', 'width:320px;height:240px']) {
    await page.locator('iframe').evaluate((element, text) => {
      element.setAttribute('style', text);
      return element.getBoundingClientRect().width;
    }, style);
    await deck.evaluate(() => innerWidth);
  }
  await settle(page);
  await expectSlide(deck, ids[3]);
  await say(page, { deck: 1, type: 'next' });
  await expect.poll(() => readTold(page, 'slide').then((told) => told.length)).toBeGreaterThanOrEqual(2);
});
