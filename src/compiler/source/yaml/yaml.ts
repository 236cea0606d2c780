// Values from YAML with places: the front matter of a chapter, deck.yaml and glossary.yaml are read the same way.

import { isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import { type Source } from '../../findings.ts';
import { parseYaml, placeYaml, reportBroken, type YamlRange } from './yaml-document.ts';

/** The value of one key of a YAML map, or of one entry of a list: plain, and where it stands in the source. */
export interface YamlEntry {
  readonly value: unknown;
  readonly at: number;
  /** A number or a word like "true" as it is written: a title may be 1.10. */
  readonly written?: string | undefined;
  /** Of a map the entries in it. */
  readonly fields?: ReadonlyMap<string, YamlEntry> | undefined;
  /** Of a list the entries in it. */
  readonly items?: readonly YamlEntry[] | undefined;
}

/** Turns what stands behind a key into a value; undefined is a key that nobody wrote. */
export type Reader<T> = (source: Source, name: string, entry: YamlEntry | undefined) => T;

/** The keys that a YAML map may have, each with its reader. */
export type Readers<T> = { readonly [Name in keyof T]: Reader<T[Name]> };

/** How a language is named: "de", "de-AT"; no language has a longer code than three letters. */
export const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/**
 * Reads a YAML map by the table of its keys; syntax errors become findings, and so do unknown keys, unless `takeUnknown`
 * takes them.
 */
export function readYaml<T extends object>(
  source: Source,
  range: YamlRange,
  readers: Readers<T>,
  takeUnknown: (name: string, entry: YamlEntry) => boolean = () => false,
): T {
  const entries = readEntries(source, range);
  const known = Object.keys(readers);
  for (const [name, entry] of entries)
    if (!known.includes(name) && !takeUnknown(name, entry)) reportUnknownKey(source, entry.at, { name, known });
  const values = Object.entries<Reader<unknown>>(readers).map(([name, read]) => [
    name,
    read(source, name, entries.get(name)),
  ]);
  // The table gives each name a reader of its type.
  return Object.fromEntries(values) as T;
}

/** The entries of a YAML list that is a whole file; anything else there is a finding. */
export function readYamlList(source: Source): YamlEntry[] {
  const parsed = parseYaml(source, { start: 0, end: source.text.length });
  if (!parsed?.contents) return [];
  const { contents } = parsed;
  if (!isSeq(contents)) {
    reportBroken(source, 0, {
      message: 'A list is expected here, each entry with "- " before it, but something else was found.',
      fix: 'Write "- " before the first key of each entry, and two blanks before its others.',
    });
    return [];
  }
  const found = readNode(contents, parsed.toJS(), (offset) => offset).items ?? [];
  return found.map((entry) => ({ ...entry, at: findDash(source.text, entry.at) }));
}

/** The dash before an entry, where there is one. */
function findDash(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return text[at - 1] === '-' ? at - 1 : start;
}

/** Reports the keys of a record that nobody reads. */
export function checkKeys(source: Source, { fields }: YamlEntry, known: readonly string[]): void {
  for (const [name, { at }] of fields ?? []) if (!known.includes(name)) reportUnknownKey(source, at, { name, known });
}

function readEntries(source: Source, range: YamlRange): Map<string, YamlEntry> {
  const parsed = parseYaml(source, range);
  if (!parsed?.contents) return new Map();
  if (!isMap(parsed.contents)) {
    reportBroken(source, range.start, {
      message: 'Lines of "key: value" are expected here, but something else was found.',
    });
    return new Map();
  }
  return collectEntries(parsed.contents, parsed.toJS(), (offset) => placeYaml(range, offset));
}

/** The entries of a map and of the maps that are its values. */
function collectEntries({ items }: YAMLMap, plain: unknown, place: (offset: number) => number): Map<string, YamlEntry> {
  const entries = items.map(({ key, value: node }): [string, YamlEntry] => {
    const name = isScalar(key) ? String(key.value) : String(key);
    const at = place(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    return [name, { ...readNode(node, readField(plain, name), place), at }];
  });
  return new Map(entries);
}

/** A value with the entries in it; `plain` is the same without places. */
function readNode(node: unknown, plain: unknown, place: (offset: number) => number): YamlEntry {
  const values: readonly unknown[] = Array.isArray(plain) ? plain : [];
  return {
    value: plain,
    at: place(isNode(node) ? (node.range?.[0] ?? 0) : 0),
    written: isScalar(node) ? node.source : undefined,
    fields: isMap(node) ? collectEntries(node, plain, place) : undefined,
    items: isSeq(node) ? node.items.map((item, index) => readNode(item, values[index], place)) : undefined,
  };
}

/** One line of text; any scalar counts as text, anything else is a finding and gives "". */
export function readLine(source: Source, name: string, entry: YamlEntry | undefined): string {
  if (entry === undefined || entry.value === null) return '';
  const { value, written } = entry;
  if (typeof value === 'string') return joinLines(value);
  if (typeof value === 'number' || typeof value === 'boolean') return written ?? String(value);
  source.error(entry.at, {
    rule: 'wrong-value',
    message: `"${name}" is a list or a map, but one line of text is expected.`,
    fix: `Write: ${name}: "text"`,
  });
  return '';
}

function joinLines(text: string): string {
  const lines = text.split(/[\n\r\t\u2028\u2029]/).map((line) => line.trim());
  return lines.filter(Boolean).join(' ');
}

/** A field of a value that may be anything. */
export function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Object.getOwnPropertyDescriptor(value, name)?.value as unknown)
    : undefined;
}

/** Reports a key that nobody reads. */
export function reportUnknownKey(
  source: Source,
  at: number,
  { name, known }: { name: string; known: readonly string[] },
): void {
  source.warning(at, {
    rule: 'unknown-key',
    message: `"${name}" is not a key that is read here.`,
    fix: (list) => `Delete the line, or use one of: ${list(name, known)}.`,
  });
}
