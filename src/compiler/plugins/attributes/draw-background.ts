// Draws a background in layers, with a veil below the text where it could not be read without.

import type { Accent } from '../../../shared/markup.ts';
import { black, formatHex, layOver, measureLuminance, white } from '../../colors/color.ts';
import { listGrounds } from '../../colors/grounds.ts';
import { chooseInk, middleLuminance, type Grounds, type Ink } from '../../colors/ink.ts';
import type { Palette } from '../../colors/palette.ts';
import { fill, formatLayers, type Layer } from './background-layers.ts';
import type { WrittenBackground } from './read-background.ts';

/** What a background looks like: declarations for the style, how to write on it, and what lies behind its text. */
export interface Background {
  readonly style: string;
  /** In the words of `data-ground`. */
  readonly ground: string;
  readonly grounds: Grounds;
}

/** The slide that a background is for. */
export interface Canvas {
  readonly palette: Palette;
  readonly accent: Accent;
  /** What it is drawn on. */
  readonly paper: Grounds;
  /** Whether its layout leaves the theme's colours as they are. */
  readonly keepsTheme: boolean;
  /** Nothing is written on it. */
  readonly isBare: boolean;
  /** The author's word for its brightness. */
  readonly isDark: boolean | undefined;
}

/** As it is where each theme's text can be read on it, otherwise the same in all themes. */
export function drawBackground(written: WrittenBackground, canvas: Canvas): Background {
  const { color } = written;
  const kept = keepTheme(written, canvas);
  if (kept) {
    const ground = color ? [fill(color)] : [];
    return finish([...listLayers(written, color ?? 'var(--paper)'), ...ground], { ...kept, style: '' });
  }
  const fixed = fixColors(written, canvas);
  const { ink, grounds } = decide(fixed, { ...canvas, keepsTheme: false });
  const { scrim } = ink;
  const veil = scrim && !canvas.isBare ? [fill(`rgb(${scrim.r} ${scrim.g} ${scrim.b}/${scrim.alpha})`)] : [];
  const ground = `${ink.ground ?? ''}${scrim && canvas.isBare ? ' bare' : ''}`;
  return finish([...veil, ...listLayers(fixed, fixed.color)], {
    style: `background-color:${fixed.color}`,
    ink: { ground },
    grounds,
  });
}

/** In the theme's own tokens, or a pale picture on white or black paper; undefined where neither can be read. */
function keepTheme(written: WrittenBackground, canvas: Canvas): ReturnType<typeof decide> | undefined {
  const { color, pictures, opacity } = written;
  if (!canvas.keepsTheme || (pictures.length > 0 && opacity === 1)) return undefined;
  const kept = decide(written, canvas);
  if (kept.ink.ground === undefined) return kept;
  const plain = decide(written, { ...canvas, paper: { light: [white], dark: [black], contrast: [white] } });
  return color === undefined && pictures.length > 0 && plain.ink.ground === 'plain' ? plain : undefined;
}

function decide(written: WrittenBackground, canvas: Canvas): { ink: Ink; grounds: Grounds } {
  const { palette, accent, paper, keepsTheme } = canvas;
  const pictures = written.pictures.length === 0 ? undefined : written.gradients.length > 0 ? 1 : written.opacity;
  const grounds = listGrounds(palette, { ...written, pictures }, { below: paper, accent });
  return { grounds, ink: chooseInk(palette, grounds, { keepsTheme, isDark: findBrightness(written, canvas) }) };
}

/** Pictures are dark but where the author says otherwise. */
function findBrightness(
  { color, pictures }: WrittenBackground,
  { isDark, palette, accent }: Canvas,
): boolean | undefined {
  if (isDark !== undefined || pictures.length === 0) return isDark;
  const ground = color === undefined ? undefined : palette.read(color, 'light', accent);
  return ground === undefined || ground.alpha < 1 || measureLuminance(ground) <= middleLuminance;
}

/** The colours of the light theme for all that depends on the theme, on a ground that lets nothing through. */
function fixColors(written: WrittenBackground, canvas: Canvas): WrittenBackground & { color: string } {
  const { palette, accent } = canvas;
  const isDark = findBrightness(written, canvas) === true && written.pictures.length > 0;
  const fix = (text: string) =>
    text.replace(/\bvar\(--[\w-]+\)|\bcurrentcolor\b/gi, (found) => {
      const color = palette.read(found, 'light', accent);
      return color ? formatHex(color) : found;
    });
  const paper = palette.read('var(--paper)', isDark ? 'dark' : 'light') ?? white;
  const { color: text = formatHex(paper) } = written;
  const color = palette.read(text, 'light', accent);
  const isFixed = color === undefined || (color.alpha === 1 && !/var\(|currentcolor|light-dark/i.test(text));
  return {
    ...written,
    color: isFixed ? text : formatHex(layOver(color, paper)),
    gradients: written.gradients.map(fix),
  };
}

/** Gradients and pictures, uppermost first; what is seen of pictures in part is covered with the ground. */
function listLayers(written: WrittenBackground, ground: string): Layer[] {
  const { pictures, gradients, opacity } = written;
  const isMixed = pictures.length > 0 && gradients.length === 0 && opacity < 1;
  return [
    ...(isMixed ? [fill(`color-mix(in srgb,${ground} ${Math.round((1 - opacity) * 100)}%,transparent)`)] : []),
    ...pictures.map((url) => ({ ...written, image: `url("${url}")` })),
    ...gradients.map((image) => ({ ...written, image, repeat: 'repeat' })),
  ];
}

function finish(
  layers: readonly Layer[],
  { style, ink, grounds }: { style: string; ink: { ground?: string | undefined }; grounds: Grounds },
): Background {
  return { style: [style, formatLayers(layers)].filter(Boolean).join(';'), ground: ink.ground ?? '', grounds };
}
