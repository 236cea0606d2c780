import { expect, type Locator } from '@playwright/test';
import { formerName, slides } from '../tools/fixture-deck.ts';
import { open, present, readTalk, show, test } from '../tools/site.ts';

/** Puts a link to a slide into the body of another and follows it. */
async function followLink(body: Locator, id: string): Promise<void> {
  await body.evaluate((element, target) => {
    element.insertAdjacentHTML('beforeend', `<a href="#${target}">Sprung</a>`);
    (element.lastElementChild as HTMLElement).click();
  }, id);
}

test.describe('an address', () => {
  test('opens its slide with all steps, whichever way it is written', async ({ page, site }) => {
    const id = slides.withSteps;
    await open(page);
    const index = (await readTalk(page)).indexOf(id);
    for (const hash of [`#${id}`, `#/${id}`, `#/${id}/1`, `#/${index}`, `#/${index}/0`, `#${id};bits=4`]) {
      await page.goto('about:blank');
      await open(page, `${site}${hash}`);
      await expect(present(page)).toHaveId(id);
      await expect(present(page).locator('.fragment.visible')).toHaveCount(3);
    }
    await expect(page).toHaveURL(`#${id};bits=4`);
  });

  test('that is wrong opens the first slide', async ({ page }) => {
    for (const hash of ['#gibt-es-nicht', '#/9999', '#%', '#/', '#;', '#"><b>']) {
      await page.goto('about:blank');
      await open(page, `./${hash}`);
      await expect(present(page)).toHaveId(slides.title);
    }
  });

  test('that turns wrong while presenting changes nothing, and is put right', async ({ page }) => {
    await open(page, `#${slides.second}`);
    await page.evaluate(() => (location.hash = 'gibt-es-nicht'));
    await expect(page).toHaveURL(`#${slides.second}`);
    await page.evaluate((id) => (location.hash = id), slides.withFootnote);
    await expect(present(page).locator(':focus')).toHaveText(/./); // Which the browser would take away.
    await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(slides.third);
  });

  test('of a footnote opens the slide that carries it', async ({ page }) => {
    await page.goto('');
    const footnote = await page.locator(`#${slides.withFootnote} ol.footnotes > li`).first().getAttribute('id');
    await page.goto('about:blank');
    await open(page, `./#${footnote}`);
    await expect(present(page)).toHaveId(slides.withFootnote);
  });

  test('under an old name opens the slide that has it now', async ({ page }) => {
    await open(page, `#${formerName}`);
    await expect(present(page)).toHaveId(slides.renamed);
  });

  test('survives a query that tries to configure Reveal', async ({ page }) => {
    await open(page, '?plugins=x&controls=true&keyboard=true&view=scroll&postMessage=true');
    await expect(page).toHaveURL(/plugins=x.*postMessage=true$/);
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(slides.second);
  });
});

test('a link between slides adds an entry to the history, and Back returns', async ({ page }) => {
  await open(page);
  await show(page, slides.withLinks);
  await present(page).getByRole('link', { name: 'Schritte' }).click();
  await expect(present(page)).toHaveId(slides.withDrawingSteps);
  await expect(page).toHaveURL(`#${slides.withDrawingSteps}`);
  await page.goBack();
  await expect(present(page)).toHaveId(slides.withLinks);
  await page.goForward();
  await expect(present(page)).toHaveId(slides.withDrawingSteps);
});

test('a deck in a frame leaves the history of the page around it alone', async ({ page }) => {
  await open(page, '?view=read');
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<iframe title="Folien" src="?embed"></iframe>'),
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-embed][data-ready]').waitFor({ state: 'attached' });
  const entries = await page.evaluate(() => history.length);
  await followLink(frame.locator('.present .body'), slides.deckLinks);
  await expect(frame.locator('.slides > .present')).toHaveId(slides.deckLinks);
  await expect.poll(() => frame.locator('html').evaluate(() => location.hash)).toBe(`#${slides.deckLinks}`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});
