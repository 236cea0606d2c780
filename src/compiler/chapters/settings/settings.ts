// deck.yaml: what holds for the whole deck. The table of its keys says for each how it is read.

import type { Source } from '../../findings.ts';
import type { Cut, Settings } from '../../types.ts';
import { isDate } from '../../../shared/dates.ts';
import { readReach } from '../../../shared/reach.ts';
import { readLanguageTag } from '../../source/language-tag.ts';
import { readTalk } from './talk-settings.ts';
import { readTheme } from './theme-settings.ts';
import {
  checkKeys,
  readField,
  readLine,
  readYaml,
  type Reader,
  type Readers,
  type YamlEntry,
} from '../../source/yaml/yaml.ts';

const rule = 'wrong-value';
const dayInMinutes = 1440;
// Anything but a scheme that could run something.
const address = /^(?:(?:https?|mailto):|(?![a-z][a-z0-9+.-]*:))[^\u0000-\u0020"'<>\\]+$/i;
const web = /^https?:\/\/[^\u0000-\u0020"<>\\]+$/i;
const place = /^https?:\/\/[^\u0000-\u0020"'<>\\?#]+$/i;
const readAddress = createReader((text) => address.test(text) && isAddress(text), '"https://example.org/page"');
const readDate = createReader(isDay, '"2026-08-01"');
const readPlace = createReader((text) => place.test(text) && isAddress(text), '"https://example.org/slides/"');

const readers: Readers<Settings> = {
  title: readLine,
  subtitle: readLine,
  description: readLine,
  authors: readNames,
  licence: readLine,
  language: (...key) => readLanguageTag(...key) || 'de',
  base: readBase,
  cuts: readCutList,
  links: readLinkList,
  imprint: readAddress,
  privacy: readAddress,
  feedback: readAddress,
  version: readDate,
  talk: readTalk,
  theme: readTheme,
  linkList: createSwitch(true),
  openerPicture: createSwitch(true),
  footer: readFooter,
  strict: createSwitch(false),
};

/** The keys that deck.yaml may have. */
export const settingNames: readonly string[] = Object.keys(readers);

/** Reads deck.yaml; every wrong value is a finding and falls back to the default, as does a key that is not written. */
export function readSettings(source: Source): Settings {
  return readYaml(source, { start: 0, end: source.text.length }, readers);
}

/** Reads text of one form; any other is a finding that shows the example, and gives "". */
function createReader(isRight: (text: string) => boolean, example: string): Reader<string> {
  return (source, name, entry) => {
    const text = readLine(source, name, entry);
    if (entry === undefined || text === '' || isRight(text)) return text;
    const message = `"${text}" cannot be the ${name}.`;
    source.error(entry.at, { rule, message, fix: `Write: ${name}: ${example}` });
    return '';
  };
}

/** The public address that whoever builds has given, read like that of deck.yaml. */
export function readGivenBase(source: Source): string {
  return source.text === '' ? '' : readBase(source, 'base', { value: source.text, at: 0 });
}

/** The folder's address, which may be copied with its page. One for few may be meant, as in an intranet: worth knowing, no more. */
function readBase(source: Source, name: string, entry: YamlEntry | undefined): string {
  const base = readPlace(source, name, entry)
    .replace(/(?<=\/)index\.html?$/i, '')
    .replace(/([^/])$/, '$1/');
  if (entry === undefined || base === '') return base;
  const report = (message: string): void =>
    source.notice(entry.at, { rule: 'narrow-base', message, fix: 'Write what everybody can open: base: "https://…"' });
  if (readReach(base) !== 'everyone') report(`"${base}" can be opened on this computer or in its network only.`);
  else if (/^http:/i.test(base)) report(`"${base}" is not encrypted: browsers warn of it and switch functions off.`);
  return base;
}

function isDay(text: string): boolean {
  return text.length === '2026-08-01'.length && isDate(text);
}

function isAddress(text: string): boolean {
  return URL.canParse(text, 'https://a.example/');
}

/** Reads true or false. */
function createSwitch(usual: boolean): Reader<boolean> {
  return (source, name, entry) => {
    if (entry === undefined || entry.value === null) return usual;
    if (typeof entry.value === 'boolean') return entry.value;
    const message = `"${name}" is neither true nor false.`;
    source.error(entry.at, { rule, message, fix: `Write: ${name}: ${!usual}` });
    return name === 'strict' || usual;
  };
}

/** A line for the foot of each slide, in addition to chapter and number; false for none of them. */
function readFooter(source: Source, name: string, entry: YamlEntry | undefined): string | false {
  if (entry?.value === true) {
    const message = `"${name}" is text, or false for a foot without chapter and number.`;
    source.error(entry.at, { rule, message, fix: `Write: ${name}: "Name of the event"` });
    return '';
  }
  return entry?.value === false ? false : readLine(source, name, entry);
}

function readNames(source: Source, name: string, entry: YamlEntry | undefined): string[] {
  if (entry === undefined || entry.value === null) return [];
  const values = Array.isArray(entry.value) ? entry.value : [entry.value];
  if (values.every(isText)) return values;
  source.error(entry.at, {
    rule,
    message: `"${name}" is not a list of names.`,
    fix: `Write: ${name}: ["Name One", "Name Two"]`,
  });
  return [];
}

function readCutList(source: Source, _: string, entry: YamlEntry | undefined): Cut[] {
  const names = new Set<string>();
  return readRecords(source, entry, ['name', 'label', 'minutes']).flatMap(({ value, at }) => {
    const [name, label = name, minutes] = ['name', 'label', 'minutes'].map((field) => readField(value, field));
    if (!isCutName(name) || !isText(label) || !isDuration(minutes)) {
      source.error(at, {
        rule,
        message: `A cut needs a name in lower case and minutes above 0, at most ${dayInMinutes}, but found ${JSON.stringify(value)}.`,
        fix: 'Write: cuts: [{ name: kurz, label: Kurz, minutes: 20 }]',
      });
      return [];
    }
    if (names.has(name)) reportSameName(source, at, name);
    const isNew = !names.has(name);
    names.add(name);
    return isNew ? [{ name, label, minutes }] : [];
  });
}

function isCutName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z][a-z0-9-]{0,99}$/.test(name);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isDuration(minutes: unknown): minutes is number {
  return typeof minutes === 'number' && minutes > 0 && minutes <= dayInMinutes;
}

function readLinkList(source: Source, _: string, entry: YamlEntry | undefined): { title: string; url: string }[] {
  return readRecords(source, entry, ['title', 'url']).flatMap(({ value, at }) => {
    const [title, url] = ['title', 'url'].map((field) => readField(value, field));
    const isLink = typeof url === 'string' && web.test(url) && isAddress(url);
    if (isText(title) && isLink) return [{ title, url }];
    source.error(at, {
      rule,
      message: `A link needs a title and a web address, but found ${JSON.stringify(value)}.`,
      fix: 'Write: links: [{ title: Recording, url: "https://…" }]',
    });
    return [];
  });
}

/** The records of a list, or a single one; keys that no record has are findings. */
function readRecords(source: Source, entry: YamlEntry | undefined, keys: readonly string[]): YamlEntry[] {
  if (entry === undefined || entry.value === null) return [];
  const records = entry.items ?? [entry];
  for (const record of records) checkKeys(source, record, keys);
  return [...records];
}

function reportSameName(source: Source, at: number, name: string): void {
  source.error(at, {
    rule,
    message: `There are two cuts with the name "${name}".`,
    fix: `Give one of them another name, for example: ${name}-2`,
  });
}
