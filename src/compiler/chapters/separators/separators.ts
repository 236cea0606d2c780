// What separates slides, stacked slides and notes: `---`, `--` or `----`, `Note:`, or what an author says instead with
// the keys of reveal-md, which are regular expressions.

import type { Source } from '../../findings.ts';
import { PatternSearch } from '../../source/patterns/pattern-search.ts';
import { readPattern, readPlainPattern, type Pattern } from '../../source/patterns/patterns.ts';
import type { YamlEntry } from '../../source/yaml/yaml.ts';

/** The keys, as reveal-md names them. */
export const separatorKeys = ['separator', 'verticalSeparator', 'notesSeparator'] as const;
/** One of them. */
export type SeparatorKey = (typeof separatorKeys)[number];

/** What an author has written for one of them. */
export interface WrittenSeparator {
  readonly text: string;
  readonly source: Source;
  readonly at: number;
}

/** What an author has written; what is undefined stays as it is usual. */
export type WrittenSeparators = Readonly<Record<SeparatorKey, WrittenSeparator | undefined>>;

/** One separator: how it is found, and where an author has asked for it. */
export interface Separator {
  readonly pattern: Pattern;
  readonly written?: WrittenSeparator | undefined;
  /** Whether its author asks for a blank line before it. */
  readonly isParted?: boolean;
}

/** All of a chapter. */
export type Separators = Readonly<Record<SeparatorKey, Separator>>;

/** What separates where nobody says anything else. */
export const usualSeparators: Separators = {
  separator: usual('^---[ \\t]*$'),
  verticalSeparator: usual('^(?:--|----)[ \\t]*$'),
  notesSeparator: usual('^ {0,3}notes?:[ \\t]*'),
};

// Beside slides that are separated otherwise two dashes are text, and three a rule.
const revealMdVertical = usual('^----[ \\t]*$');

/** Reads the value of a key, in which line ends may be meant or typed. */
export function readSeparator(
  source: Source,
  name: string,
  entry: YamlEntry | undefined,
): WrittenSeparator | undefined {
  if (entry === undefined || entry.value === null || entry.value === false || entry.value === '') return undefined;
  if (typeof entry.value === 'string') return { text: entry.value, source, at: entry.at };
  source.error(entry.at, {
    rule: 'wrong-value',
    message: `"${name}" is no regular expression.`,
    fix: `Write: ${name}: "^---$"`,
  });
  return undefined;
}

/** What is said nearer to the slides, else what is said for all. */
export function preferSeparators(near: WrittenSeparators, far: WrittenSeparators): WrittenSeparators {
  return {
    separator: near.separator ?? far.separator,
    verticalSeparator: near.verticalSeparator ?? far.verticalSeparator,
    notesSeparator: near.notesSeparator ?? far.notesSeparator,
  };
}

/** The separators of a chapter; a regular expression that cannot be read is a finding, and the usual one holds. */
export function compileSeparators(
  written: WrittenSeparators,
  otherwise: Separator = usualSeparators.separator,
): Separators {
  const compile = (name: SeparatorKey, usually: Separator): Separator => {
    const own = written[name];
    const pattern = own && readOwnPattern(own.text, name === 'notesSeparator');
    if (own && !pattern) reportUnreadable(own, name);
    return pattern ? { pattern, written: own, isParted: asksForBlankLine(own.text) } : usually;
  };
  const separator = compile('separator', otherwise);
  return {
    separator,
    verticalSeparator: compile(
      'verticalSeparator',
      separator.written ? revealMdVertical : usualSeparators.verticalSeparator,
    ),
    notesSeparator: compile('notesSeparator', usualSeparators.notesSeparator),
  };
}

// A line end, with its carriage return or the sign for that, as it is found in public decks.
const lineEnd = String.raw`(?:\(\?:\\r\?\\n\)|\((?:\?:)?\\r\\n\?\|\\n\)|\[\\r\\n\?\|\\n\]|\[\\r\\n\]|\\r\?\\n|\\r\\n\?|\\r\\n|\\n|\\s[*+]|\r?\n)[?*+]?`;
const edges = new RegExp(String.raw`^((?:\^|${lineEnd})*)([^]*?)((?:(?<!\\)\$|(?<!\\)${lineEnd})*)$`);

/** Line ends before and behind mean that a separator has a line of its own, whether or not blank lines are around it. */
function readOwnPattern(written: string, ignoreCase: boolean): Pattern | undefined {
  const text = written.replace(/\\(?=\\[rn])/g, '');
  const [, before = '', core = '', behind = ''] = edges.exec(text) ?? [];
  // Blanks that may stand in the line are kept.
  const start = before && (before.includes('\\s') ? '^[ \\t]*' : '^');
  const line = core === '' ? text : `${start}${core}${behind && '[ \\t]*$'}`;
  const pattern = readPattern(line, { ignoreCase });
  // Signs such as *** and ??? are no regular expression, and are meant as they stand.
  if (!pattern) return /[\\()[\]]/.test(text) || text === '' ? undefined : readPlainPattern(text.trim());
  return new PatternSearch(pattern, '').find(0) ? undefined : pattern;
}

/** Whether a separator begins with a line's start and end, or with two ends. */
function asksForBlankLine(written: string): boolean {
  const [, before = ''] = edges.exec(written.replace(/\\(?=\\[rn])/g, '')) ?? [];
  const ends = before.match(new RegExp(String.raw`\^|${lineEnd}`, 'g')) ?? [];
  return ends.filter((end) => !/[?*]$|^\\s/.test(end)).length > 1;
}

/** A separator that no author has written. */
export function usual(pattern: string): Separator {
  const read = readPattern(pattern, { ignoreCase: true });
  if (!read) throw new Error(`expected a regular expression, but found ${pattern}`);
  return { pattern: read };
}

function reportUnreadable({ source, at, text }: WrittenSeparator, name: SeparatorKey): void {
  source.error(at, {
    rule: 'unread-separator',
    message: `"${text}" cannot be read as ${name}: it is no regular expression, fits nothing at all, or looks behind.`,
    fix: `Write for example: ${name}: "${name === 'notesSeparator' ? '^Note:' : '^---$'}"`,
  });
}

/** Reports a separator that stands nowhere in a chapter whose slides or notes are separated as usual. */
export function reportUnusedSeparator({ written }: Separator, path: string): void {
  written?.source.warning(written.at, {
    rule: 'unused-separator',
    message: `"${written.text}" is found nowhere in ${path}, so the usual signs separate there: ---, --, ---- and Note:.`,
    fix: 'Write it between the slides as it is said here, or delete it.',
  });
}

/** Reports a separator that takes so long that the rest of the text was not looked through. */
export function reportSlowSeparator({ written }: Separator): void {
  written?.source.error(written.at, {
    rule: 'unread-separator',
    message: `Looking for "${written.text}" takes too long.`,
    fix: 'Write a simpler regular expression: "^---$", or a comment such as <!--s-->.',
  });
}
