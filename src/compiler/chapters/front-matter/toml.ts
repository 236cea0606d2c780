// TOML as YAML, as far as front matter needs it: `key = value`, texts of several lines, lists. Tables hold nothing that
// is read. What is found in it has its place in the TOML.

import type { YamlRange } from '../../source/yaml/yaml-document.ts';

const key = /^([ \t]*)((?:"[^"\n]*"|'[^'\n]*'|[\w.-]+)[ \t]*)=([ \t]?)/gm;
const part = /("""|''')([^]*?)\1|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[[\]\n]/g;

/** The keys between two offsets of a text, in YAML. */
export function readTomlAsYaml(text: string, { start, end }: { start: number; end: number }): YamlRange {
  const toml = text.slice(start, end);
  const table = /^[ \t]*\[/m.exec(toml)?.index ?? toml.length;
  // By how much what stands behind an offset of the YAML stands elsewhere in the TOML.
  const shifts: { readonly at: number; readonly by: number }[] = [];
  let sum = 0;
  const shift = (at: number, by: number): void => {
    sum += by;
    if (by !== 0) shifts.push({ at: at - sum, by });
  };
  const keys = joinLines(toml.slice(0, table)).replace(
    key,
    (_, indent: string, name: string, blank: string, at: number) => {
      shift(at + indent.length, indent.length);
      if (blank === '') shift(at + indent.length + name.length + 1, -1);
      return `${name}:${blank || ' '}`;
    },
  );
  const findPlace = (offset: number): number =>
    Math.min(
      end,
      shifts.reduce((place, { at, by }) => (at <= offset ? place + by : place), start + offset),
    );
  return { start, end, language: 'TOML', text: keys + toml.slice(table).replace(/[^\n]/g, ' '), findPlace };
}

/** The same signs, with values of several lines in one. */
function joinLines(toml: string): string {
  let depth = 0;
  return toml.replace(part, (found: string, quotes: string | undefined, inside: string | undefined) => {
    if (found === '[' || found === ']') depth += found === '[' ? 1 : -1;
    if (quotes !== undefined) return `  ${quotes[0]}${(inside ?? '').replaceAll('\n', ' ')}${quotes[0]}  `;
    if (depth > 0 && /^[#\n]/.test(found)) return ' '.repeat(found.length);
    return found;
  });
}
