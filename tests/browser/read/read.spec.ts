import { expect, type Page } from '@playwright/test';
import { findViolations } from '../tools/axe.ts';
import { open, pick, present, readSlides, test } from '../tools/site.ts';

const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
const contents = (page: Page) => page.getByRole('navigation', { name: 'Inhalt' });
const notice = (page: Page) => page.locator('.notice[role="status"]');
const slide = (page: Page, id: string) => page.locator(`section[id="${id}"]`);

/** The slide whose heading is on top of the window, within a line or two. */
async function expectAt(page: Page, id: string): Promise<void> {
  const top = () => slide(page, id).evaluate((section) => Math.abs(section.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(80);
}

/** Opens the search and asks. */
async function search(page: Page, question: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Suche' });
  if (!(await dialog.isVisible())) await page.keyboard.press('Control+k');
  await dialog.getByRole('searchbox').fill(question);
  await expect(dialog.getByRole('status')).not.toHaveText(/vorbereitet/);
}

for (const [name, options] of [
  ['beside the article', { viewport: { width: 1280, height: 600 } }],
  ['below it on a phone', phone],
] as const) {
  test.describe(`the contents ${name}`, () => {
    test.use(options);
    test('show the place, however long the chapter', async ({ page }) => {
      await open(page, '?view=read');
      const slides = await readSlides(page);
      // At the end of a chapter stands a list of links; its parts are one entry.
      const { id } = slides.findLast(({ chapter }) => chapter === slides[20]?.chapter) ?? { id: '' };
      await open(page, `?view=read#${id}`);
      const button = page.getByRole('button', { name: 'Inhalt' });
      if (await button.isVisible()) await button.tap();
      await expect(contents(page).locator('a[aria-current]')).toBeInViewport({ ratio: 1 });
      await expect(contents(page).locator('details[open] a').last()).toHaveAttribute('aria-current', 'true');
    });
  });
}

test.describe('a learner on a phone', () => {
  test.use(phone);

  test('comes from the title slide to the article', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: 'Lesen' }).tap();
    await expect(page).toHaveURL(/\?view=read$/);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('opens the contents below the text, and a slide from them', async ({ page }) => {
    await open(page, '?view=read');
    const [, second] = await readSlides(page);
    const button = page.getByRole('button', { name: 'Inhalt' });
    await expect(contents(page)).toBeHidden();
    await button.tap();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await contents(page)
      .getByRole('link', { name: second?.title ?? '', exact: true })
      .tap();
    await expect(contents(page)).toBeHidden();
    await expectAt(page, second?.id ?? '');
    await expect(page).toHaveURL(`?view=read#${second?.id}`);
    await button.tap();
    const top = (await contents(page).boundingBox())?.y ?? 0;
    const readEnd = () =>
      page.locator('footer').evaluate((foot) => {
        scrollTo(0, document.documentElement.scrollHeight);
        return Math.floor(foot.getBoundingClientRect().bottom);
      });
    await expect.poll(readEnd).toBeLessThanOrEqual(top);
  });

  test('closes the contents by Escape and gets the focus back', async ({ page }) => {
    await open(page, '?view=read');
    const button = page.getByRole('button', { name: 'Inhalt' });
    await button.press('Enter');
    await contents(page).getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect(contents(page)).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('reads a footnote and a term in place', async ({ page }) => {
    await open(page, '?view=read');
    for (const selector of ['a[role="doc-noteref"]', 'a.term']) {
      const link = page.locator(`.slides ${selector}`).first();
      test.skip((await link.count()) === 0, 'no such link in this deck');
      await link.scrollIntoViewIfNeeded();
      await link.tap();
      await expect(page.locator('.popover')).toBeInViewport({ ratio: 1 });
      await page.locator('.popover').getByRole('button', { name: 'Schließen' }).tap();
      await expect(page.locator('.popover')).toBeHidden();
    }
  });

  test('answers the self-test and sees the result of the chapter', async ({ page }) => {
    await open(page, '?view=read');
    const chapter = await page.locator('.slides > section:has(quiz-question)').first().getAttribute('data-chapter');
    const asking = page.locator(`.slides > section[data-chapter="${chapter}"]:has(quiz-question)`);
    const ids = await asking.evaluateAll((sections) => sections.map(({ id }) => id));
    const all = await asking.locator('quiz-question').count();
    await page.goto(`?view=read#${ids[0]}`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(asking.last().locator('.self-test')).toContainText(`${all} Fragen`);
    for (const id of ids) {
      const own = await slide(page, id).locator('quiz-question').count();
      for (let index = 0; index < own; index++) await answer(page, index, id);
    }
    await expect(asking.last().locator('.self-test')).toContainText(`alle ${all} Fragen richtig`);
    await page.getByRole('button', { name: 'Inhalt' }).tap();
    const last = await asking.last().locator('quiz-question').count();
    await expect(contents(page).locator(`a[href="#${ids.at(-1)}"]`)).toContainText(`${last} von ${last} richtig`);
  });

  test('leaves, comes back, and goes on where the last visit ended', async ({ page }) => {
    await open(page, '?view=read');
    const third = (await readSlides(page))[2];
    await page.getByRole('button', { name: 'Inhalt' }).tap();
    await contents(page)
      .getByRole('link', { name: third?.title ?? '', exact: true })
      .tap();
    await expectAt(page, third?.id ?? '');
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('deck-reading')), { timeout: 15_000 })
      .toContain(`"${third?.id}"]`);
    await page.goto('about:blank');
    await open(page, '?view=read');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    const offer = notice(page).filter({ hasText: 'Zuletzt warst du bei' });
    await expect(offer).toContainText(third?.title ?? '');
    await offer.getByRole('link').tap();
    await expectAt(page, third?.id ?? '');
    await expect(offer).toHaveCount(0);
  });
});

/** Answers a question of a slide rightly. */
async function answer(page: Page, index: number, id: string): Promise<void> {
  const quiz = slide(page, id).locator('quiz-question').nth(index);
  const right = ((await quiz.getAttribute('data-right')) ?? '').split(' ');
  for (const value of right) await quiz.locator(`input[value="${value}"]`).check();
  await quiz.getByRole('button', { name: 'Prüfen' }).tap();
  await expect(quiz.locator('output')).toHaveText('Richtig.');
}

test.describe('the place in the article', () => {
  test('is marked in the contents and written into the address without adding to the history', async ({ page }) => {
    await open(page, '?view=read');
    const [, second, third] = await readSlides(page);
    const entries = await page.evaluate(() => history.length);
    for (const each of [second, third, second]) {
      await slide(page, each?.id ?? '').evaluate((section) => section.scrollIntoView());
      await expect(page).toHaveURL(`?view=read#${each?.id}`);
      await expect(contents(page).locator('a[aria-current]')).toHaveText(each?.title ?? '');
    }
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('is found again by Back after a jump', async ({ page }) => {
    await open(page, '?view=read');
    const slides = await readSlides(page);
    const [from, to] = [slides[1]?.id ?? '', slides.findLast(({ generated }) => !generated)?.id ?? ''];
    await slide(page, from).evaluate((section) => section.scrollIntoView());
    await expect(page).toHaveURL(`?view=read#${from}`);
    await page.evaluate((id) => {
      const link = Object.assign(document.createElement('a'), { href: `#${id}`, textContent: 'Sprung' });
      document.querySelector('.slides > section:nth-child(2) .notes')?.prepend(link);
    }, to);
    await page.getByRole('link', { name: 'Sprung' }).click();
    await expectAt(page, to);
    await page.goBack();
    await expect(page).toHaveURL(`?view=read#${from}`);
    await expect(slide(page, from)).toBeInViewport();
    await page.goForward();
    await expectAt(page, to);
  });

  test('survives the way to the stage and back by L', async ({ page }) => {
    await open(page, '?view=read&theme=dark');
    const third = (await readSlides(page))[2]?.id ?? '';
    await slide(page, third).evaluate((section) => section.scrollIntoView());
    await expect(page).toHaveURL(`?view=read&theme=dark#${third}`);
    await page.keyboard.press('l');
    await expect(page).toHaveURL(`?theme=dark#${third}`);
    await expect(present(page)).toHaveId(third);
    await page.keyboard.press('l');
    await expect(page).toHaveURL(/view=read/);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expectAt(page, third);
  });

  test('every slide leads to its place on the stage', async ({ page }) => {
    await open(page, '?view=read');
    const third = (await readSlides(page))[2]?.id ?? '';
    await slide(page, third).evaluate((section) => section.scrollIntoView());
    await slide(page, third).getByRole('link', { name: 'Als Folie' }).click();
    await expect(present(page)).toHaveId(third);
  });
});

test.describe('an address of the article', () => {
  test('opens its slide, whichever way it is written', async ({ page, site }) => {
    await open(page, '?view=read');
    const slides = await readSlides(page);
    const index = Math.floor(slides.length / 2);
    const { id = '' } = slides[index] ?? {};
    for (const hash of [`#${id}`, `#/${id}`, `#/${index}`]) {
      await page.goto('about:blank');
      await open(page, `${site}?view=read${hash}`);
      await expectAt(page, id);
    }
  });

  test('under an old name opens the slide that has it now', async ({ page, site }) => {
    await open(page, '?view=read');
    const { id } = (await readSlides(page))[4] ?? { id: '' };
    await page.route(`${site}?view=read`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        new RegExp(`<section id="${id}"[^>]*>`),
        '$&<span id="alter-name" class="alias"></span>',
      );
      await route.fulfill({ response, body });
    });
    await page.goto('about:blank');
    await open(page, `${site}?view=read#alter-name`);
    await expect(slide(page, id)).toBeInViewport();
    await expect(notice(page)).toHaveText('');
  });

  test('of a slide that is gone opens the nearest and says so', async ({ page, site }) => {
    await open(page, '?view=read');
    const { id, title } = pick(await readSlides(page), (each) => each.id.length > 8 && !each.generated);
    await page.goto('about:blank');
    await open(page, `${site}?view=read#${id}-frueher`);
    await expect(notice(page)).toContainText(`„${id}-frueher“ gibt es nicht mehr. Am nächsten kommt „${title}“`);
    await expectAt(page, id);
  });

  test('that means nothing stays at the top and says so', async ({ page, site }) => {
    for (const hash of ['#"><img src=x onerror=alert(1)>', '#%', '#/9999', `#${'q'.repeat(10_000)}`]) {
      await page.goto('about:blank');
      await open(page, `${site}?view=read${hash}`);
      await expect(notice(page)).toContainText('gibt es hier nicht');
      await expect(notice(page).locator('img')).toHaveCount(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
  });

  test('with a cut limits the article, and a link takes a slide in', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    const cut = pick(slides, ({ cuts }) => cuts !== '').cuts.split(' ')[0] ?? '';
    const inside = slides.filter(
      ({ cuts, generated, chapter }) => cuts.split(' ').includes(cut) || (generated && chapter === 'anhang'),
    );
    const outside = pick(slides, (each) => !inside.includes(each));
    await open(page, `?view=read&cut=${cut}`);
    await expect(page.locator('.slides > section')).toHaveCount(inside.length);
    await expect(page.locator('.slides > section .place-number').last()).toHaveText(
      `${inside.length} / ${inside.length}`,
    );
    await page.evaluate((id) => (location.hash = id), outside.id);
    await expect(page.locator('.slides > section')).toHaveCount(inside.length + 1);
    await expectAt(page, outside.id);
  });
});

test.describe('the search', () => {
  for (const [question, found] of [
    ['Grafikkarte', /Grafikkarte/],
    ['Kostenvergleich', /Kosten|[Vv]ergleich/],
    ['Grafikarte', /Grafikkarte/],
    ['grafik-karte', /Grafikkarte/],
    ['Groesse', /Größe/],
  ] as const) {
    test(`finds ${question} by chapter with the sentence`, async ({ page }) => {
      await open(page, '?view=read');
      await search(page, question);
      const dialog = page.getByRole('dialog', { name: 'Suche' });
      await expect(dialog.getByRole('status')).toContainText('Treffer');
      await expect(dialog.getByRole('heading', { level: 3 }).first()).toBeVisible();
      await expect(dialog.locator('.hit mark').filter({ hasText: found }).first()).toBeAttached();
    });
  }

  test('leads by keyboard alone to a slide, in the article and on the stage', async ({ page }) => {
    for (const view of ['?view=read', '']) {
      await open(page, view);
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog', { name: 'Suche' });
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('Speicher');
      await expect(dialog.getByRole('status')).toContainText('Treffer');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const target = await dialog.locator('.hit:focus').getAttribute('href');
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`${target}$`));
      // On the stage a term's entry stands in the notes of the glossary's slide.
      await expect(
        page.locator(`section[id="${target?.slice(1)}"], section:has([id="${target?.slice(1)}"])`),
      ).toBeInViewport();
    }
  });

  test('takes markup, emptiness and very long questions for what they are', async ({ page }) => {
    await open(page, '?view=read');
    const dialog = page.getByRole('dialog', { name: 'Suche' });
    for (const question of ['<img src=x onerror=alert(1)>', '</section>', '[[GPU]]', '".*', 'q'.repeat(10_000)]) {
      await search(page, question);
      await expect(dialog.locator('img, script')).toHaveCount(0);
      await expect(dialog.getByRole('status')).toHaveText(/gefunden|Treffer/);
    }
    for (const question of ['', '   ']) {
      await search(page, question);
      await expect(dialog.locator('.hit')).toHaveCount(0);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('answers within 50 ms once built', async ({ page }) => {
    await open(page, '?view=read');
    await search(page, 'Speicher');
    const times = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('.search-dialog input');
      const measured: number[] = [];
      for (const question of ['Karte', 'Kostenvergleich', 'Datenschutz', 'Grafikarte', 'Modell', 'Strom']) {
        const start = performance.now();
        if (input) input.value = question;
        input?.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
        measured.push(performance.now() - start);
      }
      return measured;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

test.describe('what this browser remembers', () => {
  test('is forgotten by one button', async ({ page }) => {
    await page.addInitScript(() => {
      if (location.search.includes('again')) return;
      localStorage.setItem('deck-quiz', '{"quiz-01-models-1":true}');
    });
    await open(page, '?view=read');
    const { id } = (await readSlides(page))[0] ?? { id: '' };
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('deck-reading')), { timeout: 15_000 })
      .toContain(`"${id}"`);
    await expect(contents(page).locator('a[data-read]')).toHaveCount(1);
    await page.getByRole('button', { name: 'Alles vergessen' }).click();
    await expect(contents(page).locator('a[data-read]')).toHaveCount(0);
    await expect(notice(page)).toContainText('Vergessen.');
    expect(
      await page.evaluate(() => [localStorage.getItem('deck-reading'), localStorage.getItem('deck-quiz')]),
    ).toEqual([null, null]);
  });

  test('may be rubbish', async ({ page }) => {
    for (const rubbish of [
      '{',
      'null',
      '{"at":7,"read":{}}',
      '{"at":"gibt-es-nicht","read":["gibt-es-nicht"]}',
      '<img src=x onerror=alert(1)>',
    ]) {
      await page.addInitScript((text) => {
        localStorage.setItem('deck-reading', text);
        localStorage.setItem('deck-quiz', text);
      }, rubbish);
      await open(page, '?view=read');
      await expect(notice(page)).toHaveText('');
      await expect(contents(page)).toContainText(/^.*0\s%\sgelesen/s);
    }
  });

  test('is nothing where storage is blocked, and the panel says so', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      }
    });
    await open(page, '?view=read');
    await expect(contents(page)).toContainText('Dieser Browser speichert hier nichts', { timeout: 15_000 });
    await expect(contents(page).locator('a[data-read]')).toHaveCount(1);
  });
});

test.describe('by keyboard alone', () => {
  test('the first stops are the skip link and the contents, and the skip link leads past them', async ({ page }) => {
    await open(page, '?view=read');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(contents(page).locator(':focus')).toBeAttached();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toBeAttached();
  });

  test('a chapter of the contents folds open', async ({ page }) => {
    await open(page, '?view=read');
    const chapter = contents(page).locator('summary').nth(1);
    await chapter.press('Enter');
    await expect(contents(page).locator('details').nth(1).getByRole('link').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('contents, notes, footnotes, quizzes and glossary are there', async ({ page }) => {
    await page.goto('?view=read');
    const nav = contents(page);
    await nav.locator('summary').nth(1).click();
    const link = nav.locator('details').nth(1).getByRole('link').nth(1);
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.click();
    await expectAt(page, id);
    const noteref = page.locator('.slides a[role="doc-noteref"]').first();
    await noteref.click();
    await expect(page.locator(`[id="${(await noteref.getAttribute('href'))?.slice(1)}"]`)).toBeInViewport();
    await expect(page.getByRole('contentinfo')).toBeAttached();
  });
});

test.describe('the layout', () => {
  for (const width of [320, 390, 640, 768, 1100, 1440]) {
    test(`does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, '?view=read');
      await showAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }

  test('has lines of 65 to 75 characters', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, '?view=read');
    const lengths = await page.locator('.slides > section:nth-child(-n + 8) .notes p').evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const { width, height } = paragraph.getBoundingClientRect();
        if (height < 100) return [];
        const line = Object.assign(document.createElement('span'), { textContent: paragraph.textContent });
        line.style.whiteSpace = 'nowrap';
        paragraph.append(line);
        const length = ((width / line.getBoundingClientRect().width) * paragraph.textContent.length) / 2;
        line.remove();
        return [length];
      }),
    );
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(average).toBeGreaterThan(65);
    expect(average).toBeLessThan(75);
  });

  test('puts footnotes and terms beside the notes where there is room', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, '?view=read');
    const section = page.locator('.slides > section:has(> .footnotes):has(> .notes)').nth(1);
    await section.scrollIntoViewIfNeeded();
    const [notes, notebox] = await Promise.all([
      section.locator('> .notes').boundingBox(),
      section.locator('> .footnotes').boundingBox(),
    ]);
    expect(notebox?.x ?? 0).toBeGreaterThan((notes?.x ?? 0) + 500);
    const withTerm = page.locator('.slides > section:has(a.term):has(> .notes)').first();
    test.skip((await withTerm.count()) === 0, 'no term in this deck');
    await withTerm.scrollIntoViewIfNeeded();
    await expect(withTerm.locator('.margin-terms dt').first()).toBeVisible();
    const term = await withTerm.locator('.margin-terms').boundingBox();
    expect(term?.x ?? 0).toBeGreaterThan((notes?.x ?? 0) + 500);
  });

  test('keeps its colours readable when the system forces its own', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, '?view=read');
    await expect(contents(page).locator('a[aria-current]')).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('forced-colours.png') });
  });
});

/** Lays out every slide, also those far from the window. */
async function showAll(page: Page): Promise<void> {
  await page.locator('.slides > section').evaluateAll((sections) => {
    for (const section of sections) if (section instanceof HTMLElement) section.style.contentVisibility = 'visible';
  });
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in the whole article, ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `?view=read&theme=${theme}`);
    await showAll(page);
    expect(await findViolations(page)).toEqual([]);
  });
}

test.describe('axe finds nothing on a phone', () => {
  test.use(phone);

  test('with the contents open and in the search', async ({ page }) => {
    await open(page, '?view=read');
    await page.getByRole('button', { name: 'Inhalt' }).tap();
    await expect(contents(page)).toBeVisible();
    expect(await findViolations(page, { within: '.reading-panel' })).toEqual([]);
    await search(page, 'Speicher');
    expect(await findViolations(page, { within: '.search-dialog' })).toEqual([]);
  });
});
