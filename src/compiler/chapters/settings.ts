// deck.yaml: what holds for the whole deck. Without the file the deck is not strict and has no typography.

import type { Source } from '../findings.ts';
import type { Cut, Settings } from '../types.ts';
import { readField, readText, readYaml, type YamlEntry } from '../source/yaml.ts';

const keys = [
  'title',
  'subtitle',
  'description',
  'authors',
  'licence',
  'language',
  'base',
  'cuts',
  'links',
  'imprint',
  'privacy',
  'feedback',
  'version',
  'strict',
];

/** Settings of a folder without deck.yaml. */
export const defaultSettings: Settings = {
  title: '',
  subtitle: '',
  description: '',
  authors: [],
  licence: '',
  language: undefined,
  base: '',
  cuts: [],
  links: [],
  imprint: '',
  privacy: '',
  feedback: '',
  version: '',
  strict: false,
};

/** Reads deck.yaml; every wrong value is a finding and falls back to its default. */
export function readSettings(source: Source): Settings {
  const entries = readYaml(source, { start: 0, end: source.text.length }, keys);
  const text = (name: string) => readText(source, entries, name);
  return {
    title: text('title'),
    subtitle: text('subtitle'),
    description: text('description'),
    authors: readTexts(source, entries.get('authors')),
    licence: text('licence'),
    language: readChecked(source, entries, languageCheck) || 'de',
    base: readChecked(source, entries, baseCheck).replace(/([^/])$/, '$1/'),
    cuts: readCuts(source, entries.get('cuts')),
    links: readLinks(source, entries.get('links')),
    imprint: readChecked(source, entries, { ...addressCheck, name: 'imprint' }),
    privacy: readChecked(source, entries, { ...addressCheck, name: 'privacy' }),
    feedback: readChecked(source, entries, { ...addressCheck, name: 'feedback' }),
    version: readChecked(source, entries, versionCheck),
    strict: readStrict(source, entries.get('strict')),
  };
}

/** What a value must look like, and an example. */
interface Check {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const languageCheck: Check = { name: 'language', pattern: /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i, example: 'de' };
const baseCheck: Check = {
  name: 'base',
  pattern: /^https?:\/\/[^\u0000-\u0020"'<>\\?#]+$/i,
  example: '"https://example.org/slides/"',
};
const versionCheck: Check = { name: 'version', pattern: /^\d{4}-\d\d-\d\d$/, example: '"2026-08-01"' };
// Anything but a scheme that could run something.
const addressCheck = {
  pattern: /^(?:(?:https?|mailto):|(?![a-z][a-z0-9+.-]*:))[^\u0000-\u0020"'<>\\]+$/i,
  example: '"https://example.org/page"',
};

/** A text that fits its check; any other is a finding and gives "". */
function readChecked(
  source: Source,
  entries: ReadonlyMap<string, YamlEntry>,
  { name, pattern, example }: Check,
): string {
  const text = readText(source, entries, name);
  if (text === '' || pattern.test(text)) return text;
  const message = `"${text}" cannot be the ${name}.`;
  reportWrongValue(source, entries.get(name)?.at ?? 0, { message, fix: `Write: ${name}: ${example}` });
  return '';
}

function readStrict(source: Source, entry: YamlEntry | undefined): boolean {
  if (entry === undefined || typeof entry.value === 'boolean') return entry?.value === true;
  reportWrongValue(source, entry.at, { message: '"strict" is neither true nor false.', fix: 'Write: strict: true' });
  return true;
}

function readTexts(source: Source, entry: YamlEntry | undefined): string[] {
  if (entry === undefined || entry.value === null) return [];
  const values = Array.isArray(entry.value) ? entry.value : [entry.value];
  if (values.every((value) => typeof value === 'string')) return values;
  reportWrongValue(source, entry.at, {
    message: '"authors" is not a list of names.',
    fix: 'Write: authors: ["Name One", "Name Two"]',
  });
  return [];
}

function readCuts(source: Source, entry: YamlEntry | undefined): Cut[] {
  return readRecords(entry).flatMap((record) => {
    const [name, label, minutes] = ['name', 'label', 'minutes'].map((field) => readField(record, field));
    if (typeof name === 'string' && /^[a-z][a-z0-9-]*$/.test(name) && typeof minutes === 'number' && minutes > 0) {
      return [{ name, label: typeof label === 'string' ? label : name, minutes }];
    }
    reportWrongValue(source, entry?.at ?? 0, {
      message: `A cut needs a name in lower case and minutes above 0, but found ${JSON.stringify(record)}.`,
      fix: 'Write: cuts: [{ name: kurz, label: Kurz, minutes: 20 }]',
    });
    return [];
  });
}

function readLinks(source: Source, entry: YamlEntry | undefined): { title: string; url: string }[] {
  return readRecords(entry).flatMap((record) => {
    const [title, url] = ['title', 'url'].map((field) => readField(record, field));
    if (typeof title === 'string' && typeof url === 'string' && /^https?:\/\//.test(url)) return [{ title, url }];
    reportWrongValue(source, entry?.at ?? 0, {
      message: `A link needs a title and a web address, but found ${JSON.stringify(record)}.`,
      fix: 'Write: links: [{ title: Recording, url: "https://…" }]',
    });
    return [];
  });
}

function readRecords(entry: YamlEntry | undefined): readonly unknown[] {
  if (entry === undefined || entry.value === null) return [];
  return Array.isArray(entry.value) ? entry.value : [entry.value];
}

function reportWrongValue(source: Source, at: number, { message, fix }: { message: string; fix: string }): void {
  source.report(at, { level: 'error', rule: 'wrong-value', message, fix });
}
