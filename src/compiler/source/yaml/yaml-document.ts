// YAML that says what it seems to say: syntax errors are findings, and so is what would change a value or lead it
// elsewhere, such as aliases, tags and numbers like ".inf".

import { isAlias, isMap, isNode, isScalar, parseDocument, visit, type Document, type Node, type YAMLMap } from 'yaml';
import { replaceControls, type Source } from '../../findings.ts';

const mostCharacters = 1_000_000;

interface Fault {
  readonly at: number;
  readonly reason: string;
  /** What to type, where it is not what is always asked for. */
  readonly fix?: string | undefined;
}

const tab: Omit<Fault, 'at'> = {
  reason: 'a tab stands at the beginning of the line, where only blanks may',
  fix: 'Type blanks in place of the tab.',
};

/** A stretch of a source that is YAML, or is read as `text` says it in YAML. */
export interface YamlRange {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  /** What an author has written it in, where that is not YAML. */
  readonly language?: 'TOML' | 'JSON';
  /** Where in the source stands what stands at an offset of `text`. */
  readonly findPlace?: (offset: number) => number;
}

/** Where in the source stands what stands at an offset of its YAML. */
export function placeYaml({ start, findPlace }: YamlRange, offset: number): number {
  return findPlace ? findPlace(offset) : start + offset;
}

/** Parses YAML; undefined with findings where it is broken. */
export function parseYaml(source: Source, range: YamlRange): Document | undefined {
  const { start, end, text = source.text.slice(start, end), language = 'YAML' } = range;
  if (end - start > mostCharacters) {
    reportTooLarge(source, start);
    return undefined;
  }
  const parsed = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const faults = [...parsed.errors, ...parsed.warnings].map(({ pos, message }) => ({
    at: message.startsWith('Missing closing') ? findOpenQuote(text, pos[0]) : pos[0],
    ...describe(message.split('\n')[0] ?? ''),
  }));
  const directive = /^%[A-Z]+/m.exec(text);
  if (directive) faults.push({ at: directive.index, reason: `a directive (${directive[0]}) cannot be used` });
  for (const fault of listOddNodes(parsed, text)) faults.push(fault);
  // One mistake often breaks several rules in its line.
  const first = new Map<number, Fault>();
  for (const fault of faults.toSorted((a, b) => a.at - b.at)) {
    const line = text.lastIndexOf('\n', fault.at - 1) + 1;
    if (!first.has(line)) first.set(line, text.startsWith('\t', line) ? { at: line, ...tab } : fault);
  }
  for (const { at, reason, fix } of first.values())
    reportBroken(source, placeYaml(range, at), {
      message: `This is not valid ${language}: ${reason.replace(/\.$/, '')}.`,
      fix: fix ?? asked[language],
    });
  return first.size > 0 ? undefined : parsed;
}

/** Common mistakes in an author's words, and what to type where it is something of their own. */
const described: readonly (readonly [RegExp, string, (string | undefined)?])[] = [
  [/^Nested mappings are not allowed/, 'a colon with a blank behind it stands in a value without quotes'],
  [/^Missing closing/, 'the quote that begins here has no end'],
  [/^Tabs are not allowed/, tab.reason, tab.fix],
  [/^Implicit map keys need|^Implicit keys need/, 'this line has no colon with a blank behind it'],
  [/^All mapping items must start|^Sequence item without/, 'this line begins further in or out than the one before'],
  [/^Flow \w+ in block collection/, 'a bracket that opens in a value has no end'],
  [
    /^Plain value cannot start/,
    'a value begins with a sign that means something else there',
    'Put the value in quotes, as in key: "@name".',
  ],
  [/^Unexpected .* at node end/, 'text stands behind a value that has ended', 'Put all of the value in quotes.'],
  [
    /block-seq-ind|^A block sequence may not/,
    'a list begins within a line',
    'Write each "- " on a line of its own, below the key.',
  ],
  [/multiple documents/, 'three dashes begin a second part, which is not read', 'Delete the line with the dashes.'],
  [/^Missing , /, 'a comma is missing between two values in brackets', 'Type a comma between them.'],
];

function describe(message: string): Omit<Fault, 'at'> {
  const [, reason = message, fix] = described.find(([pattern]) => pattern.test(message)) ?? [];
  return { reason, fix };
}

/** Where the value begins whose quote has no end; the parser says where it would have to stand. */
function findOpenQuote(text: string, end: number): number {
  const found = [...text.slice(0, end).matchAll(/(?::|-)[ \t]+(["'])/g)].at(-1);
  return found ? found.index + found[0].length - 1 : end;
}

const asked = {
  YAML: 'Write one "key: value" a line; put values that contain a colon or a quote in quotes.',
  TOML: 'Write one key = "value" a line, with text in quotes.',
  JSON: 'Write one "key": "value" a line, with a comma behind each but the last.',
} as const;

/** Reports YAML that is well-formed but not what is expected, or not even that. */
export function reportBroken(
  source: Source,
  at: number,
  { message, fix = asked.YAML }: { message: string; fix?: string },
): void {
  source.error(at, { rule: 'broken-yaml', message, fix });
}

function reportTooLarge(source: Source, at: number): void {
  source.error(at, {
    rule: 'too-large',
    message: `This YAML has more than ${mostCharacters / 1_000_000} million characters and is not read.`,
    fix: 'Keep the lines that say something of the deck, and delete the others.',
  });
}

function listOddNodes(parsed: Document, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(parsed, (_, node) => {
    if (!isNode(node)) return;
    if (isMap(node)) faults.push(...findDoubledKeys(node));
    const { sign = '', reason } = findOddity(node) ?? {};
    const start = node.range?.[0] ?? 0;
    // What stands before a value is not part of it.
    if (reason) faults.push({ at: sign ? text.lastIndexOf(sign, start) : start, reason });
  });
  return faults;
}

/** The parser itself would compare each key with each. */
function findDoubledKeys({ items }: YAMLMap): Fault[] {
  const known = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isDoubled = known.has(key.value);
    known.add(key.value);
    return isDoubled
      ? [{ at: key.range?.[0] ?? 0, reason: 'this key stands there twice', fix: 'Delete one of the two lines.' }]
      : [];
  });
}

function findOddity(node: Node): { sign?: string; reason: string } | undefined {
  // Aliases could make a few lines as large as they like, or endless.
  if (isAlias(node)) return { reason: `an alias (*${node.source}) cannot be used` };
  if (node.anchor) return { sign: `&${node.anchor}`, reason: `an anchor (&${node.anchor}) cannot be used` };
  if (node.tag) return { sign: '!', reason: `a tag (${node.tag}) cannot be used` };
  if (!isScalar(node)) return undefined;
  const { value, source = '' } = node;
  if (typeof value === 'number' && !/^[-+]?\d+(?:\.\d+)?$/.test(source))
    return { reason: `${source} is no plain number; text stands in quotes` };
  return typeof value === 'string' && replaceControls(value) !== value
    ? { reason: 'a control character cannot be used' }
    : undefined;
}
