// What a slide says of its background, in Reveal's attributes, its style or Reveal's classes: it becomes the section's
// own style, so that it holds in every view, and the section says how to write on it.

import type { Accent } from '../../../shared/markup.ts';
import { listGrounds, listPaper, mapThemes } from '../../colors/grounds.ts';
import { chooseInk, type Grounds } from '../../colors/ink.ts';
import type { Palette } from '../../colors/palette.ts';
import { checkTextColor, findStyleGround, formatVeil } from '../../colors/styles.ts';
import type { Assets } from '../../html/files/assets.ts';
import type { Source } from '../../findings.ts';
import type { Attributes } from '../../tokens.ts';
import { drawBackground, type Background, type Canvas } from './draw-background.ts';
import { readBackground } from './read-background.ts';

/** The slide that a background is for. */
export interface BackgroundPlace {
  readonly source: Source;
  readonly assets: Assets;
  readonly palette: Palette;
  readonly accent: Accent;
  /** Whether its layout leaves the theme's colours as they are. */
  readonly keepsTheme: boolean;
  /** Nothing is written on it. */
  readonly isBare: boolean;
}

/** Compiles a slide's background; a colour of its text that cannot be read there is a finding. */
export function compileBackground(attributes: Attributes, place: BackgroundPlace): Background {
  const { palette, accent } = place;
  const written = readBackground(attributes, place);
  const canvas = { ...place, paper: listPaper(palette, accent), isDark: readBrightness(attributes) };
  const background = written ? drawBackground(written, canvas) : readOwnStyle(attributes, canvas);
  const grounds = addCards(background, place);
  const style = attributes.get('style');
  if (style) checkTextColor(style.value, { ...place, grounds }, { ...place, at: style.at });
  return { ...background, grounds };
}

/** In the article, and where an author opens them, cards lie between the background and the text. */
function addCards({ ground, grounds }: Background, { palette, accent }: BackgroundPlace): Grounds {
  const [scheme] = ground.split(' ');
  return mapThemes((theme) => {
    const card = palette.read('var(--card)', scheme === 'dark' || scheme === 'light' ? scheme : theme, accent);
    return [...grounds[theme], ...(card ? [card] : [])];
  });
}

/** A ground in the slide's style, which stays; what else it needs is added. */
function readOwnStyle(attributes: Attributes, canvas: Canvas): Background {
  const { palette, paper, isDark } = canvas;
  const written = findStyleGround(attributes.get('style')?.value ?? '', { ...canvas, grounds: paper });
  if (written?.pictures !== undefined) {
    const grounds = listGrounds(palette, written, { ...canvas, below: paper });
    const { ground = '', scrim } = chooseInk(palette, grounds, canvas);
    return { style: scrim ? formatVeil(scrim) : '', ground, grounds };
  }
  if (written) {
    const { color, gradients = [] } = written;
    const placed = { opacity: 1, size: 'auto', position: '0 0', repeat: 'repeat' };
    const drawn = drawBackground({ ...placed, color, gradients, pictures: [] }, canvas);
    return drawn.ground === '' ? { ...drawn, style: '' } : drawn;
  }
  if (isDark === undefined) return { style: '', ground: '', grounds: paper };
  const own = paper[isDark ? 'dark' : 'light'];
  return { style: '', ground: isDark ? 'dark' : 'light', grounds: { light: own, dark: own, contrast: own } };
}

/** Reveal's classes for the brightness of a ground. */
function readBrightness(attributes: Attributes): boolean | undefined {
  const [, brightness] = /(?:^|\s)has-(dark|light)-background(?:\s|$)/.exec(attributes.get('class')?.value ?? '') ?? [];
  return brightness === undefined ? undefined : brightness === 'dark';
}
