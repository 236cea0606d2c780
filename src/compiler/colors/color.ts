// Colours as numbers, and the contrast between them as WCAG 2 defines it.

/** A colour in sRGB: channels from 0 to 255, alpha from 0 to 1. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

export const black: Color = { r: 0, g: 0, b: 0, alpha: 1 };
export const white: Color = { r: 255, g: 255, b: 255, alpha: 1 };

/** What text needs against its ground. */
export const enoughContrast = 4.5;
/** What is looked for where there is a choice, because browsers round otherwise. */
export const safeContrast = 4.55;

/** Relative luminance of an opaque colour, from 0 to 1. */
export function measureLuminance({ r, g, b }: Color): number {
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}

/** Contrast of two opaque colours, from 1 to 21. */
export function measureContrast(first: Color, second: Color): number {
  const [one, other] = [measureLuminance(first), measureLuminance(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The lowest contrast of a colour against any of several grounds. */
export function measureLowest(color: Color, grounds: readonly Color[]): number {
  return Math.min(...grounds.map((ground) => measureContrast(layOver(color, ground), ground)));
}

/** What is seen where a colour lies over an opaque one. */
export function layOver(top: Color, ground: Color): Color {
  const mix = (above: number, below: number) => above * top.alpha + below * (1 - top.alpha);
  return { r: mix(top.r, ground.r), g: mix(top.g, ground.g), b: mix(top.b, ground.b), alpha: 1 };
}

/** The colour in hexadecimal digits, without its alpha. */
export function formatHex({ r, g, b }: Color): string {
  return `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
