// Contrast of the text that theme.css colours, in each theme: on the ground that the same rule sets, else on paper and cards.

import { enoughContrast, measureLowest, type Color } from '../colors/color.ts';
import { themes, type Palette, type Theme } from '../colors/palette.ts';
import type { Source } from '../findings.ts';

interface ColoredRule {
  readonly selector: string;
  readonly color: string;
  readonly at: number;
  /** What the rule itself sets behind its text; undefined for nothing. */
  readonly ground: string | undefined;
}

/** Reports rules whose text has too little contrast. What stands on a ground of another rule is not known, and not said. */
export function checkColors(sheet: Source, palette: Palette): void {
  const text = blankOut(
    blankOut(sheet.text, /\/\*[\s\S]*?\*\//g),
    /@media\s+print[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g,
  );
  const rules = [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)];
  const grounded = new Set(
    rules.filter(([, , body = '']) => readGround(body)).flatMap(([, name = '']) => listNames(name)),
  );
  for (const rule of rules.flatMap(readRule)) {
    if (rule.ground === undefined && listNames(rule.selector).some((name) => grounded.has(name))) continue;
    const [, only] = /\[data-theme[~|^$*]?=["']?(\w+)/.exec(rule.selector) ?? [];
    for (const theme of themes.filter((each) => only === undefined || each === only)) {
      const contrast = measure(rule, theme, palette);
      if (contrast >= enoughContrast) continue;
      report(sheet, rule, { theme, contrast });
      break;
    }
  }
}

function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

function readRule({ index, 0: whole, 1: selector = '', 2: body = '' }: RegExpExecArray): ColoredRule[] {
  const found = /(?:^|[;\s])color\s*:\s*([^;]+)/.exec(body);
  if (!found) return [];
  const at = index + whole.indexOf('{') + 1 + found.index + found[0].indexOf('color');
  const color = (found[1] ?? '').replace('!important', '').trim();
  return [{ selector, color, at, ground: readGround(body) }];
}

function readGround(body: string): string | undefined {
  return /(?:^|[;\s])background(?:-color|-image)?\s*:\s*([^;]+)/.exec(body)?.[1]?.replace('!important', '').trim();
}

/** The classes and ids of a selector. */
function listNames(selector: string): string[] {
  return selector.match(/[.#][\w-]+/g) ?? [];
}

function measure({ color, ground }: ColoredRule, theme: Theme, palette: Palette): number {
  const text = palette.read(color, theme);
  const grounds = ground === undefined ? ['var(--paper)', 'var(--card)'] : [ground];
  const behind: Color[] = grounds.flatMap((each) => palette.read(each, theme) ?? []);
  const isKnown = text?.alpha === 1 && behind.length > 0 && behind.every(({ alpha }) => alpha === 1);
  return text && isKnown ? measureLowest(text, behind) : enoughContrast;
}

function report(
  sheet: Source,
  { color, at, ground }: ColoredRule,
  { theme, contrast }: { theme: Theme; contrast: number },
): void {
  const where = ground === undefined ? 'on paper and cards' : `on "${ground}"`;
  sheet.warning(at, {
    rule: 'low-contrast',
    message: `Text in "${color}" cannot be read well in the ${theme} theme: its contrast ${where} is ${contrast.toFixed(1)}:1, and text needs ${enoughContrast}:1.`,
    fix: 'Write a variable, as in color: var(--accent), a value for each theme, as in light-dark(#7a1f4b, #f0a8c8), or background beside it.',
  });
}
