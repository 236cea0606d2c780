// What `npm run pdf` makes of a deck, read with a library.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { addMetadata } from '../../../src/commands/print/pdf/metadata.ts';
import { runCommand } from '../../unit/commands/run.ts';
import { cuts, fileName, slides } from '../tools/fixture-deck.ts';
import {
  findFaults,
  listTitles,
  locatePdf,
  printSettings,
  readPdf,
  squeeze,
  type PdfFacts,
} from '../tools/paper/read-pdf.ts';
import { open, readSlides, test } from '../tools/site.ts';

const out = fileURLToPath(new URL('../../../test-results/paper-fixture', import.meta.url));
const names = ['folien', 'handout', 'arbeitsblatt', 'ablauf'] as const;

test.describe('npm run pdf', () => {
  test.describe.configure({ mode: 'default' });
  const files = new Map<string, PdfFacts>();
  const read = (name: (typeof names)[number]): PdfFacts => files.get(name) ?? fail(name);

  test.beforeAll(async ({ slides: folder }) => {
    const { code, output, errors } = await runCommand('pdf', ['--out', out], { environment: { SLIDES: folder } });
    expect(code, errors).toBe(0);
    expect(output).toMatch(/folien\.pdf: \d+ pages, [\d.]+ [kM]B, [\d.]+ s/);
    for (const name of names) files.set(name, await readPdf(locatePdf(out, fileName, name)));
  });

  test('slides: one page each, a bookmark each below their chapter, links to each other', async ({ page }) => {
    await open(page, '?view=print');
    const list = await readSlides(page);
    const { texts, bookmarks, links } = read('folien');
    expect(texts).toHaveLength(list.length);
    const titles = new Set(listTitles(bookmarks).map(squeeze));
    expect(list.filter(({ title }) => !titles.has(squeeze(title)))).toEqual([]);
    const openers = await page.locator('.slides > section > h2').allTextContents();
    expect(bookmarks).toHaveLength(1);
    const chapters = bookmarks[0]?.items.filter(({ title }) => openers.map(squeeze).includes(squeeze(title))) ?? [];
    expect(chapters).toHaveLength(openers.length);
    for (const { items } of chapters) expect(items.length).toBeGreaterThan(1);
    // The place mark is read last.
    expect(texts.filter((text, index) => !squeeze(text).endsWith(`${index + 1}/${list.length}`))).toEqual([]);
    for (const [index, { title }] of list.entries()) expect(squeeze(texts[index] ?? '')).toContain(squeeze(title));
    const [from, to] = [slides.withLinks, slides.withDrawingSteps].map((id) =>
      list.findIndex((each) => each.id === id),
    );
    expect(links).toContainEqual({ from, page: to, url: undefined });
  });

  test('slides: the figures of calculators, the text of steps, no notes', async ({ page }) => {
    await open(page, '?view=print');
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.slides .widget output > data').filter({ visible: true });
    // A colon for screen readers may follow the figure.
    const figures = (await shown.allTextContents()).map((text) => squeeze(text).replace(/:$/, ''));
    const steps = await page.locator('.slides li.fragment').allTextContents();
    const text = squeeze(read('folien').texts.join(' '));
    expect(figures.length).toBeGreaterThan(0);
    expect(steps.length).toBeGreaterThan(0);
    for (const part of [...figures, ...steps]) expect(text).toContain(squeeze(part));
    for (const note of await page.locator('.notes > p').allTextContents()) expect(text).not.toContain(squeeze(note));
  });

  for (const name of names) {
    test(`${name}: tags, metadata, fonts, links`, () => {
      expect(findFaults(read(name))).toEqual([]);
      const { info, licence, tags } = read(name);
      expect(tags).toEqual(expect.arrayContaining(['H1', 'P']));
      expect(info).toMatchObject({
        Language: 'de',
        Title: expect.stringMatching(/: \w+$/),
        Author: expect.stringMatching(/\w/),
      });
      expect([licence, info.Keywords]).toEqual(['CC BY 4.0', expect.stringContaining('CC BY 4.0')]);
    });
  }

  test('slides and handout: alternative texts of the drawings', async ({ page }) => {
    await open(page, '?view=print');
    const labels = await page
      .locator('.slides figure.drawing svg:not(.narrow)')
      .evaluateAll((drawings) => drawings.map((drawing) => drawing.getAttribute('aria-label')));
    expect(labels.length).toBeGreaterThan(3);
    for (const name of ['folien', 'handout'] as const)
      expect(read(name).alternatives).toEqual(expect.arrayContaining(labels));
  });

  test('handout: notes, footnotes, glossary, answers', async ({ page }) => {
    await open(page, '?view=handout');
    const parts = [
      ...(await page.locator('.sheet > .notes > p:first-child').allTextContents()),
      ...(await page.locator('.sheet > ol.footnotes > li > p').allTextContents()),
      ...(await page.locator('dl.glossary dt').allTextContents()),
    ];
    expect(parts.length).toBeGreaterThan(20);
    const text = squeeze(read('handout').texts.join(' '));
    for (const part of parts) expect(text).toContain(squeeze(part).slice(0, 60));
    expect(text).toContain('Auflösungen');
  });
});

test('npm run pdf --only handout --layout 3 --cut: three slides a page with room for notes, under the name of the cut', async ({
  page,
  slides: folder,
}, { outputDir }) => {
  const what = ['--only', 'handout', '--layout', '3', '--cut', cuts[0].name];
  const { code, errors } = await runCommand('pdf', [...what, '--out', outputDir], { environment: { SLIDES: folder } });
  expect(code, errors).toBe(0);
  const name = `${fileName}-${cuts[0].name}-handout.pdf`;
  expect(readdirSync(outputDir)).toEqual([name]);
  const { texts, links, info } = await readPdf(`${outputDir}/${name}`);
  expect(info.Title).toMatch(/: Handout, Fassung „.+“$/);
  await open(page, `?view=handout&cut=${cuts[0].name}`);
  const squeezed = texts.map(squeeze);
  expect(squeezed.join('')).not.toContain(squeeze(await page.locator('.sheet > .notes p').first().innerText()));
  // The contents name the page that their links lead to.
  const entries = (await page.locator('.contents ol li').allTextContents()).map(squeeze);
  const targets = listTargets(links);
  expect(targets).toHaveLength(entries.length);
  for (const [index, entry] of entries.entries()) expect(squeezed[0]).toContain(`${entry}${targets[index]}`);
  const count = await page.locator('.slide-copy').count();
  const stack = (perPage: number) => Array.from({ length: count }, (_, index) => 2 + Math.floor(index / perPage));
  expect(targets.slice(0, count)).toEqual(stack(3));
  await page.evaluate(() => document.documentElement.setAttribute('data-layout', '2'));
  const two = await readPdf(await page.pdf(printSettings));
  expect(listTargets(two.links).slice(0, count)).toEqual(stack(2));
});

/** The pages, from 1, to which links of the first page lead. */
function listTargets(links: PdfFacts['links']): number[] {
  return links.flatMap(({ from, page }) => (from === 0 && page !== undefined ? [page + 1] : []));
}

test('metadata leave pages, tags and bookmarks as they were', async ({ page }) => {
  await open(page, '?view=print&cut=kurz');
  const printed = await page.pdf(printSettings);
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

function fail(name: string): never {
  throw new Error(`expected ${name} to be printed`);
}
