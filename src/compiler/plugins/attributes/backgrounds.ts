// Reveal's background attributes become the section's own style, so that they hold in every view.

import { resolveAsset, type Assets } from '../../html/files/assets.ts';
import { isUnsafeStyle } from '../../html/attributes/styles.ts';
import type { Source } from '../../findings.ts';
import type { Attributes } from '../../tokens.ts';

const isImage = /\.(?:svg|png|jpe?g|webp|gif|avif)(?:[?#].*)?$/i;

/** What `data-background…` says: declarations for the section's style, and a class for the brightness of the ground. */
export function compileBackground(
  attributes: Attributes,
  { source, assets }: { source: Source; assets: Assets },
): { style: string; className: string } {
  const first = [...attributes].find(([name]) => name.startsWith('data-background'));
  if (!first) return { style: '', className: '' };
  const [, { at }] = first;
  const read = (name: string) => attributes.get(`data-background${name}`)?.value.trim() ?? '';
  const short = read('');
  const kind = isImage.test(short) ? 'image' : short.includes('gradient(') ? 'gradient' : 'color';
  const color = read('-color') || (kind === 'color' ? short : '');
  const gradient = read('-gradient') || (kind === 'gradient' ? short : '');
  const isDrawn = isGradient(gradient);
  const image = read('-image') || (kind === 'image' ? short : '');
  if ((color && !isColor(color)) || (gradient && !isDrawn)) reportUnreadable(source, at, color || gradient);
  for (const name of ['-size', '-position', '-repeat'])
    if (read(name) && !isKeyword(read(name))) reportUnreadable(source, at, read(name));
  const url = image ? resolveAsset({ source, at, address: image, isPicture: true }, assets) : undefined;
  const declarations = [
    isColor(color) && `background-color:${color}`,
    isDrawn && `background-image:${gradient}`,
    url && `background-image:url("${url}")`,
    (url || isDrawn) && `background-size:${readKeyword(read('-size'), 'cover')}`,
    (url || isDrawn) && `background-position:${readKeyword(read('-position'), 'center')}`,
    url && `background-repeat:${readKeyword(read('-repeat'), 'no-repeat')}`,
  ].filter((found) => typeof found === 'string' && found !== '');
  const brightness = declarations.length === 0 ? undefined : findBrightness(color);
  const className = brightness === undefined ? '' : brightness < 128 ? 'has-dark-background' : 'has-light-background';
  return { style: declarations.join(';'), className };
}

function isColor(text: string): boolean {
  return /^(?:#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl|oklch|lab|lch|oklab|hwb)a?\([\d.,%/\s+-]+\))$/i.test(text);
}

function isGradient(text: string): boolean {
  return (
    /^(?:repeating-)?(?:linear|radial|conic)-gradient\([\w\s.,#%()/+-]*\)$/i.test(text) &&
    !isUnsafeStyle(text) &&
    !/url\(/i.test(text)
  );
}

function readKeyword(text: string, fallback: string): string {
  return isKeyword(text) ? text : fallback;
}

function isKeyword(text: string): boolean {
  return /^[\w%. -]+$/.test(text);
}

/** Perceived brightness 0–255 of a hex or rgb() colour; undefined for any other. */
function findBrightness(color: string): number | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])[\da-f]?$/i
    .exec(color)
    ?.slice(1, 4)
    .map((digit) => parseInt(digit + digit, 16));
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i
    .exec(color)
    ?.slice(1, 4)
    .map((pair) => parseInt(pair, 16));
  const named = { black: [0, 0, 0], white: [255, 255, 255] }[color.toLowerCase()];
  const rgb = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(color)?.slice(1, 4).map(Number);
  const [red, green, blue] = short ?? long ?? rgb ?? named ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // https://www.w3.org/TR/AERT/#color-contrast
  return (red * 299 + green * 587 + blue * 114) / 1000;
}

function reportUnreadable(source: Source, at: number, value: string): void {
  source.warning(at, {
    rule: 'wrong-value',
    message: `"${value}" is no colour, gradient, picture or place for a background.`,
    fix: 'Write for example data-background-color="#0b3b3c" or data-background-image="picture.jpg".',
  });
}
