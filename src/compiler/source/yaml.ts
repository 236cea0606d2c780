// Values from YAML with places: the front matter of a chapter, deck.yaml and glossary.yaml are read the same way.

import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { type Source } from '../findings.ts';
import { parseYaml, reportBroken } from './yaml-document.ts';

/** The value of one key of a YAML map, or of one entry of a list: plain, and where it stands in the source. */
export interface YamlEntry {
  readonly value: unknown;
  readonly at: number;
  /** A number or a word like "true" as it is written: a title may be 1.10. */
  readonly written?: string | undefined;
}

/** Turns what stands behind a key into a value; undefined is a key that nobody wrote. */
export type Reader<T> = (source: Source, name: string, entry: YamlEntry | undefined) => T;

/** The keys that a YAML map may have, each with its reader. */
export type Readers<T> = { readonly [Name in keyof T]: Reader<T[Name]> };

/** How a language is named: "de", "de-AT"; no language has a longer code than three letters. */
export const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** Reads a YAML map by the table of its keys; syntax errors and unknown keys become findings. */
export function readYaml<T extends object>(
  source: Source,
  range: { start: number; end: number },
  readers: Readers<T>,
): T {
  const entries = readEntries(source, range, Object.keys(readers));
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
    reportBroken(source, 0, 'A list is expected here, each entry with "- " before it, but something else was found.');
    return [];
  }
  const plain: unknown = parsed.toJS();
  const values: readonly unknown[] = Array.isArray(plain) ? plain : [];
  return contents.items.map((node, index) => ({
    value: values[index],
    at: findDash(source.text, isNode(node) ? (node.range?.[0] ?? 0) : 0),
  }));
}

/** The dash before an entry, where there is one. */
function findDash(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return text[at - 1] === '-' ? at - 1 : start;
}

/** Reports the keys of a record that nobody reads. */
export function checkKeys(source: Source, { value, at }: YamlEntry, known: readonly string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const name of Object.keys(value)) if (!known.includes(name)) reportUnknownKey(source, at, { name, known });
}

function readEntries(
  source: Source,
  range: { start: number; end: number },
  known: readonly string[],
): Map<string, YamlEntry> {
  const parsed = parseYaml(source, range);
  const entries = new Map<string, YamlEntry>();
  if (!parsed?.contents) return entries;
  if (!isMap(parsed.contents)) {
    reportBroken(source, range.start, 'Lines of "key: value" are expected here, but something else was found.');
    return entries;
  }
  const plain: unknown = parsed.toJS();
  for (const { key, value } of parsed.contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    const at = range.start + (isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    if (!known.includes(name)) reportUnknownKey(source, at, { name, known });
    entries.set(name, { value: readField(plain, name), at, written: isScalar(value) ? value.source : undefined });
  }
  return entries;
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

function reportUnknownKey(
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
