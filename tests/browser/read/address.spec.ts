// What an address of the article opens.
import { expect, type Page } from '@playwright/test';
import { chapters, cuts, formerName, slides } from '../tools/fixture-deck.ts';
import { expectAt, notice, slide } from '../tools/reading.ts';
import { open, readSlides, test } from '../tools/site.ts';

/** Opens an address of the article anew: another hash alone would not load the page. */
async function openPlace(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await open(page, `?view=read${hash}`);
}

test('a slide, whichever way it is written', async ({ page }) => {
  const id = slides.withTable;
  await openPlace(page, `#${id}`);
  await expectAt(page, id);
  const index = (await readSlides(page)).findIndex((each) => each.id === id);
  for (const hash of [`#/${id}`, `#/${index}`]) {
    await openPlace(page, hash);
    await expectAt(page, id);
  }
});

test('an old name: the slide that has it now', async ({ page }) => {
  await openPlace(page, `#${formerName}`);
  await expect(slide(page, slides.renamed)).toBeInViewport();
  await expect(notice(page)).toHaveText('');
});

test('a slide that is gone: the nearest, and says so', async ({ page }) => {
  const gone = `${slides.withTwin}-frueher`;
  await openPlace(page, `#${gone}`);
  const title = await slide(page, slides.withTwin).getByRole('heading').first().textContent();
  await expect(notice(page)).toContainText(`„${gone}“ gibt es nicht mehr. Am nächsten kommt „${title}“`);
  await expectAt(page, slides.withTwin);
});

test('nothing that there is: the top, and says so', async ({ page }) => {
  for (const hash of ['#"><img src=x onerror=alert(1)>', '#%', '#/9999', `#${'q'.repeat(10_000)}`]) {
    await openPlace(page, hash);
    await expect(notice(page)).toContainText('gibt es hier nicht');
    await expect(notice(page).locator('img')).toHaveCount(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
});

test('a cut: its slides only, and a link takes another in', async ({ page }) => {
  const [{ name }] = cuts;
  await open(page, `?view=read&cut=${name}`);
  const own = await page.locator(`section[data-cut~="${name}"]`).count();
  const shown = page.locator('.slides > section');
  const inside = await shown.count();
  await expect(shown.and(page.locator('[data-generated]'))).toHaveCount(inside - own);
  // All but what only readers see have a number.
  const numbered = inside - (await shown.and(page.locator('[data-readers]')).count());
  await expect(shown.locator('.place-number').last()).toHaveText(`${numbered} / ${numbered}`);
  await page.evaluate((id) => (location.hash = id), slides.notInShortest);
  await expect(shown).toHaveCount(inside + 1);
  await expectAt(page, slides.notInShortest);
});

test('what a cut or a chapter leaves out: it comes in, and the window stays on it', async ({ page }) => {
  for (const [query, id] of [
    [`cut=${cuts[0].name}`, slides.withTable],
    [`chapter=${chapters.long}`, slides.deckLinks],
    [`cut=${slides.second}`, slides.chapterLinks],
    [`chapter=${chapters.long}`, slides.glossary],
  ]) {
    await page.goto('about:blank');
    await open(page, `?view=read&${query}#${id}`);
    await page.evaluate(waitForFrames);
    const { top } = await slide(page, id ?? '').evaluate((section) => section.getBoundingClientRect());
    expect.soft(Math.abs(top), id).toBeLessThan(2);
  }
});

/** Waits until slides have the height that they get when they come near. */
async function waitForFrames(): Promise<void> {
  for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
}

test('a link whose address is broken throws nothing, whatever it is a link for, in any view', async ({ page }) => {
  const kinds = ['role="doc-noteref"', 'class="term"', 'class="entry"', 'class="hit"', ''];
  for (const view of ['read', 'stage', 'speaker', 'agenda']) {
    await page.goto('about:blank');
    await open(page, `?view=${view}`);
    await page.evaluate((all) => {
      for (const kind of all) {
        for (const hash of ['%E0%A4%A', '%', '%FF;a=%', 'a"]b', ':is(', '1', '', '__proto__', '\\']) {
          const box = document.createElement('p');
          box.innerHTML = `<a ${kind}>Verweis</a>`;
          const link = box.querySelector('a');
          link?.setAttribute('href', `#${hash}`);
          document.querySelector('.slides section .body')?.append(box);
          link?.click();
        }
      }
    }, kinds);
    // The page is as alive as before.
    await expect(page.locator('.slides section .body').first()).toContainText('Verweis');
  }
  // Before it is printed every address is made whole.
  const links = await page.evaluate(() => {
    document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="https://example.org/deck/">');
    const box = document.createElement('p');
    box.innerHTML = '<a href="//[">Kaputt</a> <a href="plan.pdf">Plan</a>';
    document.querySelector('main')?.append(box);
    dispatchEvent(new Event('beforeprint'));
    return Array.from(box.querySelectorAll('a'), (link) => link.getAttribute('href'));
  });
  expect(links).toEqual([null, 'https://example.org/deck/plan.pdf']);
});
