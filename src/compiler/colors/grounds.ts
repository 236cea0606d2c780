// What lies behind text, in each theme, from below: paper, a colour, gradients, pictures.

import { black, layOver, white, type Color } from './color.ts';
import { layAllOver, listGradientColors } from './gradients.ts';
import type { Grounds } from './ink.ts';
import type { Palette, Theme } from './palette.ts';
import type { Accent } from '../../shared/markup.ts';

/** A background as an author wrote it; each part lies over those before. */
export interface WrittenGround {
  readonly color?: string | undefined;
  readonly gradients?: readonly string[] | undefined;
  /** How much of pictures is seen, from 0 to 1; undefined without any. Nobody knows their colours. */
  readonly pictures?: number | undefined;
}

/** The ground of a slide that has none of its own. */
export function listPaper(palette: Palette, accent: Accent): Grounds {
  return mapThemes((theme) => [
    ...listColors(palette.read('var(--paper)', theme, accent)),
    // The light theme is printed, on white.
    ...(theme === 'light' ? [white] : []),
  ]);
}

/** The grounds of a written background over others. */
export function listGrounds(
  palette: Palette,
  { color, gradients = [], pictures }: WrittenGround,
  { below, accent }: { below: Grounds; accent: Accent },
): Grounds {
  return mapThemes((theme) => {
    const read = (text: string) => palette.read(text, theme, accent);
    const ground = color === undefined ? undefined : read(color);
    const bottom = color !== undefined && ground === undefined ? [black, white] : layOnto(ground, below[theme]);
    const drawn = gradients.toReversed().reduce((seen, layer) => {
      const colors = listGradientColors(layer, read);
      return colors ? layAllOver(colors, seen) : [black, white];
    }, bottom);
    if (pictures === undefined) return drawn;
    return layAllOver(
      [
        { ...black, alpha: pictures },
        { ...white, alpha: pictures },
      ],
      drawn,
    );
  });
}

function layOnto(color: Color | undefined, grounds: readonly Color[]): Color[] {
  return color ? grounds.map((ground) => layOver(color, ground)) : [...grounds];
}

function listColors(color: Color | undefined): Color[] {
  return color ? [color] : [];
}

/** The same for each theme. */
export function mapThemes<T>(list: (theme: Theme) => T): Record<Theme, T> {
  return { light: list('light'), dark: list('dark'), contrast: list('contrast') };
}
