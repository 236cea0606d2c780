// The deck in Firefox, where one is installed: the single file from a stick, and how its windows find each other.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { type Firefox, hasFirefox, startFirefox } from '../tools/engines/firefox.ts';
import { cuts, fileName } from '../tools/fixture-deck.ts';
import { readPdf } from '../tools/paper/read-pdf.ts';
import { jumps, returns, tryJumps, widths } from '../tools/engines/jumps.ts';
import { findWord, moveStage, moveStageFromSpeaker, openView, views } from '../tools/engines/steps.ts';
import { siteTest as test } from '../tools/site.ts';

const out = fileURLToPath(new URL('../../../test-results/firefox', import.meta.url));
const file = pathToFileURL(`${out}/${fileName}.html`).href;

test.describe('the single file in Firefox, from file:', () => {
  test.skip(!hasFirefox, 'no Firefox is installed here; FIREFOX_PATH names one elsewhere');
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let firefox: Firefox;

  test.beforeAll(async ({ slides }) => {
    const { code, errors } = await runCommand('single-file', ['--out', out], { environment: { SLIDES: slides } });
    expect(code, errors).toBe(0);
    firefox = await startFirefox();
  });
  test.afterEach(async () => {
    for (const window of await firefox.listWindows()) {
      await firefox.switchTo(window);
      expect(await firefox.listComplaints()).toEqual([]);
    }
  });
  test.afterAll(() => firefox.close());

  for (const view of views) test(`${view} starts`, () => openView(firefox, `${file}?view=${view}`));
  for (const view of ['print', 'worksheet']) {
    test(`${view} ends on paper with its last page`, async () => {
      await openView(firefox, `${file}?view=${view}&cut=${cuts[0].name}`);
      const { texts } = await readPdf(await firefox.print());
      expect(
        texts
          .at(-1)
          ?.replace(/\d+ \/ \d+/, '')
          .trim(),
      ).not.toBe('');
      const slides = Number(await firefox.run(`return document.querySelectorAll('.slides > section').length`));
      if (view === 'print') expect(texts).toHaveLength(slides);
    });
  }
  test('the article finds words', () => findWord(firefox, file));
  test('the stage starts with its fonts and answers keys', () => moveStage(firefox, file));
  test('the speaker view opens and moves its stage', () => moveStageFromSpeaker(firefox, file));
  for (const width of widths) {
    test(`jumps lead to the top of the window at ${width} px`, async ({ site }) => {
      await firefox.goto(`${site}embed.js`); // A page without a policy, so that it may hold a frame.
      await tryJumps(firefox.run, width === 390 ? { ...jumps, ...returns } : jumps, width);
    });
  }
});
