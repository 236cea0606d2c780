// "theme" in deck.yaml: the colours of the chapters, the logo and the fonts of a deck.

import { accents as slots } from '../../../shared/markup.ts';
import { readColor } from '../../colors/read-color.ts';
import type { Source } from '../../findings.ts';
import type { FontRole, Named, ThemeSettings } from '../../types.ts';
import { checkKeys, readField, reportUnknownKey, type YamlEntry } from '../../source/yaml/yaml.ts';

const rule = 'wrong-value';
const keys = ['accents', 'logo', 'fonts'];

/** What fonts are for. */
export const fontRoles = ['heading', 'text', 'code'] as const satisfies readonly FontRole[];

/** Reads the map; each of its values that cannot be used is a finding at its place. */
export function readTheme(source: Source, name: string, entry: YamlEntry | undefined): ThemeSettings {
  const fields = entry?.fields ?? new Map<string, YamlEntry>();
  if (entry && entry.value !== null && !entry.fields) {
    const message = `"${name}" is no map of ${keys.join(', ')}.`;
    source.error(entry.at, { rule, message, fix: `Write: ${name}: { accents: ["#9c1f5c"], logo: logo.svg }` });
  }
  for (const [key, { at }] of fields) if (!keys.includes(key)) reportUnknownKey(source, at, { name: key, known: keys });
  return {
    accents: readAccents(source, fields.get('accents')),
    logo: readLogo(source, fields.get('logo')),
    fonts: readFonts(source, fields.get('fonts')),
  };
}

function readAccents(source: Source, entry: YamlEntry | undefined): string[] {
  if (entry === undefined || entry.value === null) return [];
  const values = entry.items ?? [entry];
  const most = slots.length;
  if (values.length > most) {
    const message = `There are ${values.length} accents, of which the first ${most} are used.`;
    source.warning(entry.at, { rule, message, fix: 'Delete the others; chapters take the accents in turn.' });
  }
  return values.slice(0, most).flatMap(({ value, at }) => {
    const color = typeof value === 'string' ? readColor(value, { isDark: false, find: () => undefined }) : undefined;
    if (color?.alpha === 1 && typeof value === 'string') return [value.trim()];
    const message = `${JSON.stringify(value)} cannot be an accent: it is no colour, or one that lets something through.`;
    source.error(at, { rule, message, fix: 'Write colours in quotes: accents: ["#9c1f5c", "#00695c"]' });
    return [];
  });
}

function readLogo(source: Source, entry: YamlEntry | undefined): ThemeSettings['logo'] {
  if (entry === undefined || entry.value === null) return undefined;
  const { value, at } = entry;
  checkKeys(source, entry, ['file', 'alt']);
  const [file, alt] = typeof value === 'string' ? [value, 'Logo'] : [readField(value, 'file'), readField(value, 'alt')];
  if (typeof file === 'string' && file.trim() !== '' && typeof alt === 'string') return { name: file.trim(), alt, at };
  source.error(at, {
    rule,
    message: 'A logo is the name of a picture, or its name and a text for those who do not see it.',
    fix: 'Write: logo: { file: logo.svg, alt: "Name of the association" }',
  });
  return undefined;
}

function readFonts(source: Source, entry: YamlEntry | undefined): ThemeSettings['fonts'] {
  const fields = entry?.fields ?? new Map<string, YamlEntry>();
  const report = (at: number, message: string) =>
    source.error(at, {
      rule,
      message,
      fix: 'Write: fonts: { heading: fonts/Name-Bold.woff2, text: [fonts/Name-Regular.woff2, fonts/Name-Italic.woff2] }',
    });
  if (entry && entry.value !== null && !entry.fields) report(entry.at, `"fonts" is no map of ${fontRoles.join(', ')}.`);
  const known: readonly string[] = fontRoles;
  for (const [key, { at }] of fields) if (!known.includes(key)) reportUnknownKey(source, at, { name: key, known });
  const read = (role: FontRole): Named[] => {
    const { value, at } = fields.get(role) ?? { value: [], at: 0 };
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((name) => {
      if (typeof name === 'string' && /\.(?:woff2?|ttf|otf)$/i.test(name.trim())) return [{ name: name.trim(), at }];
      report(at, `${JSON.stringify(name)} is no font for "${role}": its name ends with .woff2, .woff, .ttf or .otf.`);
      return [];
    });
  };
  return { heading: read('heading'), text: read('text'), code: read('code') };
}
