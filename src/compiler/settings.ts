// deck.yaml: what holds for the whole deck. Without the file the deck is not strict and has no typography.

import type { Source } from './diagnostics.ts';
import type { Cut, Settings } from './types.ts';
import { readField, readText, readYaml, type YamlEntry } from './yaml.ts';

const keys = [
  'title',
  'subtitle',
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
    authors: readTexts(source, entries.get('authors')),
    licence: text('licence'),
    language: text('language') || 'de',
    base: text('base').replace(/([^/])$/, '$1/'),
    cuts: readCuts(source, entries.get('cuts')),
    links: readLinks(source, entries.get('links')),
    imprint: text('imprint'),
    privacy: text('privacy'),
    feedback: text('feedback'),
    version: text('version'),
    strict: readStrict(source, entries.get('strict')),
  };
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
  reportWrongValue(source, entry.at, { message: '"authors" is not a list of names.', fix: 'Write: authors: ["Name One", "Name Two"]' });
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
