// Contrast of the text that theme.css colours or gives a ground, in each theme and in print: on the ground that the same rule
// sets, else on that of what it stands in, else on paper and cards.

import { enoughContrast, measureLowest, type Color } from '../colors/color.ts';
import { listGradientColors, splitGradients } from '../colors/gradients.ts';
import { themes, type Palette, type Theme } from '../colors/palette.ts';
import type { Source } from '../findings.ts';

/** A rule as far as it says how text looks. */
interface ColoredRule {
  /** The names of what it is for: tags, classes and ids. */
  readonly names: readonly string[];
  readonly selector: string;
  readonly color: string | undefined;
  /** What it sets behind its text; undefined for nothing. */
  readonly ground: string | undefined;
  readonly at: number;
}

/** What a text is measured on. */
interface Behind {
  readonly grounds: readonly string[];
  readonly where: string;
}

const page: Behind = { grounds: ['var(--paper)', 'var(--card)'], where: 'on paper and cards' };
const paper: Behind = { grounds: ['#fff'], where: 'on paper' };
// They have grounds and texts of their own.
const layouts = /^(?:section|body|main|html|:root|\.(?:slides|title|opener|statement|takeaway|reveal))$/;
const printed = /@media\s+print[^{]*\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g;

/** Reports rules whose text has too little contrast. What stands on a picture, or on what cannot be known, is not said. */
export function checkColors(sheet: Source, palette: Palette): void {
  const text = blankOut(sheet.text, /\/\*[\s\S]*?\*\//g);
  const onScreen = readRules(blankOut(text, printed), 0);
  for (const rule of onScreen) checkRule(sheet, rule, { rules: onScreen, palette, usual: page, themes });
  for (const { 0: whole, 1: body = '', index } of text.matchAll(printed)) {
    const rules = readRules(body, index + whole.indexOf('{') + 1);
    for (const rule of rules) checkRule(sheet, rule, { rules, palette, usual: paper, themes: ['contrast'] });
  }
}

function checkRule(
  sheet: Source,
  rule: ColoredRule,
  among: { rules: readonly ColoredRule[]; palette: Palette; usual: Behind; themes: readonly Theme[] },
): void {
  const color = rule.color ?? (inheritsInk(rule, among.rules) ? 'var(--ink)' : undefined);
  const behind = findBehind(rule, among.rules, among.usual);
  if (color === undefined || behind === undefined) return;
  const [, only] = /\[data-theme[~|^$*]?=["']?(\w+)/.exec(rule.selector) ?? [];
  for (const theme of among.themes.filter((each) => only === undefined || each === only)) {
    const contrast = measure(color, behind, { theme, palette: among.palette });
    if (contrast >= enoughContrast) continue;
    report(sheet, rule.at, { color, where: behind.where, theme, contrast });
    return;
  }
}

function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

function readRules(text: string, start: number): ColoredRule[] {
  return [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(({ index, 0: whole, 1: selector = '', 2: body = '' }) => {
    const color = /(?:^|[;\s])color\s*:\s*([^;]+)/.exec(body);
    const ground = /(?:^|[;\s])background(?:-color|-image)?\s*:\s*([^;]+)/.exec(body);
    const found = color ?? ground;
    if (!found) return [];
    const name = color ? 'color' : 'background';
    const at = start + index + whole.indexOf('{') + 1 + found.index + found[0].indexOf(name);
    return [{ names: listNames(selector), selector, color: readValue(color), ground: readValue(ground), at }];
  });
}

function readValue(found: RegExpExecArray | null): string | undefined {
  return found?.[1]?.replace('!important', '').trim();
}

/** Tags, classes and ids of a selector. */
function listNames(selector: string): string[] {
  return selector.replace(/\[[^\]]*\]/g, '').match(/[.#:]*[a-z][\w-]*/gi) ?? [];
}

function isWithin(names: readonly string[], others: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => others.includes(name));
}

/** Whether what a rule gives a ground is written in the deck's ink: no other rule says anything of it. */
function inheritsInk({ names, ground, selector }: ColoredRule, rules: readonly ColoredRule[]): boolean {
  if (
    ground === undefined ||
    selector.includes(',') ||
    selector.includes('::') ||
    names.some((name) => layouts.test(name))
  )
    return false;
  return !rules.some((other) => other.color !== undefined && isWithin(names, other.names));
}

/** The ground that the rule sets, or the last of those for what its text stands in; undefined for one that is not known. */
function findBehind({ names, ground }: ColoredRule, rules: readonly ColoredRule[], usual: Behind): Behind | undefined {
  const grounded = rules.filter((other) => other.ground !== undefined);
  const given = ground ?? grounded.findLast((other) => isWithin(other.names, names))?.ground;
  if (given !== undefined) return { grounds: [given], where: `on "${given}"` };
  const isOpen = grounded.some((other) => other.names.some((name) => /^[.#]/.test(name) && names.includes(name)));
  return isOpen ? undefined : usual;
}

function measure(written: string, { grounds }: Behind, { theme, palette }: { theme: Theme; palette: Palette }): number {
  const text = palette.read(written, theme);
  const behind = grounds.flatMap((each) => readGround(each, (color) => palette.read(color, theme)));
  const isKnown = text?.alpha === 1 && behind.length > 0 && behind.every(({ alpha }) => alpha === 1);
  return text && isKnown ? measureLowest(text, behind) : enoughContrast;
}

/** The colours of a ground; none where they cannot be known. */
function readGround(written: string, read: (color: string) => Color | undefined): readonly Color[] {
  const [upper] = splitGradients(written) ?? [];
  if (upper !== undefined) return listGradientColors(upper, read) ?? [];
  const color = read(written);
  return color ? [color] : [];
}

function report(
  sheet: Source,
  at: number,
  { color, where, theme, contrast }: { color: string; where: string; theme: Theme; contrast: number },
): void {
  sheet.warning(at, {
    rule: 'low-contrast',
    message: `Text in "${color}" cannot be read well in the ${theme} theme: its contrast ${where} is ${contrast.toFixed(1)}:1, and text needs ${enoughContrast}:1.`,
    fix: 'Write a variable, as in color: var(--accent), a value for each theme, as in light-dark(#7a1f4b, #f0a8c8), or background and color beside each other.',
  });
}
