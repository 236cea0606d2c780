// The deck that npm run new writes: complete, in the language asked for, and nothing that was there is touched.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { raiseLevel } from '../../../../src/compiler/findings.ts';
import { compile } from '../../../../src/compiler/index.ts';
import { readFolder } from '../../../../src/compiler/vite/folder/folder.ts';
import { runHere } from '../run-here.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

async function compileFolder(folder: string) {
  return compile({ ...(await readFolder(folder)), base: '' });
}

describe('npm run new', () => {
  it.each([
    ['de', [], 'Ein Garten für alle'],
    ['de', ['--language', 'de'], 'Ein Garten für alle'],
    ['en', ['--language', 'en'], 'A garden for everyone'],
  ])('writes a deck in the language %s (%j), in which the strictest check finds nothing', async (...row) => {
    const [language, parameters, title] = row;
    const folder = join(parent, 'my-talk');
    const { code, output, errors } = await runHere('new', [folder, ...parameters]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('npm run dev');
    const { deck, diagnostics } = await compileFolder(folder);
    expect(diagnostics.map(raiseLevel)).toEqual([]);
    expect([deck.language, deck.title]).toEqual([language, title]);
  });

  it.each(['de', 'en'])('shows title, footnote, notes, picture, quiz, steps and cuts (%s)', async (language) => {
    const folder = join(parent, 'talk');
    await runHere('new', [folder, '--language', language]);
    const { deck } = await compileFolder(folder);
    const own = deck.slides.filter(({ generated }) => !generated);
    const body = own.flatMap((slide) => slide.body.map((piece) => (piece.kind === 'html' ? piece.text : ''))).join('');
    expect(own[0]?.level).toBe(1);
    expect(own.every(({ notesHtml }) => notesHtml !== '')).toBe(true);
    expect(own.some(({ footnotesHtml }) => footnotesHtml.includes('<li'))).toBe(true);
    for (const part of ['<svg', '<quiz-question', 'class="fragment"']) expect(body).toContain(part);
    expect(deck.cuts).toHaveLength(2);
  });

  it('brings what editors read: schemas named in each file, and snippets', async () => {
    const folder = join(parent, 'talk');
    await runHere('new', [folder]);
    const editor = readdirSync(join(folder, '.vscode'));
    expect(editor).toContain('slides.code-snippets');
    for (const file of readdirSync(folder).filter((name) => /\.(?:md|yaml)$/.test(name))) {
      const named = /^# yaml-language-server: \$schema=\.vscode\/(.+)$/m.exec(readFileSync(join(folder, file), 'utf8'));
      expect(editor, file).toContain(named?.[1]);
    }
  });

  it('writes nothing into a folder that is not empty', async () => {
    writeFileSync(join(parent, 'notes.txt'), 'mine');
    const { code, errors } = await runHere('new', [parent]);
    expect(errors).toBe(`Nothing was written: "${parent}" is not empty. Name a new folder.\n`);
    expect([code, readdirSync(parent)]).toEqual([1, ['notes.txt']]);
  });

  it.each([
    ['no folder', [], /^Name one folder for the new deck/],
    ['two folders', ['one', 'two'], /^Name one folder for the new deck/],
    ['a folder of the project', ['src/talk'], /^Nothing was written: "src\/talk" lies in src/],
    [
      'a language that there is none in',
      ['talk', '--language', 'fr'],
      /^There is no new deck in the language "fr"; there are: .*de/,
    ],
    ['an unknown option', ['talk', '--lang', 'en'], /^Unknown option '--lang'/],
  ])('says in one line what is wrong: %s', async (_, parameters, message) => {
    const { code, errors } = await runHere('new', parameters);
    expect(errors).toMatch(message);
    expect(errors.trimEnd()).not.toContain('\n');
    expect(code).toBe(1);
  });
});
