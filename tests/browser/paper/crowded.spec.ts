// Slides that hold more than fits, one of each kind: nothing is lost, on the stage and on paper.
import { expect, type Locator, type Page } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { listTitles, printSettings, readPdf, squeeze } from '../tools/paper/read-pdf.ts';
import { visitSlides } from '../tools/quality/visit-slides.ts';
import { open, present, readSlides, show, test } from '../tools/site.ts';

const slides = 'tests/fixtures/crowded';
const folder = 'test-results/sites/crowded';

test.use({ slides, folder });
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.slow();
  const { code, errors } = await runCommand('build', ['--outDir', folder, '--emptyOutDir'], {
    environment: { SLIDES: slides },
  });
  expect(code, errors).toBe(0);
  expect(errors).toMatch(/01-voll\.md:\d+:1 too-wide \(warning\)\n.* \d+ px too wide/);
  expect(errors).toMatch(/01-voll\.md:\d+:1 too-long \(warning\)\n.* \d+ px too long, even at 60 %/);
});

test('on the stage every text and picture can be seen, and nothing lies upon anything', async ({ page }) => {
  test.slow();
  await open(page);
  expect(await visitSlides(page, () => findLost(present(page)))).toEqual([]);
  await show(page, 'only-a-picture-in-list');
  expect(await measureHeight(present(page).locator('img'))).toBeGreaterThan(400);
  await show(page, 'picture-with-a-large-size');
  await expect(present(page)).not.toHaveAttribute('data-fit');
  await show(page, 'four-pictures');
  expect(await measureHeight(present(page).locator('img').first())).toBeGreaterThan(180);
  await show(page, 'fixed-height');
  expect(await measureHeight(present(page).getByText('Sechs Pixel'))).toBeGreaterThan(14);
  await page.setViewportSize({ width: 390, height: 844 });
  await show(page, 'wide-numbers');
  await expect(present(page)).toHaveJSProperty('scrollWidth', 390);
});

test('a slide that is too long scrolls by keyboard with a bar; Page Down moves the talk', async ({ page }) => {
  await open(page);
  await show(page, 'long-list');
  const slide = present(page);
  await expect(slide).toHaveAttribute('data-fit', '60');
  await expect(slide).toHaveAttribute('tabindex', '0');
  await expect(slide).toHaveCSS('scrollbar-width', 'auto');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => slide.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await page.keyboard.press('PageDown');
  // After a jump the talk goes on from where it was left.
  await expect(present(page)).toHaveId('opener-by-class');
  await show(page, 'short');
  await expect(present(page)).not.toHaveAttribute('data-fit');
});

test('columns that no size has room for stand in lines, and no word is torn', async ({ page }) => {
  await open(page);
  for (const id of ['many-columns', 'wide-formula']) {
    await show(page, id);
    await expect(present(page).locator('[data-wrapped]')).toHaveCount(1);
    await expect(present(page)).not.toHaveAttribute('data-long');
  }
  await show(page, 'many-columns');
  const lines = await present(page)
    .locator('td')
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects().length;
      }),
    );
  expect(lines).toEqual(lines.map(() => 1));
  expect(lines).toHaveLength(62);
});

test('printed, it goes on overleaf with all its words, and the stage is as before', async ({ page }) => {
  test.slow();
  await open(page);
  const list = await readSlides(page);
  const words = await listWords(page);
  const count = (): Promise<number[]> =>
    page.locator(':is(.slides, .parked) > section').evaluateAll((all) => all.map((each) => each.childElementCount));
  const before = await count();
  const { texts, bookmarks } = await readPdf(await page.pdf(printSettings));
  const text = squeeze(texts.join(''));
  expect(words.length).toBeGreaterThan(200);
  expect(words.map(squeeze).filter((part) => !text.includes(part))).toEqual([]);
  expect(texts.length).toBeGreaterThan(list.length);
  expect(texts.some((each) => each.startsWith('Fünfzig Punkte (2)'))).toBe(true);
  expect(listTitles(bookmarks).filter((title) => /\(\d+\)$/.test(title))).toEqual([]);
  await expect(page.locator('[data-part], [data-paged], [data-measured]')).toHaveCount(0);
  expect(await count()).toEqual(before);
});

test('no slide has a page too many, and what stands beside one makes that one smaller alone', async ({ page }) => {
  await open(page, '?view=print');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const beside = await page.getByText('Daneben', { exact: true }).boundingBox();
  expect((beside?.x ?? Infinity) + (beside?.width ?? 0)).toBeLessThanOrEqual(1281);
  await expect(page.locator('#outside')).not.toHaveAttribute('data-fit');
  expect(
    await page.locator('.slides > section').evaluateAll((all) => all.filter((each) => each.style.zoom).length),
  ).toBe(1);
  const pages = page.locator('.slides > section[data-part]');
  const parts = await pages.evaluateAll((sections) =>
    sections.map((section) => {
      const body = section.querySelector('.body');
      const [first, last] = [body?.firstElementChild, body?.lastElementChild].map((each) =>
        each?.getBoundingClientRect(),
      );
      return {
        part: Number(section.getAttribute('data-part')),
        room: body?.clientHeight ?? 0,
        used: (last?.bottom ?? 0) - (first?.top ?? 0),
      };
    }),
  );
  expect(parts.length).toBeGreaterThan(4);
  for (const [index, { part, used, room }] of parts.entries()) {
    const before = parts[index - 1];
    const isLast = parts[index + 1]?.part !== part + 1;
    if (part > 1 && isLast && before) expect(before.used + used, `page ${index + 1}`).toBeGreaterThan(room * 0.8);
  }
});

test('in the handout it goes on below with all its words', async ({ page }) => {
  test.slow();
  await open(page);
  const words = await listWords(page);
  await open(page, '?view=handout');
  const { texts } = await readPdf(await page.pdf(printSettings));
  const text = squeeze(texts.join(''));
  expect(words.map(squeeze).filter((part) => !text.includes(part))).toEqual([]);
});

/** What stands in one piece: items, cells and lines of code. */
function listWords(page: Page): Promise<string[]> {
  return page
    .locator(
      ':is(.slides, .parked) > section:not(:has(.footnotes), [data-linklist], [data-readers]) > .body :is(li:not(:has(li)), td, pre)',
    )
    .evaluateAll((parts) => parts.flatMap((part) => part.textContent.trim().split('\n')));
}

async function measureHeight(part: Locator): Promise<number> {
  return (await part.boundingBox())?.height ?? 0;
}

/** Texts and pictures outside of a slide, pictures without a height, and parts that lie upon each other. */
function findLost(slide: Locator): Promise<string[]> {
  return slide.evaluate((section) => {
    const found: string[] = [];
    const outer = section.getBoundingClientRect();
    const bottom = outer.top + section.scrollHeight + 1;
    const right = outer.left + section.scrollWidth + 1;
    for (const part of section.querySelectorAll('.body *, h1, h2, h3, .footnotes li')) {
      const { left, top, ...box } = part.getBoundingClientRect().toJSON() as DOMRect;
      if (!part.checkVisibility() || part.matches('.visually-hidden')) continue;
      const isOut = left < outer.left - 1 || top < outer.top - 1 || box.right > right || box.bottom > bottom;
      if (isOut) found.push(`${part.tagName} is outside`);
      if (part.matches('img') && box.height < 40) found.push(`a picture is ${box.height} px high`);
      const isCut =
        (part.matches('pre, .table-wrap, div[style]') && part.scrollHeight > part.clientHeight + 2) ||
        (part.matches('.numbers li, div[style]') && part.scrollWidth > part.clientWidth + 1);
      if (isCut) found.push(`${part.tagName} is cut off`);
    }
    const rows = [
      ...section.querySelectorAll(':scope > :is(h1, h2, h3, .body, .footnotes, .place):not(.visually-hidden)'),
    ];
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1];
      const over = next ? row.getBoundingClientRect().bottom - next.getBoundingClientRect().top : 0;
      if (over > 1) found.push(`${row.tagName} lies ${over} px over what follows`);
    }
    return found;
  });
}
