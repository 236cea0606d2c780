// Reads Reveal's background attributes; what cannot be drawn is a finding.

import { splitGradients } from '../../colors/gradients.ts';
import { splitValue } from '../../colors/split.ts';
import type { Palette } from '../../colors/palette.ts';
import type { Source } from '../../findings.ts';
import { resolveAsset, type Assets } from '../../html/files/assets.ts';
import type { Attributes } from '../../tokens.ts';

/** A background as it was written; each part lies over those before. */
export interface WrittenBackground {
  readonly color: string | undefined;
  readonly gradients: readonly string[];
  /** Addresses, uppermost first. */
  readonly pictures: readonly string[];
  /** How much of the pictures is seen, from 0 to 1. */
  readonly opacity: number;
  readonly size: string;
  readonly position: string;
  readonly repeat: string;
}

const isPicture = /\.(?:svg|png|jpe?g|webp|gif|avif|bmp)(?:[?#].*)?$|^(?:https?:|\/\/|data:image\/)/i;
const isNoColor = /^(?:transparent|none|initial|inherit|unset)?$/i;
const isVariable = /^[\w\s#%.,()/+*-]*\bvar\(--[\w\s#%.,()/+*-]*\)$/;

/** The attributes that can be read; undefined where they draw nothing. */
export function readBackground(
  attributes: Attributes,
  { source, assets, palette }: { source: Source; assets: Assets; palette: Palette },
): WrittenBackground | undefined {
  const find = (name: string) => attributes.get(`data-background${name}`) ?? { value: '', at: 0 };
  const read = (name: string, isRight: (value: string) => unknown) => {
    const value = find(name).value.trim();
    if (value === '' || isRight(value)) return value;
    reportUnreadable(source, find(name).at, value);
    return '';
  };
  // What an author's own variable stands for nobody knows.
  const isColor = (value: string) =>
    isNoColor.test(value) || palette.read(value, 'light') !== undefined || isVariable.test(value);
  const isOneOf = (value: string) => isPicture.test(value) || splitGradients(value) || isColor(value);
  const short = read('', isOneOf);
  const image = read('-image', Boolean) || (isPicture.test(short) ? short : '');
  const gradient = read('-gradient', splitGradients) || short;
  const color = read('-color', isColor) || (image === short || splitGradients(short) ? '' : short);
  const at = find(find('-image').value ? '-image' : '').at;
  const addresses = /^data:/i.test(image) ? [image] : splitValue(image, /,/);
  const written = {
    color: isNoColor.test(color) ? undefined : color,
    gradients: splitGradients(gradient) ?? [],
    pictures: addresses.flatMap((address) => resolveAsset({ source, at, address, isPicture: true }, assets) ?? []),
    opacity: readShare(read('-opacity', (value) => readShare(value) !== undefined)) ?? 1,
    size: read('-size', isKeyword) || 'cover',
    position: read('-position', isKeyword) || 'center',
    repeat: read('-repeat', isKeyword) || 'no-repeat',
  };
  return written.color || written.gradients.length + written.pictures.length > 0 ? written : undefined;
}

function isKeyword(text: string): boolean {
  return /^[\w%. -]+$/.test(text);
}

function readShare(text: string): number | undefined {
  const [, digits, percent] = /^(\d*\.?\d+)(%?)$/.exec(text) ?? [];
  const share = digits === undefined ? 2 : Number(digits) / (percent ? 100 : 1);
  return share <= 1 ? share : undefined;
}

function reportUnreadable(source: Source, at: number, value: string): void {
  source.warning(at, {
    rule: 'wrong-value',
    message: `"${value}" is no colour, gradient, picture or place for a background.`,
    fix: 'Write for example data-background-color="#0b3b3c" or data-background-image="picture.jpg".',
  });
}
