// What comes out on paper: the real PDFs, read with a library; the browser's own print; the single file.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { addMetadata } from '../../../src/commands/print/pdf-metadata.ts';
import { runCommand } from '../../unit/commands/run.ts';
import { readPdf, type Bookmark, type PdfFacts } from '../tools/read-pdf.ts';
import { open, readSlides, test } from '../tools/site.ts';

const out = fileURLToPath(new URL('../../../test-results/paper', import.meta.url));
const settings = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

test.describe('npm run pdf', () => {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  const files = new Map<string, PdfFacts>();
  const read = (name: string): PdfFacts => files.get(name) ?? fail(name);

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    const { code, output, errors } = await runCommand('pdf', ['--out', out]);
    expect(code, errors).toBe(0);
    expect(output).toMatch(/folien\.pdf: \d+ pages, [\d.]+ [kM]B, [\d.]+ s/);
    for (const name of ['folien', 'handout', 'arbeitsblatt', 'ablauf']) files.set(name, await readPdf(locate(name)));
  });

  test('slides: one page each, a bookmark each, nested below their chapter', async ({ page }) => {
    await open(page, '?view=print');
    const slides = await readSlides(page);
    const { texts, bookmarks } = read('folien');
    expect(texts).toHaveLength(slides.length);
    const titles = new Set(listTitles(bookmarks).map(squeeze));
    expect(slides.filter(({ title }) => !titles.has(squeeze(title)))).toEqual([]);
    const openers = await page.locator('.slides > section > h2').allTextContents();
    expect(bookmarks).toHaveLength(1);
    const chapters = bookmarks[0]?.items.filter(({ title }) => openers.map(squeeze).includes(squeeze(title))) ?? [];
    expect(chapters).toHaveLength(openers.length);
    for (const { items } of chapters) expect(items.length).toBeGreaterThan(1);
    // The place mark is read last.
    expect(texts.filter((text, index) => !squeeze(text).endsWith(`${index + 1}/${slides.length}`)).length).toBe(0);
    expect(squeeze(texts[0] ?? '')).toContain(squeeze(slides[0]?.title ?? ''));
    expect(squeeze(texts.at(-1) ?? '')).toContain(squeeze(slides.at(-1)?.title ?? ''));
  });

  test('slides: the figures of calculators, the text without steps', async ({ page }) => {
    await open(page, '?view=print');
    // A colon for screen readers may follow the figure.
    const figures = (await page.locator('.slides .widget output > data').allTextContents()).map((text) =>
      squeeze(text).replace(/:$/, ''),
    );
    const text = squeeze(read('folien').texts.join(' '));
    expect(figures.slice(0, 5).filter((figure) => !text.includes(figure))).toEqual([]);
  });

  for (const name of ['folien', 'handout', 'arbeitsblatt', 'ablauf']) {
    test(`${name}: tags, metadata, fonts, links, size`, () => {
      const { info, licence, isTagged, fonts, links, bookmarks, tags } = read(name);
      expect(isTagged).toBe(true);
      expect(tags).toEqual(expect.arrayContaining(['H1', 'P']));
      expect(info).toMatchObject({
        Language: 'de',
        Title: expect.stringMatching(/: \w+$/),
        Author: expect.stringMatching(/\w/),
      });
      expect([licence, info.Keywords]).toEqual(['CC BY 4.0', expect.stringContaining('CC BY 4.0')]);
      expect(fonts.filter((font) => font.includes('Type3'))).toEqual([]);
      expect(
        fonts.filter((font) => font.startsWith('/CIDFontType2') && !/\/[A-Z]{6}\+.+ embedded$/.test(font)),
      ).toEqual([]);
      expect(links.filter(({ url, page }) => url === undefined && page === undefined)).toEqual([]);
      expect(
        links.filter(({ url }) => url !== undefined && !/^(https?:\/\/(?!127\.|localhost)|mailto:)/.test(url)),
      ).toEqual([]);
      expect(listTitles(bookmarks).filter((title) => /^(.{8,})\1$/.test(title))).toEqual([]);
      expect(readFileSync(locate(name)).length).toBeLessThan(3e6);
    });
  }

  test('slides and handout: alternative texts of the drawings', () => {
    for (const name of ['folien', 'handout']) expect(read(name).alternatives.length).toBeGreaterThan(10);
  });

  test('handout: notes, footnotes, glossary, answers; no page nearly empty', async ({ page }) => {
    await open(page, '?view=handout');
    const { texts } = read('handout');
    const text = squeeze(texts.join(' '));
    for (const note of (await page.locator('.sheet > .notes > p:first-child').allTextContents()).slice(0, 10))
      expect(text).toContain(squeeze(note).slice(0, 60));
    expect(text).toContain('Auflösungen');
    // The last page ends where the text ends.
    expect(texts.slice(0, -1).flatMap((content, index) => (content.length < 250 ? [`page ${index + 1}`] : []))).toEqual(
      [],
    );
  });
});

test('metadata leave pages, tags and bookmarks as they were', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '?view=print&cut=kurz');
  const printed = await page.pdf(settings);
  const about = {
    title: 'Ä & B',
    subtitle: 'Unter <titel>',
    authors: ['Eins', 'Zwei'],
    licence: 'CC BY 4.0',
    language: 'de',
    version: '2026-01-01',
  };
  const { bytes, pages } = await addMetadata(printed, about, 'Folien');
  const [before, after] = [await readPdf(printed), await readPdf(bytes)];
  const structure = ({ bookmarks, tags, texts, links, alternatives }: PdfFacts) => ({
    titles: listTitles(bookmarks),
    tags,
    texts,
    links,
    alternatives,
  });
  expect(structure(after)).toEqual(structure(before));
  expect(after.texts).toHaveLength(pages);
  expect(after.info).toMatchObject({ Title: 'Ä & B: Folien', Author: 'Eins, Zwei', Subject: 'Unter <titel>' });
});

test("the browser's own print gives the slides on the stage, and an article in the reading view", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  const slides = await readSlides(page);
  await page.keyboard.press('End');
  const stage = await readPdf(await page.pdf(settings));
  expect(stage.texts).toHaveLength(slides.length);
  expect([stage.isTagged, stage.bookmarks.length]).toEqual([true, 1]);
  await page.keyboard.press('Home');
  await expect(page.locator('.slides > section.present')).toHaveId(slides[0]?.id ?? '');
  await expect(page.locator('.slides > section:visible')).toHaveCount(1);

  await open(page, '?view=read');
  const article = await readPdf(await page.pdf(settings));
  expect(article.isTagged).toBe(true);
  expect(listTitles(article.bookmarks).length).toBeGreaterThanOrEqual(slides.length);
});

test('the single file starts every view from file:, without network, and pairs its speaker view', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { code, errors } = await runCommand('single-file', ['--out', out]);
  expect(code, errors).toBe(0);
  const file = `${out}/llms-selbst-hosten.html`;
  expect(readFileSync(file).length).toBeLessThan(3e6);
  const context = await browser.newContext({ offline: true });
  const complaints: string[] = [];
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  for (const view of ['read', 'speaker', 'handout', 'agenda']) {
    await page.goto(`${address}?view=${view}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready');
  }
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-ready');
  expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Next"'))).toBe(true);
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.locator('html')).toHaveAttribute('data-ready', '', { timeout: 60_000 });
  const first = await page.locator('section.present').getAttribute('id');
  await speaker.keyboard.press('ArrowRight');
  await expect(page.locator('section.present')).not.toHaveId(first ?? '');
  expect(complaints).toEqual([]);
  await context.close();
});

function locate(name: string): string {
  return `${out}/llms-selbst-hosten-${name}.pdf`;
}

function listTitles(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...listTitles(items)]);
}

/** Text without blanks: line breaks in the PDF are not those of the page. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '');
}

function fail(name: string): never {
  throw new Error(`expected ${name} to be printed`);
}
