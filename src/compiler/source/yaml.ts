// YAML with places: the front matter of a chapter and deck.yaml are read the same way.

import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import { type Source } from '../findings.ts';
import { listKnown } from '../../shared/nearest.ts';

/** The value of one key of a YAML map: plain, and where the key stands in the source. */
export interface YamlEntry {
  readonly value: unknown;
  readonly at: number;
}

/** Turns what stands behind a key into a value; undefined is a key that nobody wrote. */
export type Reader<T> = (source: Source, name: string, entry: YamlEntry | undefined) => T;

/** The keys that a YAML map may have, each with its reader. */
export type Readers<T> = { readonly [Name in keyof T]: Reader<T[Name]> };

/** Parses YAML; undefined with findings where it is broken. */
export function parseYaml(source: Source, { start, end }: { start: number; end: number }): Document | undefined {
  const parsed = parseDocument(source.text.slice(start, end), { prettyErrors: false, logLevel: 'error' });
  const broken = parsed.errors.map(({ pos, message }) => ({ at: pos[0], reason: message.split('\n')[0] ?? '' }));
  // Aliases could make a few lines as large as they like, or endless.
  visit(parsed, {
    Alias: (_, { range, source: name }) =>
      void broken.push({ at: range?.[0] ?? 0, reason: `an alias (*${name}) cannot be used` }),
  });
  // One mistake often breaks several rules at the same place.
  const first = broken.filter(({ at }, index) => broken.findIndex((other) => other.at === at) === index);
  for (const { at, reason } of first)
    reportBroken(source, start + at, `This is not valid YAML: ${reason.replace(/\.$/, '')}.`);
  return broken.length > 0 ? undefined : parsed;
}

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
  for (const pair of parsed.contents.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    const at = range.start + (isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
    if (!known.includes(name)) reportUnknownKey(source, at, { name, known });
    entries.set(name, { value: readField(plain, name), at });
  }
  return entries;
}

/** One line of text; any scalar counts as text, anything else is a finding and gives "". */
export function readLine(source: Source, name: string, entry: YamlEntry | undefined): string {
  if (entry === undefined || entry.value === null) return '';
  if (entry.value instanceof Date) return entry.value.toISOString().slice(0, 10);
  const { value } = entry;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  source.error(entry.at, {
    rule: 'wrong-value',
    message: `"${name}" is a list or a map, but one line of text is expected.`,
    fix: `Write: ${name}: "text"`,
  });
  return '';
}

/** A field of a value that may be anything. */
export function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Object.getOwnPropertyDescriptor(value, name)?.value as unknown)
    : undefined;
}

function reportBroken(source: Source, at: number, message: string): void {
  source.error(at, {
    rule: 'broken-yaml',
    message,
    fix: 'Write one "key: value" a line; put values that contain a colon or a quote in quotes.',
  });
}

function reportUnknownKey(
  source: Source,
  at: number,
  { name, known }: { name: string; known: readonly string[] },
): void {
  source.warning(at, {
    rule: 'unknown-key',
    message: `"${name}" is not a key that is read here.`,
    fix: `Delete the line, or use one of: ${listKnown(name, known)}.`,
  });
}
