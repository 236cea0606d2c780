// The single file, opened from a stick: no server, no network.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { slides } from '../tools/fixture-deck.ts';
import { present, test } from '../tools/site.ts';
import { ready } from '../tools/speaker.ts';

const out = fileURLToPath(new URL('../../../test-results/single-file', import.meta.url));

test.use({ offline: true });

test('starts every view, with its fonts, and pairs its speaker view', async ({ page, slides: folder }) => {
  const { code, errors } = await runCommand('single-file', ['--out', out], { environment: { SLIDES: folder } });
  expect(code, errors).toBe(0);
  const address = pathToFileURL(`${out}/llms-selbst-hosten.html`).href;
  for (const view of ['read', 'speaker', 'handout', 'agenda']) {
    await page.goto(`${address}?view=${view}`);
    await ready(page);
  }
  await page.goto(`${address}?view=read#${slides.deckLinks}`);
  await ready(page);
  // What a server would hand out lies in the file, too.
  await expect(page.locator('a[download][href^="data:"]')).toHaveText(['Tabelle (CSV)', 'JSON']);
  await page.goto(address);
  await ready(page);
  expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Next"'))).toBe(true);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await ready(speaker);
  await expect(present(page)).toHaveId(slides.title);
  await speaker.keyboard.press('ArrowRight');
  await expect(present(page)).toHaveId(slides.second);
});
