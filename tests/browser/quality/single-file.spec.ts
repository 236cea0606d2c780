// The single file, opened from a stick: no server, no network.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { fileName, slides } from '../tools/fixture-deck.ts';
import { deleteAll, openOnStage, readKeys } from '../tools/privacy.ts';
import { present, test } from '../tools/site.ts';
import { ready } from '../tools/talk/speaker.ts';

const out = fileURLToPath(new URL('../../../test-results/single-file', import.meta.url));

test.use({ offline: true });

test('starts every view, with its fonts, and pairs its speaker view', async ({ page, slides: folder }) => {
  const { code, errors } = await runCommand('single-file', ['--out', out], { environment: { SLIDES: folder } });
  expect(code, errors).toBe(0);
  const address = pathToFileURL(`${out}/${fileName}.html`).href;
  for (const view of ['read', 'speaker', 'handout', 'agenda']) {
    await page.goto(`${address}?view=${view}`);
    await ready(page);
  }
  await page.goto(`${address}?view=read#${slides.deckLinks}`);
  await ready(page);
  // What a server would hand out lies in the file, too.
  await expect(page.locator('a[download][href^="data:"]')).toHaveText([
    'Zeichnung ohne Farben',
    'Tabelle (CSV)',
    'JSON',
    'einen Anfang als Ordner',
    'probelesen.docx',
    'probelesen.md',
  ]);
  await page.goto(address);
  await ready(page);
  await expect.poll(() => page.evaluate(listLoadedFaces)).toContain('Atkinson Next');
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await ready(speaker);
  // The styles of paper are in the file, too.
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark');
  await expect(present(page)).toHaveId(slides.title);
  await speaker.keyboard.press('ArrowRight');
  await expect(present(page)).toHaveId(slides.second);
  const dialog = await openOnStage(page);
  await expect(dialog).toContainText('Hier kommt alles aus einer Datei');
  await deleteAll(dialog);
  expect(await readKeys(page)).toEqual([]);
});

function listLoadedFaces(): string[] {
  return [...document.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family }) => family.replaceAll('"', ''));
}

/** A second of silence as a sound file. */
function makeSilence(): Buffer {
  const rate = 8000;
  const head = Buffer.alloc(44, 'RIFF....WAVEfmt ....................data....');
  head.writeUInt32LE(36 + rate, 4);
  head.writeUInt32LE(16, 16);
  for (const [index, value] of [1, 1, rate, 0, rate, 0, 1, 8].entries()) head.writeUInt16LE(value, 20 + 2 * index);
  head.writeUInt32LE(rate, 40);
  return Buffer.concat([head, Buffer.alloc(rate, 128)]);
}

test('holds the files of the slides, whatever their names', async ({ page }) => {
  const folder = join(out, 'slides');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'dateien'), { recursive: true });
  for (const name of ["büro & 'co' (1)+.png", 'himmel #1 50%.png'])
    await copyFile('public/icon.png', join(folder, name));
  await writeFile(join(folder, 'dateien/plan ü.pdf'), '%PDF-1.4');
  await writeFile(join(folder, 'ton.wav'), makeSilence());
  await writeFile(join(folder, 'text.vtt'), 'WEBVTT\n\n00:00.000 --> 00:01.000\nStille\n');
  await writeFile(join(folder, 'deck.yaml'), 'title: Probe\n');
  await writeFile(
    join(folder, '01-a.md'),
    `<!-- .slide: id="erste" data-background-image="himmel%20%231%2050%25.png" -->
# Probe

![Büro](<büro & 'co' (1)+.png>) [Plan](<dateien/plan ü.pdf#page=2>)

<video src="ton.wav#t=0.5" controls><track src="text.vtt" kind="captions" srclang="de" label="Deutsch"></video>
`,
  );
  const { code, output, errors } = await runCommand('single-file', ['--out', join(out, 'alone')], {
    environment: { SLIDES: folder },
  });
  expect(code, errors).toBe(0);
  expect(output).toContain('plan ü.pdf: downloads from the single file as a whole, without its place "#page=2".');

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(0, 5)));
  await page.goto(pathToFileURL(join(out, 'alone/probe.html')).href);
  await ready(page);
  const slide = present(page);
  await expect(slide).toHaveCSS('background-image', /url\("data:image\/png;base64,/);
  const picture = slide.getByRole('img', { name: 'Büro' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await slide.locator('video').evaluate((film: HTMLVideoElement) => {
    film.preload = 'auto';
    for (const track of film.textTracks) track.mode = 'showing';
  });
  await expect
    .poll(() => slide.locator('video').evaluate((film: HTMLVideoElement) => [film.duration, film.currentTime]))
    .toEqual([1, 0.5]);
  await expect
    .poll(() => slide.locator('video').evaluate((film: HTMLVideoElement) => film.textTracks[0]?.cues?.length))
    .toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    slide.getByRole('link', { name: 'Plan' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('plan ü.pdf');
  expect(await readFile(await download.path(), 'utf8')).toBe('%PDF-1.4');
  expect(asked.filter((start) => start === 'file:')).toHaveLength(1);
});
