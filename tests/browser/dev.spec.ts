// Authoring with `npm run dev`: what is saved is seen in every view that is open, at the same place.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { open, present, test as base } from './tools/site.ts';

type Save = (text: string, file?: string) => Promise<void>;

const settings = 'title: Garten\nlanguage: de\n';
const soil = (price: number, title = 'Erde'): string => `

---

## ${title}

Ein Sack kostet ${price} Euro.

Note:
Der Preis ist ${price} Euro.

Frage: Sind ${price} Euro viel?`;
const question = (price: number): string => `

---

<!-- .slide: id="frage" -->

## Frage

::: quiz
Was kostet ein Sack?

- [x] ${price} Euro
- [ ] nichts

Ein Sack kostet ${price} Euro.
:::`;
const chapter = (price: number): string => `# Garten${soil(price)}${question(price)}\n`;

/** Starts what `npm run dev` starts. */
async function startServer(folder: string): Promise<{ address: string; stop: () => void }> {
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', '0'], {
    env: { ...process.env, SLIDES: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The server has ended: ${output}`)));
    child.stdout.on('data', (text: Buffer) => {
      output += stripVTControlCharacters(text.toString());
      const found = /Local:\s+(\S+)\n/.exec(output)?.[1];
      if (found) resolve(found);
    });
  });
  return { address, stop: () => child.kill() };
}

/** A dev server on a small deck of its own, instead of the built site. */
const test = base.extend<{ save: Save }, { author: { save: Save; address: string } }>({
  author: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are wanted: none.
    async ({}, use) => {
      const root = await mkdtemp(join(tmpdir(), 'dev-'));
      const folder = join(root, 'slides');
      await mkdir(folder);
      // In one go, as editors do: half a file would be a deck of its own.
      const save: Save = async (text, file = '01-garten.md') => {
        await writeFile(join(root, 'unsaved'), text);
        await rename(join(root, 'unsaved'), join(folder, file));
      };
      await save(settings, 'deck.yaml');
      await save(chapter(40));
      const { address, stop } = await startServer(folder);
      await use({ save, address });
      stop();
      await rm(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: [async ({ author }, use) => use(author.address), { scope: 'worker' }],
  save: async ({ author }, use) => {
    await author.save(settings, 'deck.yaml');
    await author.save(chapter(40));
    await use(author.save);
  },
});

/** Returns what tells whether the page has not been loaded again since. */
async function watchReload(page: Page): Promise<() => Promise<boolean>> {
  const root = await page.evaluateHandle(() => document.documentElement);
  return () => root.evaluate(({ isConnected }) => isConnected).catch(() => false);
}

test('a saved slide changes in place on the stage', async ({ page, save }) => {
  await open(page, '#erde');
  const isSame = await watchReload(page);
  await save(chapter(41));
  await expect(present(page)).toContainText('kostet 41 Euro');
  expect(await isSame()).toBe(true);
});

test('a saved slide changes in place in the reading view', async ({ page, save }) => {
  await open(page, '?view=read#erde');
  const isSame = await watchReload(page);
  await save(chapter(41));
  await expect(page.locator('#erde .body')).toContainText('kostet 41 Euro');
  await expect(page.locator('#erde .notes')).toContainText('ist 41 Euro');
  await expect(page.locator('#erde').getByRole('link', { name: 'Als Folie' })).toHaveCount(1);
  expect(await isSame()).toBe(true);
});

for (const view of ['', '?view=read']) {
  test(`a saved question is answered anew${view && ' in the reading view'}`, async ({ page, save }) => {
    await open(page, `${view}#frage`);
    const isSame = await watchReload(page);
    await save(chapter(41));
    const answer = page.locator('#frage .body').getByLabel('41 Euro');
    await answer.check();
    await page.locator('#frage').getByRole('button', { name: 'Prüfen' }).click();
    await expect(page.locator('#frage').getByRole('status')).toHaveText('Richtig.');
    expect(await isSame()).toBe(true);
  });
}

test('a saved title reaches the contents of the reading view', async ({ page, save }) => {
  await open(page, '?view=read#frage');
  await save(chapter(40).replace('## Frage', '## Quiz'));
  await expect(page.getByRole('navigation', { name: 'Inhalt' })).toContainText('Quiz');
  await expect(page.locator('#frage h3')).toBeInViewport();
});

test('a saved slide is seen in the speaker view', async ({ page, save }) => {
  await open(page, '?view=speaker#erde');
  await expect(page.locator('.speaker')).toContainText('ist 40 Euro');
  await save(chapter(41));
  await expect(page.locator('.speaker')).toContainText('ist 41 Euro');
});

for (const view of ['handout', 'agenda']) {
  test(`a saved slide is seen in the view ${view}`, async ({ page, save }) => {
    await open(page, `?view=${view}`);
    await expect(page.locator('main:visible')).toContainText('40 Euro');
    await save(chapter(41));
    await expect(page.locator('main:visible')).toContainText('41 Euro');
    await expect(page.locator('main:visible')).not.toContainText('40 Euro');
  });
}

test('saved settings load the page again', async ({ page, save }) => {
  await open(page);
  await save(settings.replace('de', 'en'), 'deck.yaml');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a slide with a new title, and so with a new id, stays in front', async ({ page, save }) => {
  await open(page, '#erde');
  await save(`# Garten${soil(40, 'Boden')}${question(40)}\n`);
  await expect(present(page)).toHaveId('boden');
});

test('of a deleted slide the one before it is in front', async ({ page, save }) => {
  await open(page, '#frage');
  await save(`# Garten${soil(40)}\n`);
  await expect(present(page)).toHaveId('erde');
});
