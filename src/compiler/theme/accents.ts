// An author's accents, for each theme as dark or as light as text needs.

import { accents, type Accent } from '../../shared/markup.ts';
import { formatHex, layOver, measureLowest, safeContrast, white, type Color } from '../colors/color.ts';
import { tokens, type Theme } from '../colors/palette.ts';
import { readColor } from '../colors/read-color.ts';

const plain = { isDark: false, find: () => undefined };
// In the theme of high contrast, as its own accents have it.
const highContrast = 7.1;

/** The colours of all accents by theme, in hexadecimal digits; fewer than there are come again. */
export function deriveAccents(written: readonly string[]): Record<Theme, Partial<Record<Accent, string>>> {
  const derive = (theme: Theme) => {
    const colors = written.map((color) => deriveAccent(color, theme));
    return Object.fromEntries(
      accents.flatMap((accent, index) => {
        const color = colors[index % colors.length];
        return color === undefined ? [] : [[accent, color]];
      }),
    );
  };
  return { light: derive('light'), dark: derive('dark'), contrast: derive('contrast') };
}

/** The nearest colour of the same hue that can be read on all grounds of a theme. */
function deriveAccent(written: string, theme: Theme): string {
  const towards = theme === 'dark' ? 'white' : 'black';
  const wanted = theme === 'contrast' ? highContrast : safeContrast;
  for (let share = 100; share > 0; share -= 2) {
    const color = readColor(`color-mix(in oklch, ${written} ${share}%, ${towards})`, plain);
    const rounded = color && readColor(formatHex(color), plain);
    if (rounded && measureLowest(rounded, listGrounds(rounded, theme)) >= wanted) return formatHex(rounded);
  }
  return towards === 'white' ? '#ffffff' : '#000000';
}

/** Paper, cards, and paper with a breath of the accent. */
function listGrounds(accent: Color, theme: Theme): Color[] {
  const [paper = white, card = white] = ['paper', 'card'].map((name) => readColor(tokens[theme][name] ?? '', plain));
  return [paper, card, layOver({ ...accent, alpha: 0.1 }, paper)];
}
