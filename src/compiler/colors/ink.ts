// Chooses how a slide or an element is written on a ground of its own, so that all text on it can be read in every theme.

import { black, safeContrast, layOver, measureLuminance, white, type Color } from './color.ts';
import { themes, type Palette, type Theme } from './palette.ts';

/** The colours that may lie behind text, by theme; in the light one also on paper. */
export type Grounds = Readonly<Record<Theme, readonly Color[]>>;

/**
 * What `data-ground` says: the tokens of the dark or the light theme, or nothing but black and white; without either
 * word as the theme is, "counter" against it. Undefined where the theme's own tokens can be read.
 */
type Ground = 'dark' | 'light' | 'dark plain' | 'light plain' | 'plain' | 'counter plain' | undefined;

/** How to write on a ground, and how much of black or white must lie over it before. */
export interface Ink {
  readonly ground: Ground;
  readonly scrim?: Color;
}

/** Decides for grounds; `isDark` is the author's own word for those that could be either. */
export function chooseInk(
  palette: Palette,
  grounds: Grounds,
  { keepsTheme, isDark }: { keepsTheme: boolean; isDark?: boolean | undefined },
): Ink {
  const all = themes.flatMap((theme) => grounds[theme]);
  const everywhere = measureRange(all);
  const areRead = (theme: Theme, on: Range) => palette.listTexts(theme).every((text) => isRead(text, on));
  if (keepsTheme && themes.every((theme) => areRead(theme, measureRange(grounds[theme])))) return { ground: undefined };
  if (areRead('dark', everywhere)) return { ground: 'dark' };
  if (areRead('light', everywhere) && areRead('contrast', everywhere)) return { ground: 'light' };
  const [day, night] = [measureRange([...grounds.light, ...grounds.contrast]), measureRange(grounds.dark)];
  const plain = plainInks.find(({ onDay, onNight }) => isRead(onDay, day) && isRead(onNight, night));
  return plain ? { ground: plain.ground } : addScrim(all, isDark ?? isMostlyDark(all));
}

const plainInks = [
  { ground: 'dark plain', onDay: white, onNight: white },
  { ground: 'light plain', onDay: black, onNight: black },
  { ground: 'plain', onDay: black, onNight: white },
  { ground: 'counter plain', onDay: white, onNight: black },
] as const;

/** From the darkest to the lightest. */
interface Range {
  readonly darkest: number;
  readonly lightest: number;
}

function measureRange(grounds: readonly Color[]): Range {
  const all = grounds.map(measureLuminance);
  return { darkest: Math.min(...all), lightest: Math.max(...all) };
}

/** Between two grounds there may be one that is as bright as the text. */
function isRead(text: Color, { darkest, lightest }: Range): boolean {
  const own = measureLuminance(text) + 0.05;
  return Math.max(own / (lightest + 0.05), (darkest + 0.05) / own) >= safeContrast;
}

/** As little as is enough, in twentieths. */
function addScrim(grounds: readonly Color[], isDark: boolean): Ink {
  const [ink, veil] = isDark ? [white, black] : [black, white];
  const alphas = Array.from({ length: 20 }, (_, index) => (index + 1) / 20);
  const isEnough = (alpha: number) =>
    isRead(ink, measureRange(grounds.map((ground) => layOver({ ...veil, alpha }, ground))));
  return {
    ground: isDark ? 'dark plain' : 'light plain',
    scrim: { ...veil, alpha: alphas.find(isEnough) ?? 1 },
  };
}

/** The luminance on which black and white are read equally well. */
export const middleLuminance = 0.179;

function isMostlyDark(grounds: readonly Color[]): boolean {
  const sum = grounds.reduce((total, ground) => total + measureLuminance(ground), 0);
  return sum / grounds.length <= middleLuminance;
}
