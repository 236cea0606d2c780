// A dev server on a small deck that tests write themselves, instead of a built site.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { test as base } from '../site.ts';

/** Saves a file of the deck, its chapter unless another is named. */
export type Save = (text: string, file?: string) => Promise<void>;

/** What deck.yaml says at first. */
export const settings = 'title: Garten\nlanguage: de\n';
/** A slide about soil, id "erde", with its price in text and notes. */
export const soil = (price: number, title = 'Erde'): string => `

---

## ${title}

Ein Sack kostet ${price} Euro.

Note:
Der Preis ist ${price} Euro.

Frage: Sind ${price} Euro viel?`;
/** A slide that asks for the price, id "frage". */
export const question = (price: number): string => `

---

<!-- .slide: id="frage" -->

## Frage

::: quiz
Was kostet ein Sack?

- [x] ${price} Euro
- [ ] nichts

Ein Sack kostet ${price} Euro.
:::`;
/** The chapter with its title and both slides. */
export const chapter = (price: number): string => `# Garten${soil(price)}${question(price)}\n`;

/** Starts what `npm run dev` starts. */
async function startServer(folder: string): Promise<{ address: string; stop: () => void }> {
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'dev', '--host', '127.0.0.1', '--port', '0'], {
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

/** Each test starts with both files as they are at first. */
export const test = base.extend<{ save: Save }, { author: { save: Save; address: string; folder: string } }>({
  author: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are wanted: none.
    async ({}, use) => {
      const root = await mkdtemp(join(tmpdir(), 'dev-'));
      const folder = join(root, 'slides');
      await mkdir(folder);
      const saved = new Map<string, string>();
      // In one go, as editors do: half a file would be a deck of its own. What has not changed would still be heard.
      const save: Save = async (text, file = '01-garten.md') => {
        if (saved.get(file) === text) return;
        saved.set(file, text);
        await writeFile(join(root, 'unsaved'), text);
        await rename(join(root, 'unsaved'), join(folder, file));
      };
      await save(settings, 'deck.yaml');
      await save(chapter(40));
      const { address, stop } = await startServer(folder);
      await use({ save, address, folder });
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
