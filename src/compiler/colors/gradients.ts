// The colours that a gradient goes through.

import { black, layOver, measureLuminance, type Color } from './color.ts';
import { splitValue } from './split.ts';

const form = /^(?:repeating-)?(?:linear|radial|conic)-gradient\(([\w\s.,#%()/+*-]*)\)$/i;
const steps = 16;
const mostGrounds = 400;

/** The layers of a value that is nothing but gradients, uppermost first; undefined for any other. */
export function splitGradients(text: string): string[] | undefined {
  const layers = splitValue(text, /,/);
  return layers.length > 0 && layers.every((layer) => form.test(layer) && !/url\(/i.test(layer)) ? layers : undefined;
}

/** The colours of a gradient's layer, its stops and what is seen between them; undefined where one cannot be known. */
export function listGradientColors(
  layer: string,
  read: (text: string) => Color | undefined,
): readonly Color[] | undefined {
  const parts = splitValue(form.exec(layer)?.[1] ?? '', /,/);
  const stops: Color[] = [];
  for (const [index, part] of parts.entries()) {
    const words = splitValue(part, /\s/);
    // Another space leads over other colours.
    if (words.includes('in')) return undefined;
    const color = words.map(read).find((found) => found !== undefined);
    if (color) stops.push(color);
    else if (index > 0 && !/^[\d.+-]+(?:[a-z]+|%)?$/i.test(part)) return undefined;
  }
  return stops.length < 2 ? undefined : stops.flatMap((stop, index) => interpolate(stop, stops[index + 1] ?? stop));
}

/** What is seen where any of some colours lies over any of the grounds. */
export function layAllOver(colors: readonly Color[], grounds: readonly Color[]): Color[] {
  if (colors.every(({ alpha }) => alpha === 1)) return [...colors];
  const seen = colors.flatMap((color) => grounds.map((ground) => layOver(color, ground)));
  if (seen.length <= mostGrounds) return seen;
  // The darkest, the lightest and some between.
  const sorted = seen.toSorted((a, b) => measureLuminance(a) - measureLuminance(b));
  const step = (sorted.length - 1) / (mostGrounds - 1);
  return Array.from({ length: mostGrounds }, (_, index) => sorted[Math.round(index * step)] ?? black);
}

/** Browsers mix colours by their share of what is seen. */
function interpolate(from: Color, to: Color): Color[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const alpha = from.alpha * (1 - share) + to.alpha * share;
    const mix = (one: number, other: number) =>
      alpha === 0 ? 0 : (one * from.alpha * (1 - share) + other * to.alpha * share) / alpha;
    return { r: mix(from.r, to.r), g: mix(from.g, to.g), b: mix(from.b, to.b), alpha };
  });
}
