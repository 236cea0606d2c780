// The deck on paper: every slide fits its page, and the four documents are sound and small.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { findFaults, locatePdf, readPdf, squeeze, type PdfFacts } from '../tools/paper/read-pdf.ts';
import { findFaintText } from '../tools/quality/contrast.ts';
import { open, test } from '../tools/site.ts';

const fileName = 'llms-selbst-hosten';
const out = fileURLToPath(new URL('../../../test-results/paper', import.meta.url));

test.describe('the documents for paper', () => {
  test.describe.configure({ mode: 'default' });
  let slides: PdfFacts;
  let handout: PdfFacts;

  test.beforeAll(async ({ slides: folder }) => {
    const { code, errors } = await runCommand('pdf', ['--out', out], { environment: { SLIDES: folder } });
    expect(code, errors).toBe(0);
    slides = await readPdf(locatePdf(out, fileName, 'folien'));
    handout = await readPdf(locatePdf(out, fileName, 'handout'));
  });

  test('every slide fits one page, down to its place mark', async ({ page }) => {
    await open(page, '?view=print');
    const count = await page.locator('.slides > section').count();
    expect(slides.texts).toHaveLength(count);
    const lost = slides.texts.flatMap((text, index) =>
      squeeze(text).endsWith(`${index + 1}/${count}`) ? [] : [`page ${index + 1}`],
    );
    expect(lost).toEqual([]);
  });

  test('slides and handout are sound, and no page of the handout is nearly empty', () => {
    expect(findFaults(slides)).toEqual([]);
    expect(findFaults(handout)).toEqual([]);
    // The last page ends where the text ends.
    const nearlyEmpty = handout.texts
      .slice(0, -1)
      .flatMap((text, index) => (text.length < 450 ? [`page ${index + 1}`] : []));
    expect(nearlyEmpty).toEqual([]);
  });

  for (const name of ['arbeitsblatt', 'ablauf']) {
    test(`${name} is sound`, async () => {
      expect(findFaults(await readPdf(locatePdf(out, fileName, name)))).toEqual([]);
    });
  }

  test('no page of the agenda ends with the head of its table', async () => {
    const { texts } = await readPdf(locatePdf(out, fileName, 'ablauf'));
    expect(texts.map(squeeze).join('\n')).not.toMatch(/MitdemRaum$/m);
  });

  test('none is larger than 3 MB', () => {
    for (const name of ['folien', 'handout', 'arbeitsblatt', 'ablauf'])
      expect(readFileSync(locatePdf(out, fileName, name)).length, name).toBeLessThan(3e6);
  });
});

test('the handout is dark text on white in the dark theme', async ({ page }) => {
  await open(page, '?view=handout&theme=dark');
  expect(await findFaintText(page)).toEqual([]);
});
