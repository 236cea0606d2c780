// Colours in authors' styles: a ground gets text that can be read on it, and text that cannot be read is a finding.

import type { Accent } from '../../shared/markup.ts';
import type { Source } from '../findings.ts';
import { enoughContrast, measureLowest, type Color } from './color.ts';
import { splitGradients } from './gradients.ts';
import { listGrounds, type WrittenGround } from './grounds.ts';
import { chooseInk, type Grounds, type Ink } from './ink.ts';
import { themes, type Palette, type Theme } from './palette.ts';
import { splitValue } from './split.ts';

/** What an element stands on. */
export interface Surface {
  readonly palette: Palette;
  readonly accent: Accent;
  readonly grounds: Grounds;
}

/** What a style says of the ground; undefined where it says nothing or nothing that can be read. */
export function findStyleGround(style: string, { palette, accent }: Surface): WrittenGround | undefined {
  if (!/background/i.test(style)) return undefined;
  const values = splitDeclarations(style).flatMap(([name, value]) =>
    /^background(?:-color|-image)?$/.test(name) ? [value] : [],
  );
  const gradients = values.findLast((value) => splitGradients(value));
  const color = values.findLast((value) => palette.read(value, 'light', accent));
  const isPicture = values.some((value) => /url\(/i.test(value));
  if (gradients === undefined && color === undefined && !isPicture) return undefined;
  return { color, gradients: splitGradients(gradients ?? ''), pictures: isPicture ? 1 : undefined };
}

/** How to write in an element with such a style, in the words of `data-ground`; text of its own is checked. */
export function readStyleInk(style: string, surface: Surface, { source, at }: { source: Source; at: number }): Ink {
  const written = findStyleGround(style, surface);
  const grounds = written ? listGrounds(surface.palette, written, { ...surface, below: surface.grounds }) : undefined;
  checkTextColor(style, { ...surface, grounds: grounds ?? surface.grounds }, { source, at });
  return grounds ? chooseInk(surface.palette, grounds, { keepsTheme: true }) : { ground: undefined };
}

/** Reports a colour of text that cannot be read in every theme. */
export function checkTextColor(
  style: string,
  { palette, accent, grounds }: Surface,
  { source, at }: { source: Source; at: number },
): void {
  const color = splitDeclarations(style).findLast(([name]) => name === 'color')?.[1];
  if (color === undefined) return;
  const faint = themes.flatMap((theme) => {
    const text = palette.read(color, theme, accent);
    const contrast = text && measureLowest(text, grounds[theme]);
    return contrast !== undefined && contrast < enoughContrast ? [{ theme, contrast }] : [];
  });
  if (faint.length > 0) reportFaint(source, at, { color, faint });
}

/** A veil for a ground that the element draws itself. */
export function formatVeil({ r, g, b, alpha }: Color): string {
  return `box-shadow:inset 0 0 0 100vmax rgb(${r} ${g} ${b}/${alpha})`;
}

function splitDeclarations(style: string): [name: string, value: string][] {
  return splitValue(style, /;/).map((declaration) => {
    const [name = '', ...value] = declaration.split(':');
    return [
      name.trim().toLowerCase(),
      value
        .join(':')
        .replace(/!\s*important\s*$/i, '')
        .trim(),
    ];
  });
}

function reportFaint(
  source: Source,
  at: number,
  { color, faint }: { color: string; faint: readonly { theme: Theme; contrast: number }[] },
): void {
  const found = faint.map(({ theme, contrast }) => `${contrast.toFixed(1)}:1 in the ${theme} theme`);
  source.warning(at, {
    rule: 'low-contrast',
    message: `Text in "${color}" cannot be read well: its contrast is ${found.join(', ')}, and text needs ${enoughContrast}:1.`,
    fix: 'Take a colour that each theme has of its own, as in color: var(--rust); there are ink, muted, petrol, violet, blue, rust and green. Or write background: and color: together.',
  });
}
