// Pictures of slides: exactly as large as they shall be, in the order of their names, with calculators that are alive.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { runCommand } from '../../unit/commands/run.ts';
import { chapters, slides } from '../tools/fixture-deck.ts';
import { open, test } from '../tools/site.ts';

test('npm run images: each slide of the cut and the chapter, in the size that is asked for', async ({
  slides: folder,
}, { outputDir }) => {
  const what = ['--chapter', chapters.last, '--cut', 'workshop', '--size', '1001x563'];
  const { code, errors } = await runCommand('images', [...what, '--out', outputDir], {
    environment: { SLIDES: folder },
  });
  expect(code, errors).toBe(0);
  const names = readdirSync(outputDir).toSorted();
  expect(names.slice(0, 3)).toEqual(['001-kapitel-3.png', '002-uebung.png', `003-${slides.calculator}.png`]);
  for (const name of names) {
    const header = readFileSync(`${outputDir}/${name}`).subarray(0, 24);
    expect([header.toString('latin1', 1, 4), header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([
      'PNG',
      1001,
      563,
    ]);
  }
});

test('in the print view on the screen a calculator is alive when it is seen', async ({ page }) => {
  await open(page, `?view=print#${slides.calculator}`);
  const calculator = page.locator(`#${slides.calculator}`);
  await expect(calculator.getByRole('combobox').first()).toBeEnabled();
  await expect(calculator.getByText('braucht der Rechner JavaScript')).toHaveCount(0);
});
