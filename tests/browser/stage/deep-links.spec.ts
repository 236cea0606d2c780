import { expect } from '@playwright/test';
import { open, pick, present, readSlides, show, test } from '../tools/site.ts';

test.describe('an address', () => {
  test('opens its slide with all steps, whichever way it is written', async ({ page, site }) => {
    await open(page);
    const slides = await readSlides(page);
    const index = Math.floor(slides.length / 2);
    const { id = '', steps = 0 } = slides[index] ?? {};
    for (const hash of [`#${id}`, `#/${id}`, `#/${id}/1`, `#/${index}`, `#/${index}/0`, `#${id};bits=4`]) {
      await page.goto('about:blank');
      await open(page, `${site}${hash}`);
      await expect(present(page)).toHaveId(id);
      await expect(present(page).locator('.fragment.visible')).toHaveCount(steps);
    }
    await expect(page).toHaveURL(`#${id};bits=4`);
  });

  test('that is wrong opens the first slide', async ({ page }) => {
    for (const hash of ['#gibt-es-nicht', '#/9999', '#%', '#/', '#;', '#"><b>']) {
      await page.goto('about:blank');
      await open(page, `./${hash}`);
      await expect(present(page)).toHaveId((await readSlides(page))[0]?.id ?? '');
    }
  });

  test('that turns wrong while presenting changes nothing', async ({ page }) => {
    await open(page);
    const [, second] = await readSlides(page);
    await show(page, second?.id ?? '');
    await page.evaluate(() => (location.hash = 'gibt-es-nicht'));
    await expect(page).toHaveURL('#gibt-es-nicht');
    await expect(present(page)).toHaveId(second?.id ?? '');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
  });

  test('of a footnote opens the slide that carries it', async ({ page, site }) => {
    await open(page);
    const { id, notes } = pick(await readSlides(page), (slide) => slide.notes.length > 0);
    await page.goto('about:blank');
    await open(page, site + notes[0]);
    await expect(present(page)).toHaveId(id);
  });

  test('under an old name opens the slide that has it now', async ({ page, site }) => {
    await open(page);
    const { id } = (await readSlides(page))[2] ?? { id: '' };
    await page.route(site, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const alias = (section: string): string => `${section}<span id="alter-name" class="alias"></span>`;
      await route.fulfill({ response, body: body.replace(new RegExp(`<section id="${id}"[^>]*>`), alias) });
    });
    await page.goto('about:blank');
    await open(page, `${site}#alter-name`);
    await expect(present(page)).toHaveId(id);
  });

  test('survives a query that tries to configure Reveal', async ({ page }) => {
    await open(page, '?plugins=x&controls=true&keyboard=true&view=scroll&postMessage=true');
    await expect(page).toHaveURL(/plugins=x.*postMessage=true$/);
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId((await readSlides(page))[1]?.id ?? '');
  });
});

test.describe('a link between slides', () => {
  test('adds an entry to the history, and Back returns', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    const [, from] = slides;
    const to = slides.at(-2);
    await show(page, from?.id ?? '');
    await page.evaluate((id) => {
      document.querySelector('.present .body')?.insertAdjacentHTML('beforeend', `<a href="#${id}">Sprung</a>`);
    }, to?.id);
    await page.getByRole('link', { name: 'Sprung' }).click();
    await expect(present(page)).toHaveId(to?.id ?? '');
    await expect(page).toHaveURL(`#${to?.id}`);
    await page.goBack();
    await expect(present(page)).toHaveId(from?.id ?? '');
    await page.goForward();
    await expect(present(page)).toHaveId(to?.id ?? '');
  });
});

test('a deck in a frame leaves the history of the page around it alone', async ({ page }) => {
  await open(page, '?view=read');
  const slides = await readSlides(page);
  const target = slides.at(-2)?.id ?? '';
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<iframe title="Folien" src="?embed"></iframe>'),
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-embed][data-ready]').waitFor({ state: 'attached' });
  const entries = await page.evaluate(() => history.length);
  await frame.locator('.present .body').evaluate((body, id) => {
    body.insertAdjacentHTML('beforeend', `<a href="#${id}">Sprung</a>`);
    (body.lastElementChild as HTMLElement).click();
  }, target);
  await expect(frame.locator('.slides > .present')).toHaveId(target);
  await expect.poll(() => frame.locator('html').evaluate(() => location.hash)).toBe(`#${target}`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test.describe('a part of the deck', () => {
  test('by cut shows its slides only, counts them, and takes others in when linked', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    const cut = pick(slides, ({ cuts }) => cuts !== '').cuts.split(' ')[0] ?? '';
    const belongs = (slide: (typeof slides)[number]): boolean =>
      slide.cuts.split(' ').includes(cut) || (slide.generated && slide.chapter === 'anhang');
    const inside = slides.filter(belongs);
    const outside = pick(slides, (slide) => !belongs(slide));
    await open(page, `?cut=${cut}`);
    const live = page.locator('.slides > section');
    await expect(live).toHaveCount(inside.length);
    await expect(page.locator('.parked > section')).toHaveCount(slides.length - inside.length);
    await page.keyboard.press('End');
    await expect(present(page).locator('.place-number')).toHaveText(`${inside.length} / ${inside.length}`);
    await show(page, outside.id);
    await expect(live).toHaveCount(inside.length + 1);
    await expect(page.getByRole('status')).toContainText(`von ${inside.length + 1}:`);
  });

  test('by chapter starts at its first slide', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    const chapter = slides.find((slide) => slide.chapter !== slides[0]?.chapter)?.chapter;
    await open(page, `?chapter=${chapter}`);
    const inside = slides.filter((slide) => slide.chapter === chapter);
    await expect(present(page)).toHaveId(inside[0]?.id ?? '');
    await expect(present(page).locator('.place-number')).toHaveText(`1 / ${inside.length}`);
  });

  test('that does not exist shows everything', async ({ page }) => {
    await open(page, '?cut=quatsch&chapter=99-nichts&theme=rosa&view=hologramm');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'stage');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await expect(page.locator('.parked > section')).toHaveCount(0);
  });
});
