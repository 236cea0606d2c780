// Authoring with `npm run dev`: what is saved is seen in every view that is open, at the same place.
import { symlink, rename, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, type Page } from '@playwright/test';
import { chapter, question, settings, soil, test } from './tools/servers/dev-server.ts';
import { open, present, show } from './tools/site.ts';

// One server for all, so one after another.
test.describe.configure({ mode: 'default' });

/** Returns what tells whether the page has not been loaded again since. */
async function watchReload(page: Page): Promise<() => Promise<boolean>> {
  const root = await page.evaluateHandle(() => document.documentElement);
  return () => root.evaluate(({ isConnected }) => isConnected).catch(() => false);
}

async function answerQuestion(page: Page, answer: string): Promise<void> {
  const slide = page.locator('#frage');
  await slide.locator('.body').getByLabel(answer).check();
  await slide.getByRole('button', { name: 'Prüfen' }).click();
  await expect(slide.getByRole('status')).toHaveText('Richtig.');
}

test.describe('what is saved', () => {
  test('changes in place on the stage, and a question is answered anew', async ({ page, save }) => {
    await open(page, '#erde');
    const isSame = await watchReload(page);
    await save(chapter(41));
    await expect(present(page)).toContainText('kostet 41 Euro');
    await show(page, 'frage');
    await answerQuestion(page, '41 Euro');
    expect(await isSame()).toBe(true);
  });

  test('changes in place in the reading view, its contents included', async ({ page, save }) => {
    await open(page, '?view=read#frage');
    const isSame = await watchReload(page);
    await save(chapter(41));
    const soilSlide = page.locator('#erde');
    await expect(soilSlide.locator('.body')).toContainText('kostet 41 Euro');
    await expect(soilSlide.locator('.notes')).toContainText('ist 41 Euro');
    await expect(soilSlide.getByRole('link', { name: 'Als Folie' })).toHaveCount(1);
    await answerQuestion(page, '41 Euro');
    expect(await isSame()).toBe(true);
    await save(chapter(41).replace('## Frage', '## Quiz'));
    await expect(page.getByRole('navigation', { name: 'Inhalt' })).toContainText('Quiz');
    await expect(page.locator('#frage h3')).toBeInViewport();
  });

  test('is seen in the speaker view', async ({ page, save }) => {
    await open(page, '?view=speaker#erde');
    const isSame = await watchReload(page);
    await expect(page.locator('.speaker')).toContainText('ist 40 Euro');
    await save(chapter(41));
    await expect(page.locator('.speaker')).toContainText('ist 41 Euro');
    expect(await isSame()).toBe(true);
  });

  for (const view of ['handout', 'print', 'worksheet', 'agenda']) {
    test(`is seen in the view ${view}`, async ({ page, save }) => {
      await open(page, `?view=${view}`);
      const isSame = await watchReload(page);
      const paper = page.locator('main:visible');
      await expect(paper).toContainText('40 Euro');
      await save(chapter(41));
      await expect(paper).toContainText('41 Euro');
      await expect(paper).not.toContainText('40 Euro');
      expect(await isSame()).toBe(true);
    });
  }

  test('under a new title, and so a new id, stays in front; deleted, it gives way to the one before', async ({
    page,
    save,
  }) => {
    await open(page, '#erde');
    const isSame = await watchReload(page);
    await save(`# Garten${soil(40, 'Boden')}${question(40)}\n`);
    await expect(present(page)).toHaveId('boden');
    await expect(page).toHaveTitle('Boden · Garten');
    await show(page, 'frage');
    await save(`# Garten${soil(40, 'Boden')}\n`);
    await expect(present(page)).toHaveId('boden');
    expect(await isSame()).toBe(true);
  });

  test('while the page starts is seen under a new title, too', async ({ page, save }) => {
    // What takes the changes is loaded last of all.
    let go = (): void => undefined;
    const whenSaved = new Promise<void>((resolve) => (go = resolve));
    await page.route(/page\/dev\/hot-update/, (route) => whenSaved.then(() => route.continue()));
    await open(page, '#erde');
    for (const title of ['Boden', 'Lehm']) {
      await save(`# Garten${soil(40, title)}${question(40)}\n`);
      await expect.poll(async () => (await page.request.get('')).text()).toContain(`>${title}<`);
    }
    go();
    await expect(present(page)).toHaveId('lehm');
  });

  test('leaves the step, the answers and the offset in the article where they are', async ({ page, save }) => {
    const steps = (last: string, title = 'Erde'): string =>
      `# Garten\n\n---\n\n## ${title}\n\n${['eins', 'zwei', last].map((step) => `- ${step} <!-- .element: class="fragment" -->`).join('\n')}${question(40)}\n`;
    await save(steps('drei'));
    await open(page, '#frage');
    await answerQuestion(page, '40 Euro');
    await page.locator('body').press('ArrowLeft');
    await expect(present(page)).toHaveId('erde');
    await page.keyboard.press('ArrowLeft');
    const shown = present(page).locator('.fragment.visible');
    await expect(shown).toHaveText(['eins', 'zwei']);
    await save(steps('vier'));
    await expect(present(page)).toContainText('vier');
    await expect(shown).toHaveText(['eins', 'zwei']);
    await save(steps('vier', 'Boden'));
    await expect(present(page)).toHaveId('boden');
    await expect(shown).toHaveText(['eins', 'zwei']);
    await show(page, 'frage');
    await expect(present(page).getByRole('status')).toHaveText('Richtig.');

    await page.setViewportSize({ width: 800, height: 300 });
    await open(page, '?view=read#frage');
    const place = page.locator('#frage h3');
    const top = (): Promise<number> => place.evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
    const start = await top();
    await page.mouse.wheel(0, 60);
    await expect.poll(top).toBe(start - 60);
    const before = await top();
    await save(steps('fünf', 'Ein Titel'));
    await expect(page.locator('#ein-titel')).toContainText('fünf');
    await expect.poll(top).toBe(before);
  });

  test('with a mistake shows what is wrong, and comes back by itself at the same place', async ({ page, save }) => {
    await open(page, '#erde');
    const isSame = await watchReload(page);
    await save(`${chapter(40)}\n::: columns\n`);
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText('01-garten.md');
    await save('');
    await save(chapter(40));
    await expect(overlay).toHaveCount(0);
    await expect(present(page)).toHaveId('erde');
    await save('');
    await save(chapter(42));
    await expect(present(page)).toContainText('kostet 42 Euro');
    await expect(present(page)).toHaveId('erde');
    expect(await isSame()).toBe(true);
  });

  test('is seen on the stage and in its speaker view, whose clock runs on', async ({ page, save }) => {
    await open(page, '#erde');
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const speaker = await opened;
    await speaker.getByRole('button', { name: 'Uhr starten' }).click();
    await save(`# Garten${soil(43, 'Boden')}${question(43)}\n`);
    await expect(present(page)).toHaveId('boden');
    await expect(speaker.locator('.speaker-notes')).toContainText('ist 43 Euro');
    await expect(speaker.getByText('Mit der Bühne verbunden.')).toBeAttached();
    await expect(speaker.getByRole('button', { name: 'Uhr anhalten' })).toBeVisible();
    await speaker.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId('frage');
  });

  test('as another picture under the same name is seen at once', async ({ page, save }) => {
    const picture = (text: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text x="2" y="15">${text}</text></svg>`;
    await save(picture('alt'), 'bild.svg');
    await save(`# Garten\n\n---\n\n## Erde\n\n![Ein Bild](bild.svg)\n`);
    await open(page, '#erde');
    const isSame = await watchReload(page);
    const answer = page.waitForResponse(/bild\.svg\?\d+$/);
    await save(picture('neu'), 'bild.svg');
    expect(await (await answer).text()).toContain('neu');
    expect(await isSame()).toBe(true);
  });

  test('with something to mend says so in a panel, whose places open the editor', async ({ page, save }) => {
    await open(page, '#erde');
    const panel = page.getByRole('complementary', { name: 'Hinweise zu den Folien' });
    await expect(panel).toHaveCount(0);
    await save(chapter(40).replace('## Erde', '## Erde\n\n<video src="https://a.example/x.mp4"></video>'));
    await panel.locator('summary', { hasText: '1 Warnung' }).click();
    const asked = page.waitForRequest(/__open-in-editor\?file=.*01-garten\.md/);
    await page.route(/__open-in-editor/, (route) => route.fulfill({ body: '' }));
    await panel
      .getByRole('button', { name: /01-garten\.md/ })
      .first()
      .click();
    await asked;
    await save(chapter(40));
    await expect(panel).toHaveCount(0);
  });

  test('as settings changes all that the page is made from, in the language of its words', async ({ page, save }) => {
    await open(page, '#erde');
    await save(`${settings}imprint: https://x.example/impressum\n`, 'deck.yaml');
    await expect(page.locator('footer a[href="https://x.example/impressum"]')).toBeAttached();
    await expect(present(page)).toHaveId('erde');
    await save(settings.replace('de', 'en'), 'deck.yaml');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(present(page)).toHaveId('erde');
    await save(settings, 'deck.yaml');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});

/** Asks the server for exactly this address, which fetch would put in order first. */
async function ask(
  site: string,
  path: string,
): Promise<{ status: number; headers: IncomingMessage['headers']; body: string }> {
  const { hostname, port } = new URL(site);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ hostname, port, path }, resolve).on('error', reject);
  });
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
}

test.describe('what the server is asked for', () => {
  test('is given where the deck uses it, and nothing else of the slides folder', async ({ site, save, author }) => {
    const { folder } = author;
    await save('the plan', 'plan.pdf');
    await save('not for others', 'rest.pdf');
    await save(`${chapter(40)}\n[Plan](plan.pdf)\n`);
    await expect.poll(async () => (await ask(site, '/slides/plan.pdf')).body).toBe('the plan');
    const { headers } = await ask(site, '/slides/plan.pdf');
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    const others = [
      '/slides/rest.pdf',
      '/slides/rest.pdf?raw',
      '/slides/01-garten.md',
      '/slides/..%2f..%2fpackage.json',
    ];
    for (const path of [...others, `/@fs${folder}/rest.pdf`, `/@fs${folder}/rest.pdf?raw`]) {
      const { status, body } = await ask(site, path);
      expect([path, status >= 400 && status < 500, body.includes('not for others')]).toEqual([path, true, false]);
    }

    await writeFile(join(folder, '../secret'), 'secret');
    await symlink(join(folder, '../secret'), join(folder, '../link'));
    await rename(join(folder, '../link'), join(folder, 'plan.pdf'));
    await expect.poll(async () => (await ask(site, '/slides/plan.pdf')).status).toBe(404);
    await save('restored', 'plan.pdf');
  });

  for (const path of [
    '//',
    '//evil.example/x',
    '/%',
    '/%E0%A4%A',
    '/slides/%',
    '/slides/%00',
    `/${'a'.repeat(9000)}`,
  ]) {
    test(`and is no address, is no fault of the server: ${path.slice(0, 20)}`, async ({ site }) => {
      const { status, body } = await ask(site, path);
      expect(status).toBeLessThan(500);
      expect(body).not.toMatch(/^\s+at /m);
    });
  }
});
