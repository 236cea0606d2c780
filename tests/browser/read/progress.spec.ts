// What a reader has read and answered: shown, kept in this browser only, and forgotten when asked. Reading takes
// time; the page's clock is put forward.
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { contents, entry, expectAt, notice, phone, slide } from '../tools/reading.ts';
import { open, test } from '../tools/site.ts';

const recall = (page: Page, name: string) =>
  page.evaluate((key) => localStorage.getItem(`deck-${key} ${location.pathname}`), name);

/** Has this browser forget all, as its question asks. */
async function forget(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Alles vergessen' });
  if (!(await button.isVisible())) await contents(page).getByText('gelesen · ').click();
  await button.click();
  await page.getByRole('button', { name: 'Ja, vergessen' }).click();
}

/** Answers all questions of a slide rightly. */
async function answerAll(page: Page, id: string): Promise<void> {
  for (const quiz of await slide(page, id).locator('quiz-question').all()) {
    const right = ((await quiz.getAttribute('data-right')) ?? '').split(' ');
    for (const value of right) await quiz.locator(`input[value="${value}"]`).check();
    await quiz.getByRole('button', { name: 'Prüfen' }).tap();
    await expect(quiz.locator('output')).toHaveText('Richtig.');
  }
}

test.describe('a learner on a phone', () => {
  test.use(phone);

  test('answers the self-test and sees the result of the chapter', async ({ page }) => {
    await open(page, `?view=read#${slides.quizWithSeveral}`);
    const result = slide(page, slides.quizWithSeveral).locator('.self-test');
    await expect(result).toContainText('3 Fragen zu diesem Kapitel');
    await answerAll(page, slides.quizWithSeveral);
    await expect(result).toContainText('2 von 3 Fragen richtig. Eine Frage ist noch offen');
    await answerAll(page, slides.quiz);
    await expect(result).toContainText('alle 3 Fragen richtig');
    await page.getByRole('button', { name: 'Inhalt' }).tap();
    await expect(entry(page, slides.quizWithSeveral)).toContainText('2 von 2 richtig');
    await expect(entry(page, slides.quiz)).toContainText('1 von 1 richtig');
  });

  test('leaves, comes back, and goes on where the last visit ended', async ({ page }) => {
    await page.clock.install();
    await open(page, '?view=read');
    await page.getByRole('button', { name: 'Inhalt' }).tap();
    await entry(page, slides.third).tap();
    await expectAt(page, slides.third);
    await expect(page).toHaveURL(`?view=read#${slides.third}`);
    await page.clock.fastForward('00:10');
    await expect.poll(() => recall(page, 'reading')).toContain(`"${slides.third}"]`);
    await page.goto('about:blank');
    await open(page, '?view=read');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    const offer = notice(page).filter({ hasText: 'Zuletzt warst du bei' });
    await expect(offer).toContainText('Drei Striche trennen eine Folie von der nächsten');
    await offer.getByRole('link').tap();
    await expectAt(page, slides.third);
    await expect(offer).toHaveCount(0);
  });
});

test('the offer to read on never covers the focus, and goes by Escape, in time and by reading on', async ({ page }) => {
  const offer = notice(page).filter({ hasText: 'Zuletzt warst du bei' });
  await page.setViewportSize({ width: 320, height: 256 });
  await page.addInitScript((at) => localStorage.setItem('deck-reading /', JSON.stringify({ at })), slides.third);
  await open(page, '?view=read');
  await expect(offer).toBeVisible();
  await offer.getByRole('link').focus();
  await page.keyboard.press('Escape');
  await expect(offer).toHaveCount(0);
  await expect(slide(page, slides.title).getByRole('heading', { level: 1 })).toBeFocused();
  await page.clock.install();
  await open(page, '?view=read&visit=2'); // A page that is loaded again returns to its place, and offers nothing.
  await offer.hover();
  await page.clock.fastForward('01:00');
  await expect(offer).toBeVisible(); // Never while it is in use.
  await page.mouse.move(1, 1);
  await expect(offer).toHaveCount(0);
  await open(page, '?view=read&visit=3');
  await expect(offer).toBeVisible();
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    const isCovered = await page.evaluate(() => {
      const [focused, box] = [document.activeElement, document.querySelector('.notice')?.getBoundingClientRect()];
      if (!focused || !box?.height || focused.closest('.notice')) return false;
      const { top, bottom } = focused.getBoundingClientRect();
      return bottom > box.top && top < box.bottom;
    });
    expect(isCovered, `stop ${stop}`).toBe(false);
  }
  await expect(offer).toHaveCount(0);
});

test.describe('what a reader marks', () => {
  test('is there after a reload, in another tab, and gone when it is taken away', async ({ page, context }) => {
    await open(page, `?view=read#${slides.third}`);
    const marks = slide(page, slides.third).getByRole('group', { name: /^Zu „/ });
    const [read, bookmark] = [
      marks.getByRole('button', { name: 'Gelesen' }),
      marks.getByRole('button', { name: 'Lesezeichen' }),
    ];
    await read.press('Enter');
    await bookmark.press('Enter');
    await expect(entry(page, slides.third)).toHaveAttribute('data-read');
    const other = await context.newPage();
    await open(other, `?view=read#${slides.second}`);
    await contents(other).getByText('Lesezeichen (1)').click();
    await expect(contents(other).locator('.bookmarks').getByRole('link')).toHaveAttribute('href', `#${slides.third}`);
    await slide(other, slides.second).getByRole('button', { name: 'Lesezeichen' }).click();
    await expect(contents(page).getByText('Lesezeichen (2)')).toBeVisible();
    await read.press('Enter');
    await page.reload();
    await expect(read).toHaveAttribute('aria-pressed', 'false');
    await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
    await contents(page).getByText('Lesezeichen (2)').click();
    await contents(page)
      .getByRole('button', { name: /^Lesezeichen entfernen: Drei/ })
      .press('Enter');
    await expect(bookmark).toHaveAttribute('aria-pressed', 'false');
    const left = contents(page).getByRole('button', { name: /^Lesezeichen entfernen/ });
    await expect(left).toHaveCount(1);
    await expect(left).toBeFocused();
    // The address of a place is no part of its heading.
    const heading = slide(page, slides.third).getByRole('heading', { level: 3 });
    const address = slide(page, slides.third).getByRole('link', { name: /^Adresse von „Drei Striche/ });
    await expect(address).toHaveAttribute('href', `#${slides.third}`);
    await expect(heading).toHaveText('Drei Striche trennen eine Folie von der nächsten');
  });
});

test.describe('what this browser remembers', () => {
  test('is forgotten by one button, which asks once and says what it did', async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(() => localStorage.setItem('deck-quiz /', '{"quiz-03-mitmachen-1":true}'));
    await open(page, '?view=read');
    await expect(contents(page)).toContainText('Selbsttest: 1 von 3 richtig');
    await page.clock.fastForward('00:10');
    await expect.poll(() => recall(page, 'reading')).toContain(`"${slides.title}"`);
    await expect(contents(page).locator('a[data-read]')).toHaveCount(1);
    const button = page.getByRole('button', { name: 'Alles vergessen' });
    await contents(page).getByText('gelesen · noch etwa').click();
    await button.press('Enter');
    const question = page.getByRole('group', { name: /^Wirklich vergessen\? 1 gelesene Folie.* 1 Antwort/ });
    await expect(question.getByRole('button', { name: 'Nein, behalten' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(contents(page).locator('a[data-read]')).toHaveCount(1);
    await forget(page);
    await expect(button).toBeFocused();
    await expect(contents(page).locator('a[data-read]')).toHaveCount(0);
    await expect(contents(page)).toContainText('Selbsttest: 3 Fragen');
    await expect(contents(page).getByRole('status')).toContainText(/^Vergessen: 1 gelesene Folie.* 1 Antwort/);
    expect([await recall(page, 'reading'), await recall(page, 'quiz')]).toEqual([null, null]);
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
        for (const key of ['deck-reading', 'deck-quiz', 'deck-reading /', 'deck-quiz /'])
          localStorage.setItem(key, text);
      }, rubbish);
      await open(page, '?view=read');
      await expect(notice(page)).toHaveText('');
      await expect(contents(page)).toContainText(/^.*0\s%\sgelesen/s);
    }
  });

  test('is nothing where storage is blocked, and the panel says so', async ({ page }) => {
    await page.clock.install();
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
    await page.clock.fastForward('00:10');
    await expect(contents(page)).toContainText('Dieser Browser speichert hier nichts');
    await expect(contents(page).locator('a[data-read]')).toHaveCount(1);
  });
});

test.describe('decks of one origin', () => {
  const results = '{"quiz-03-mitmachen-1":true}';

  test('do not count what was read and answered in another', async ({ page, site }) => {
    await page
      .context()
      .route(`${site}other/**`, (route) => route.continue({ url: route.request().url().replace('/other/', '/') }));
    await page.clock.install();
    await open(page, `?view=read#${slides.quiz}`);
    await page.clock.fastForward('00:10');
    const quiz = slide(page, slides.quiz).locator('quiz-question');
    await quiz.locator(`input[value="${await quiz.getAttribute('data-right')}"]`).check();
    await quiz.getByRole('button', { name: 'Prüfen' }).click();
    await expect(contents(page).locator('a[data-read]')).toHaveCount(1);
    await expect(contents(page)).toContainText('Selbsttest: 1 von 3 richtig');
    await open(page, './other/?view=read');
    await expect(contents(page)).toContainText('Selbsttest: 3 Fragen');
    await expect(contents(page).locator('a[data-read]')).toHaveCount(0);
    await page.clock.fastForward('00:10');
    await expect(contents(page).locator('a[data-read]')).toHaveCount(1);
    await forget(page);
    await expect(contents(page).locator('a[data-read]')).toHaveCount(0);
    // The first is as it was, by whichever address it is opened.
    await open(page, `./index.html?view=read&theme=dark#${slides.quiz}`);
    await expect(contents(page)).toContainText('Selbsttest: 1 von 3 richtig');
    await expect(entry(page, slides.quiz)).toHaveAttribute('data-read');
    await expect(contents(page).locator('a[data-read]')).toHaveCount(1);
  });

  test('take over what was kept before they were told apart, if it is theirs', async ({ page }) => {
    const keep = (reading: string, quiz: string): Promise<void> =>
      page.evaluate(
        ([first, second]) => {
          localStorage.clear();
          localStorage.setItem('deck-reading', first);
          localStorage.setItem('deck-quiz', second);
        },
        [reading, quiz] as const,
      );
    await page.goto('404.html');
    await keep(`{"read":["${slides.second}","${slides.third}","gone"]}`, results);
    await open(page, '?view=read');
    await expect(contents(page).locator('a[data-read]')).toHaveCount(2);
    await expect(contents(page)).toContainText('Selbsttest: 1 von 3 richtig');
    await forget(page);
    await page.reload();
    await expect(contents(page)).toContainText('Selbsttest: 3 Fragen');
    await expect(contents(page).locator('a[data-read]')).toHaveCount(0);
    await keep(
      `{"read":["${slides.title}","von-anderen","auch-von-anderen"]}`,
      '{"quiz-03-mitmachen-1":true,"quiz-07-anders-1":true,"quiz-07-anders-2":true}',
    );
    await page.reload();
    await expect(contents(page)).toContainText('Selbsttest: 3 Fragen');
    await expect(contents(page).locator('a[data-read]')).toHaveCount(0);
    // What is another deck's is not forgotten for it: there is nothing to ask about.
    await contents(page).getByText('gelesen · ').click();
    await page.getByRole('button', { name: 'Alles vergessen' }).click();
    await expect(page.getByText('Dieser Browser weiß noch nichts')).toBeVisible();
    const kept = await page.evaluate(() => Object.keys(localStorage).toSorted());
    expect(kept).toEqual(['deck-quiz', 'deck-reading']);
  });
});
