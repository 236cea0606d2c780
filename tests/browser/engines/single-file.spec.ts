// The single file from a stick in Firefox, where one is installed, and how its windows find each other; and paper.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { type Firefox, hasFirefox, startFirefox } from '../tools/engines/firefox.ts';
import { cuts, fileName, searches } from '../tools/fixture-deck.ts';
import { readPdf } from '../tools/paper/read-pdf.ts';
import { presenting } from '../tools/engines/steps/present.ts';
import { speak } from '../tools/engines/steps/speak.ts';
import { findWord, openView, views } from '../tools/engines/steps/views.ts';
import { siteTest as test } from '../tools/site.ts';

// The article is opened below, to find words in it.
const others = views.filter((view) => view !== 'read');
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

  for (const view of others) test(`${view} starts`, () => openView(firefox, `${file}?view=${view}`));
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
  test('the article starts, and finds words', async () => {
    await openView(firefox, `${file}?view=read`);
    await findWord(firefox, searches[0].question);
  });
  // The rest is the same on a site.
  for (const [what, act] of Object.entries(presenting).slice(0, 1)) test(what, () => act(firefox, file));
  test('the speaker view leads its stage, whatever happens to the windows', () => speak(firefox, file));
});
