// deck.yaml: what holds for the whole deck. The table of its keys says for each how it is read.

import type { Source } from '../findings.ts';
import type { Cut, Settings } from '../types.ts';
import { readField, readLine, readYaml, type Reader, type Readers, type YamlEntry } from '../source/yaml.ts';

const rule = 'wrong-value';
// Anything but a scheme that could run something.
const readAddress = createReader(
  /^(?:(?:https?|mailto):|(?![a-z][a-z0-9+.-]*:))[^\u0000-\u0020"'<>\\]+$/i,
  '"https://example.org/page"',
);
const readDate = createReader(/^\d{4}-\d\d-\d\d$/, '"2026-08-01"');
const readTag = createReader(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i, 'de');
const readBase = createReader(/^https?:\/\/[^\u0000-\u0020"'<>\\?#]+$/i, '"https://example.org/slides/"');

const readers: Readers<Settings> = {
  title: readLine,
  subtitle: readLine,
  description: readLine,
  authors: readNames,
  licence: readLine,
  language: (...key) => readTag(...key) || 'de',
  base: (...key) => readBase(...key).replace(/([^/])$/, '$1/'),
  cuts: readCutList,
  links: readLinkList,
  imprint: readAddress,
  privacy: readAddress,
  feedback: readAddress,
  version: readDate,
  strict: readStrict,
};

/** Reads deck.yaml; every wrong value is a finding and falls back to the default, as does a key that is not written. */
export function readSettings(source: Source): Settings {
  return readYaml(source, { start: 0, end: source.text.length }, readers);
}

/** Reads text of one form; any other is a finding that shows the example, and gives "". */
function createReader(pattern: RegExp, example: string): Reader<string> {
  return (source, name, entry) => {
    const text = readLine(source, name, entry);
    if (entry === undefined || text === '' || pattern.test(text)) return text;
    const message = `"${text}" cannot be the ${name}.`;
    source.error(entry.at, { rule, message, fix: `Write: ${name}: ${example}` });
    return '';
  };
}

function readStrict(source: Source, name: string, entry: YamlEntry | undefined): boolean {
  if (entry === undefined || typeof entry.value === 'boolean') return entry?.value === true;
  const message = `"${name}" is neither true nor false.`;
  source.error(entry.at, { rule, message, fix: `Write: ${name}: true` });
  return true;
}

function readNames(source: Source, name: string, entry: YamlEntry | undefined): string[] {
  if (entry === undefined || entry.value === null) return [];
  const values = Array.isArray(entry.value) ? entry.value : [entry.value];
  if (values.every((value) => typeof value === 'string')) return values;
  source.error(entry.at, {
    rule,
    message: `"${name}" is not a list of names.`,
    fix: `Write: ${name}: ["Name One", "Name Two"]`,
  });
  return [];
}

function readCutList(source: Source, _: string, entry: YamlEntry | undefined): Cut[] {
  if (entry === undefined) return [];
  return readRecords(entry).flatMap((record) => {
    const [name, label, minutes] = ['name', 'label', 'minutes'].map((field) => readField(record, field));
    if (typeof name === 'string' && /^[a-z][a-z0-9-]*$/.test(name) && typeof minutes === 'number' && minutes > 0) {
      return [{ name, label: typeof label === 'string' ? label : name, minutes }];
    }
    source.error(entry.at, {
      rule,
      message: `A cut needs a name in lower case and minutes above 0, but found ${JSON.stringify(record)}.`,
      fix: 'Write: cuts: [{ name: kurz, label: Kurz, minutes: 20 }]',
    });
    return [];
  });
}

function readLinkList(source: Source, _: string, entry: YamlEntry | undefined): { title: string; url: string }[] {
  if (entry === undefined) return [];
  return readRecords(entry).flatMap((record) => {
    const [title, url] = ['title', 'url'].map((field) => readField(record, field));
    if (typeof title === 'string' && typeof url === 'string' && /^https?:\/\//.test(url)) return [{ title, url }];
    source.error(entry.at, {
      rule,
      message: `A link needs a title and a web address, but found ${JSON.stringify(record)}.`,
      fix: 'Write: links: [{ title: Recording, url: "https://…" }]',
    });
    return [];
  });
}

function readRecords({ value }: YamlEntry): readonly unknown[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}
