// Reads what CSS takes for a colour: names, hexadecimal digits, functions, mixtures and the deck's own variables.

import { transform, type CssColor } from 'lightningcss';
import type { Color } from './color.ts';

/** What a theme makes of the words that are no colour by themselves. */
export interface ColorWords {
  readonly isDark: boolean;
  /** The value of a variable by its name with dashes. */
  readonly find: (variable: string) => string | undefined;
}

const mostCharacters = 500;
const variable = /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\))?[^()]*))?\)/g;

/** The colour of a text in a theme; undefined where it is none or depends on more than the theme. */
export function readColor(text: string, { isDark, find }: ColorWords): Color | undefined {
  let plain = text.trim();
  // A variable may stand for others.
  for (let depth = 0; depth < 4 && /\b(?:var\(|currentcolor\b)/i.test(plain); depth++) {
    plain = plain
      .replace(variable, (found: string, name: string, fallback?: string) => find(name) ?? fallback?.trim() ?? found)
      .replace(/\bcurrentcolor\b/gi, () => find('--ink') ?? 'currentcolor');
    if (plain.length > mostCharacters) return undefined;
  }
  if (plain.length > mostCharacters || !/^[\w\s#%.,()/+*-]+$/.test(plain)) return undefined;
  return readDigits(plain) ?? pick(parse(plain), isDark);
}

/** Hexadecimal digits without the parser, because most colours are written so. */
function readDigits(text: string): Color | undefined {
  const [, short, long] = /^#(?:([\da-f]{3,4})|((?:[\da-f]{2}){3,4}))$/i.exec(text) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (digits === undefined) return undefined;
  const [r = 0, g = 0, b = 0, alpha = 255] = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return { r, g, b, alpha: alpha / 255 };
}

/** Mixed with nothing, a colour of any space is brought into sRGB. */
function parse(text: string): CssColor | undefined {
  let found: CssColor | undefined;
  try {
    transform({
      filename: 'color.css',
      code: new TextEncoder().encode(`a{color:color-mix(in srgb,${text} 100%,#0000 0%)}`),
      visitor: {
        Declaration(declaration) {
          if (declaration.property === 'color') found = declaration.value;
        },
      },
    });
  } catch {
    return undefined;
  }
  return found;
}

function pick(color: CssColor | undefined, isDark: boolean): Color | undefined {
  if (color === undefined || typeof color === 'string') return undefined;
  if (color.type === 'light-dark') return pick(isDark ? color.dark : color.light, isDark);
  return color.type === 'rgb' ? { r: color.r, g: color.g, b: color.b, alpha: color.alpha } : undefined;
}
