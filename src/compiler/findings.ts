// Findings about the author's text. They are values: steps add them, the Vite plugin decides what happens.

import { append } from './long-lists.ts';
import { listFirst, listKnown } from '../shared/nearest.ts';

/** error: the page would be wrong; warning: it would be poor; notice: worth knowing, never fatal. */
type Level = 'error' | 'warning' | 'notice';

/** What is wrong in an author's text, where, and what to type instead. */
export interface Finding {
  /** Kebab-case name of the rule. */
  readonly rule: string;
  readonly level: Level;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What is wrong, as a sentence that quotes what was found. */
  readonly message: string;
  /** What to type instead. */
  readonly fix: string;
}

/** A finding whose fix may list known names; which of them come near is looked for when all findings are collected. */
type Reported = Omit<Finding, 'fix'> & { readonly fix: string | ((list: ListNames) => string) };
/** Lists known names for a fix: those that look like the wanted one first, if there is time. */
export type ListNames = (wanted: string, known: Iterable<string>) => string;

/** What was said of an offset of the text. */
export interface Report {
  readonly level: Level;
  readonly at: number;
  readonly finding: FindingText;
}

/** What a step says of a place; file, line and column follow from the source. */
type FindingText = Pick<Reported, 'rule' | 'message' | 'fix'>;

// All but tabs and line ends, and what Unicode keeps free for good.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Noncharacter_Code_Point}\p{Cs}]/gu;

// The same by units, so that nearly every text is done with one look.
const perhapsControl = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** Text with U+FFFD for each unit of what may stand in no HTML. */
export function replaceControls(text: string): string {
  if (!perhapsControl.test(text)) return text;
  return text.replace(control, (found) => '\uFFFD'.repeat(found.length));
}

/** One source text that findings point into. */
export class Source {
  readonly path: string;
  /** With U+FFFD in place of control characters, so that none reaches the page. */
  readonly text: string;
  /** The same text before that. */
  readonly written: string;
  readonly findings: Reported[] = [];
  readonly #known = new Set<string>();
  #recorded: Report[] | undefined;
  #lineStarts: number[] | undefined;

  /** Takes the text as it stands in the file and normalises byte order mark and line ends. */
  constructor(path: string, text: string) {
    this.path = path;
    this.written = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    this.text = replaceControls(this.written);
  }

  /** The same text with what was found in it so far. */
  copy(): Source {
    const copy = new Source(this.path, this.written);
    append(copy.findings, this.findings);
    for (const key of this.#known) copy.#known.add(key);
    return copy;
  }

  /** Reports at an offset of the text what would make the page wrong. */
  error(at: number, finding: FindingText): void {
    this.report('error', at, finding);
  }

  /** Reports at an offset of the text what would make the page poor. */
  warning(at: number, finding: FindingText): void {
    this.report('warning', at, finding);
  }

  /** Reports at an offset of the text what is worth knowing. */
  notice(at: number, finding: FindingText): void {
    this.report('notice', at, finding);
  }

  /** Line and column of an offset, both from 1; an offset outside of the text is a mistake of ours. */
  place(at: number): { line: number; column: number } {
    if (!(at >= 0 && at <= this.text.length)) throw new RangeError(`There is no place ${at} in ${this.path}.`);
    const starts = (this.#lineStarts ??= findLineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  }

  /** What a step returns, and all that it reports, also what was known before. */
  record<T>(step: () => T): { readonly result: T; readonly reports: readonly Report[] } {
    const reports: Report[] = [];
    this.#recorded = reports;
    try {
      return { result: step(), reports };
    } finally {
      this.#recorded = undefined;
    }
  }

  /** Reports once: a footnote on two slides is rendered twice. */
  report(level: Level, at: number, finding: FindingText): void {
    this.#recorded?.push({ level, at, finding });
    const { rule } = finding;
    const message = showPlainly(finding.message);
    const key = `${at} ${rule} ${message}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    const fix = typeof finding.fix === 'string' ? showPlainly(finding.fix) : finding.fix;
    this.findings.push({ level, rule, message, fix, file: showPlainly(this.path), ...this.place(at) });
  }
}

const mostQuoted = 200;
const mostSaid = 900;
// Control characters, line ends, and format characters such as those that turn the direction of text; emoji and
// Persian need the joiners, and a soft hyphen does nothing.
const unseen = /(?![\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text that quotes authors, fit for a terminal and the log of a server: one line, of bounded length, without orders. */
export function showPlainly(text: string): string {
  const visible = shorten(text, 10 * mostSaid).replace(unseen, spellOut);
  const quoted = visible.replace(/"[^"]+"/g, (found) => `"${shorten(found.slice(1, -1), mostQuoted)}"`);
  // GitHub, Azure and TeamCity take "::error::" at the start of a line and "##[error]" anywhere for orders.
  return shorten(quoted, mostSaid)
    .replace(/^\s*::/, ': :')
    .replace(/##(?=\w*\[)/g, '# #');
}

function spellOut(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return { '\n': '\\n', '\t': '\\t' }[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
}

/** The beginning and the end of a text that is too long. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor(most / 4);
  return `${text.slice(0, most - end - 1)}…${text.slice(-end)}`.replace(
    /[\uD800-\uDBFF](?=…)|(?<=…)[\uDC00-\uDFFF]/g,
    '',
  );
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

// Where more names of a kind are unknown, the mistake is another one, and looking for near ones would take minutes.
const mostSearches = 20;

// Whether the law asks for it, only whoever publishes knows: a strict deck is built without it as well.
const neverErrors = new Set(['no-imprint']);

/** Rules about how good a deck is: of these only whoever asks for a strict look hears. */
const qualityRules = new Set([
  'cue-length',
  'figure-without-source',
  'missing-minutes',
  'missing-notes',
  'missing-title',
  'same-layout',
  'source-without-date',
  'speaker-words',
  'straight-quotes',
  'too-many-cues',
  'too-many-words',
]);

/** What is said of a deck: in one that is not strict, nothing about how good it is. */
export function listSaid(findings: readonly Finding[], isStrict: boolean): readonly Finding[] {
  return isStrict ? findings : findings.filter(({ rule }) => !qualityRules.has(rule));
}

/** Those that no page can be made with. */
export function listErrors(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level }) => level === 'error');
}

/** A finding as a strict deck has it. */
export function raiseLevel<T extends Reported>(found: T): T {
  return found.level === 'warning' && !neverErrors.has(found.rule) ? { ...found, level: 'error' } : found;
}

/** Findings of all sources in the order of their places, warnings raised to errors when strict. */
export function collectFindings(sources: readonly Source[], strict: boolean): Finding[] {
  const searches = new Map<string, number>();
  const finish = (found: Reported): Finding => {
    const { level } = strict ? raiseLevel(found) : found;
    if (typeof found.fix === 'string') return { ...found, level, fix: found.fix };
    const count = (searches.get(found.rule) ?? 0) + 1;
    searches.set(found.rule, count);
    return { ...found, level, fix: showPlainly(found.fix(count <= mostSearches ? listKnown : listFirst)) };
  };
  return sources.flatMap((source) =>
    source.findings.toSorted((a, b) => a.line - b.line || a.column - b.column).map(finish),
  );
}

/** One finding as two lines of text: place, rule and level, then what is wrong and what to type. */
export function formatFinding(found: Finding): string {
  const { file, line, column, rule, level, message, fix } = found;
  return `${file}:${line}:${column} ${rule} (${level})\n  ${message}\n  ${fix}`;
}
