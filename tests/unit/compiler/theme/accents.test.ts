// Whatever colours an author gives the chapters, text in them can be read in every theme.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOver, measureContrast } from '../../../../src/compiler/colors/color.ts';
import { tokens } from '../../../../src/compiler/colors/palette.ts';
import { readColor } from '../../../../src/compiler/colors/read-color.ts';
import { deriveAccents } from '../../../../src/compiler/theme/accents.ts';

function read(text = '') {
  const color = readColor(text, { isDark: false, find: () => undefined });
  if (!color) throw new Error(`${text} is no colour.`);
  return color;
}

it('any accent reaches 4.5:1 on paper, on cards and on its own breath, 7:1 in the theme of high contrast', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, (r, g, b) => {
      const derived = deriveAccents([`rgb(${r} ${g} ${b})`]);
      for (const theme of ['light', 'dark', 'contrast'] as const) {
        const accent = read(derived[theme].petrol);
        const { paper, card } = tokens[theme];
        const grounds = [read(paper), read(card), layOver({ ...accent, alpha: 0.1 }, read(paper))];
        const least = Math.min(...grounds.map((ground) => measureContrast(accent, ground)));
        expect(least).toBeGreaterThanOrEqual(theme === 'contrast' ? 7 : 4.5);
      }
    }),
    { numRuns: 200 },
  );
});

it('an accent that can be read stays as it is, and few accents come again', () => {
  const { light } = deriveAccents(['#9c1f5c', '#00695c']);
  expect(light).toEqual({ petrol: '#9c1f5c', violet: '#00695c', blue: '#9c1f5c', rust: '#00695c', green: '#9c1f5c' });
  expect(deriveAccents([]).light).toEqual({});
});
