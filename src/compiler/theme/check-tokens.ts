// Contrast of the variables that theme.css sets for the whole page, in each theme.

import { enoughContrast, measureLowest } from '../colors/color.ts';
import { addTokens, Palette, textTokens, themes, type Theme, type Tokens } from '../colors/palette.ts';
import type { Source } from '../findings.ts';
import { checkColors } from './check-colors.ts';
import { checkTitles } from './check-titles.ts';

/** A variable as theme.css sets it. */
interface SetToken {
  readonly name: string;
  readonly value: string;
  readonly at: number;
  /** The theme that its selector names; undefined for all. */
  readonly theme: string | undefined;
}

const grounds = ['paper', 'card'];

/** Reports variables and colours that leave text with too little contrast; `known` are the deck's values. */
export function checkTokens(sheet: Source, known: Tokens): void {
  const set = listTokens(sheet, Object.keys(known.light));
  const palette = new Palette(addTokens(known, collect(set)));
  const seen = new Set<number>();
  for (const theme of themes) {
    const behind = grounds.flatMap((name) => palette.read(`var(--${name})`, theme) ?? []);
    for (const name of textTokens) {
      const color = palette.read(`var(--${name})`, theme);
      const contrast = color && behind.length > 0 ? measureLowest(color, behind) : enoughContrast;
      const cause = contrast < enoughContrast && findCause(set, theme, name);
      if (cause && !seen.has(cause.at)) report(sheet, cause, { theme, name, contrast });
      if (cause) seen.add(cause.at);
    }
  }
  checkColors(sheet, palette);
  checkTitles(sheet);
}

/** The variables of rules for the whole page; of several for one, the last holds. */
function listTokens(sheet: Source, known: readonly string[]): SetToken[] {
  const rules = /(?:^|[}\s,])(?::root|html)?(\[data-theme=["']?(\w+)["']?\])?\s*(?:,[^{}]*)?\{([^{}]*)\}/g;
  const comments = sheet.text.replace(/\/\*[\s\S]*?\*\//g, (found) => ' '.repeat(found.length));
  return [...comments.matchAll(rules)].flatMap((rule) => {
    const [whole, , theme, body = ''] = rule;
    const isPage = /(?::root|html|\[data-theme)/.test(whole.slice(0, whole.indexOf('{')));
    const start = rule.index + whole.lastIndexOf('{') + 1;
    return isPage
      ? [...body.matchAll(/--([\w-]+)\s*:\s*([^;]+)/g)].flatMap(({ index, 1: name = '', 2: value = '' }) =>
          known.includes(name) ? [{ name, value: value.trim(), at: start + index, theme }] : [],
        )
      : [];
  });
}

function collect(set: readonly SetToken[]): Record<Theme, Record<string, string>> {
  const of = (theme: Theme) =>
    Object.fromEntries(listHolding(set, theme).map(({ name, value }) => [name, value] as const));
  return { light: of('light'), dark: of('dark'), contrast: of('contrast') };
}

/** The theme of high contrast has values of its own, which only a rule for it changes. */
function listHolding(set: readonly SetToken[], theme: Theme): SetToken[] {
  return set.filter((one) => one.theme === theme || (one.theme === undefined && theme !== 'contrast'));
}

/** The colour of the text, if it has been set, else a ground. */
function findCause(set: readonly SetToken[], theme: Theme, name: string): SetToken | undefined {
  const here = listHolding(set, theme);
  return here.findLast((one) => one.name === name) ?? here.findLast((one) => grounds.includes(one.name));
}

function report(
  sheet: Source,
  { at }: SetToken,
  { theme, name, contrast }: { theme: Theme; name: string; contrast: number },
): void {
  sheet.warning(at, {
    rule: 'low-contrast',
    message: `Text in --${name} cannot be read well in the ${theme} theme: its contrast on paper and cards is ${contrast.toFixed(1)}:1, and text needs ${enoughContrast}:1.`,
    fix: `Write a value for each theme, as in --${name}: light-dark(#7a1f4b, #f0a8c8); accents in deck.yaml (theme: { accents: ["#9c1f5c"] }) are fitted by themselves.`,
  });
}
