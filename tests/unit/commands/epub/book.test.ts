// The book for e-readers: valid by the rules of EPUBCheck, whole, and without what only a screen has.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createBook } from '../../../../src/commands/epub/book.ts';
import { renderDeck } from '../../../../src/compiler/document/document.ts';
import { compile } from '../../../../src/compiler/index.ts';
import { readFolder } from '../../../../src/compiler/vite/folder/folder.ts';
import { renderWidget, schemas } from '../../../../src/widgets/render.tsx';
import { compileFiles, compileText } from '../../compiler/compile-text.ts';

const folder = join(import.meta.dirname, '../../../fixtures/deck');
const compiled = compile({ ...(await readFolder(folder)), base: '', widgets: schemas });
const read = (path: string) => readFile(join(folder, path));
const fixtureBook = await createBook(renderDeck(compiled.deck, { renderWidget }), compiled.deck, read);

function readDocuments(book: Uint8Array): string {
  const files = Object.entries(unzipSync(book)).filter(([name]) => name.endsWith('.xhtml'));
  return files.map(([, content]) => strFromU8(content)).join('\n');
}

/** The book of one slide's Markdown, without its contents. */
async function readBook(markdown: string, settings?: string): Promise<string> {
  const { deck, html } = compileText(markdown, settings);
  return readDocuments(await createBook(html, deck, read)).replace(/<nav[^]*<\/nav>/, '');
}

describe('createBook(page, deck, read)', () => {
  it('passes the rules of EPUBCheck for a deck with one of everything', async () => {
    const { valid, messages } = await EpubCheck.validate(fixtureBook);
    expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('begins with its type, and is the same each time', async () => {
    expect(strFromU8(fixtureBook.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(await createBook(renderDeck(compiled.deck, { renderWidget }), compiled.deck, read)).toEqual(fixtureBook);
  });

  it('holds the title of every slide, in its contents too, and all notes for readers', () => {
    const text = readDocuments(fixtureBook);
    const missing = compiled.deck.slides.filter(
      ({ id }) => !text.includes(`id="${id}"`) || !text.includes(`.xhtml#${id}">`),
    );
    expect(missing).toEqual([]);
    expect(text).toContain('epub:type="noteref"');
  });

  it('leaves out what needs a script, and what is for the speaker alone', () => {
    const left = /<(?:button|input|select|template|style|script)\b|<[^>]* (?:data-minutes|onclick)=/.exec(
      readDocuments(fixtureBook),
    );
    expect(left).toBeNull();
  });

  it('keeps of a calculator what is chosen, and of a quiz every answer', () => {
    const text = readDocuments(fixtureBook);
    const [calculator = ''] = /<div class="widget">[^]*?<\/section>/.exec(text) ?? [];
    expect(calculator).not.toMatch(/>16<[^]*>8<[^]*>6</);
    expect(calculator).toMatch(/class="label"/);
  });

  it('leads links to the document that holds the place; one that leads out of the book is text', async () => {
    const text = await readBook(
      '# Deck\n\n[Drei](#drei) [Lesen](?view=read) [Netz](https://example.org/)\n\n---\n\n## Drei',
    );
    expect(text).toContain('<a href="#drei">Drei</a>');
    expect(text).toContain('Lesen <a');
    expect(text).toContain('href="https://example.org/"');
  });

  it('lists the footnotes of a slide and of its notes by their numbers, each with its way back', async () => {
    const text = await readBook('# Deck\n\nA[^a] B[^b]\n\n[^a]: Eins\n[^b]: Zwei\n[^c]: Drei\n\nNotes:\n\nC[^c]');
    const items = Array.from(text.matchAll(/<li id="[^"]*" value="(\d)">/g), ([, number]) => number);
    expect(items).toEqual(['1', '2', '3']);
    expect(text.match(/<ol class="footnotes"/g)).toHaveLength(1);
    const [, target = ''] = /doc-backlink"[^>]* href="#([^"]+)"[^>]*>↩</.exec(text) ?? [];
    expect(text).toContain(`id="${target}"`);
  });

  it('says nothing of scripts, windows and files beside a page', () => {
    expect(readDocuments(fixtureBook)).not.toMatch(/JavaScript\.<|title="öffnet|\(CSV\)|beim Anklicken/);
  });

  it('gives pictures plain names, and the description of one that not every e-reader shows', async () => {
    const { deck, html } = compileText('# Deck');
    const page = html.replace('</h2>', '</h2><img src="ü 1.JPG" alt="Haus"><img src="b.avif" alt="Ein Baum">');
    const book = await createBook(page, deck, async (path) => new TextEncoder().encode(path));
    expect(strFromU8(unzipSync(book)['book/pictures/1.jpg']!)).toBe('ü 1.JPG');
    expect(readDocuments(book)).toMatch(/<img alt="Haus" src="pictures\/1\.jpg"\/>Ein Baum/);
  });

  it("brings the deck's own accents and faces", async () => {
    const files = { 'deck.yaml': 'theme: { accents: ["#9c1f5c"], fonts: { text: plan.woff2 } }', '01-a.md': '# A' };
    const { deck, html } = compileFiles(files, { assets: new Map([['plan.woff2', '']]) });
    const book = unzipSync(await createBook(html, deck, async (path) => new TextEncoder().encode(path)));
    const css = strFromU8(book['book/book.css'] ?? new Uint8Array());
    expect(css).toContain('--petrol:#9c1f5c');
    expect(css).toMatch(/@font-face\{font-family:["']?Own text[^}]*url\(fonts\/own-1\.woff2\)[^]*--text:'Own text'/);
    expect(strFromU8(book['book/fonts/own-1.woff2'] ?? new Uint8Array())).toBe('slides/plan.woff2');
  });

  it('writes code from left to right in every language', async () => {
    expect(await readBook('# A\n\n`b;`', 'title: A\nlanguage: ar')).toMatch(/<code[^>]* dir="ltr"[^>]*>b;/);
  });

  it('brings the faces of its drawings', () => {
    expect(Object.keys(unzipSync(fixtureBook))).toContain('book/fonts/next.woff2');
  });

  it('writes what XML cannot hold as text, or leaves it out', async () => {
    expect(await readBook('# A & B <br> "C"\n\nx\u000By &nbsp; ü 👋')).toMatch(/A &amp; B/);
  });
});
