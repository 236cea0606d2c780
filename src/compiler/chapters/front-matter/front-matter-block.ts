// Where front matter stands in a text, whoever's it is: between lines of dashes (YAML), plus signs (TOML), semicolons
// or braces (JSON). A slide that begins with a colon in its first line is none.

import { isForeignKey } from './foreign-keys.ts';
import { separatorKeys } from '../separators/separators.ts';

/** The keys of a chapter that are read. */
const chapterKeys = ['title', 'short', 'question', 'accent', 'lang', 'language', ...separatorKeys] as const;

/** The keys before a single slide that are read. */
const slideKeys = ['class', 'hide', 'hidden', 'disabled', 'src'];

/** Front matter as offsets of the text. */
export interface FrontMatterBlock {
  readonly kind: 'yaml' | 'toml' | 'json';
  /** Where its mark stands. */
  readonly at: number;
  /** Its keys. */
  readonly start: number;
  readonly end: number;
  /** Where the slides begin. */
  readonly next: number;
  /** The mark that closes it, where that is missing. */
  readonly missing: string | undefined;
  /** Whether that one is missing which opens it. */
  readonly isUnopened?: boolean;
}

const mark = /^(?:-{3,}|\+\+\+|;;;)(?=[ \t]*\n)/;
// Blank lines and comments, but none that sets attributes.
const silence = /^(?:\s*<!--(?!\s*\.)(?:(?!-->)[^])*-->)*[ \t]*\n\s*(?=\S)/;
const key = /^(?!notes?[ \t]*:)(?:"([^"\n]*)"|'([^'\n]*)'|([a-z_$][\w$.-]*))[ \t]*:(?=[ \t]|$)/i;
// Also what editors make of dashes, and rules.
const closing = /^(?:-{3,}|\.\.\.|-[ \t]-[ \t]-|[–—]{1,3}|\*{3}|_{3})[ \t]*$/;
const heading = /^#{1,6}[ \t]+(?!["']?[a-z][\w.-]*["']?[ \t]*:)/;

/** Finds the front matter of a chapter. */
export function findFrontMatter(text: string): FrontMatterBlock | undefined {
  const before = silence.exec(text)?.[0].length ?? 0;
  return findAt(text, 0) ?? (before > 0 ? findAt(text, before) : undefined) ?? findUnopened(text);
}

/** Keys that begin the file, with nothing before them but their closing mark behind them. */
function findUnopened(text: string): FrontMatterBlock | undefined {
  if (!/^[a-z]/.test(text)) return undefined;
  const { names, stop, isClosed, isParted } = scanKeys(text, 0);
  const isMeant = isClosed && !isParted && names.every((name) => isPlausible(name) && isKnown(name));
  if (names.length === 0 || !isMeant) return undefined;
  return { kind: 'yaml', at: 0, start: 0, end: stop - 1, next: endLine(text, stop), missing: '---', isUnopened: true };
}

/** Where front matter begins that is indented, so that it is none. */
export function findIndented(text: string): number | undefined {
  const [, blanks = '', mark = '', next = ''] = /^(\s*?)([ \t]+-{3,})[ \t]*\n[ \t]*([^\n]*)/.exec(text) ?? [];
  const [, double, single, plain] = key.exec(next) ?? [];
  return isKnown(double ?? single ?? plain ?? '') ? blanks.length + mark.search(/-/) : undefined;
}

/** Whether a text between two separators is no slide, but what Slidev says of the next one. */
export function isSlideFrontMatter(text: string): boolean {
  if (!key.test(text)) return false;
  const { names, stop, title } = scanKeys(text, 0);
  const isOfSlide = (name: string): boolean => slideKeys.includes(name) || isKnown(name);
  return stop === text.length && title === undefined && names.every(isPlausible) && names.some(isOfSlide);
}

function findAt(text: string, at: number): FrontMatterBlock | undefined {
  const sign = mark.exec(text.slice(at, at + 1_000))?.[0];
  if (sign === undefined) return findBraces(text, at);
  const start = text.indexOf('\n', at) + 1;
  return sign.startsWith('-') ? findYaml(text, { at, start }) : findMarked(text, { at, start, sign });
}

function findYaml(text: string, { at, start }: { at: number; start: number }): FrontMatterBlock | undefined {
  const { names, sureEnd, stop, isClosed, isParted, title, hasComments } = scanKeys(text, start);
  const block = { kind: 'yaml', at, start } as const;
  const close = (end: number): FrontMatterBlock => ({
    ...block,
    end: Math.max(start, end - 1),
    next: endLine(text, end),
    missing: undefined,
  });
  if (names.length === 0) return isClosed && hasComments && title === undefined ? close(stop) : undefined;
  const isFirst = at === 0 && text.charAt(start) !== '\n';
  if (!names.some(isKnown) && !(isFirst && isClosed && names.every(isPlausible))) return undefined;
  if (isClosed && !(isParted && title !== undefined)) return close(stop);
  if (!isClosed && !isParted && title === undefined) {
    // A line in it that is no YAML, which its reader will say.
    const [rest = ''] = text.slice(stop).split('\n\n', 1);
    const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest)?.index;
    if (end !== undefined) return close(stop + end);
  }
  return { ...block, end: sureEnd, next: endLine(text, sureEnd), missing: '---' };
}

interface Scan {
  readonly names: readonly string[];
  /** Where the last key and its value end, before which no key that nobody knows stands behind a blank line. */
  readonly sureEnd: number;
  /** Where the first line begins that is neither key nor value nor comment. */
  readonly stop: number;
  /** Whether that line closes front matter. */
  readonly isClosed: boolean;
  /** Whether a blank line stands behind the last key, and a comment that may be a title. */
  readonly isParted: boolean;
  readonly title: number | undefined;
  readonly hasComments: boolean;
}

function scanKeys(text: string, start: number): Scan {
  const names: string[] = [];
  let [keysEnd, isParted, hasComments, at] = [start, false, false, start];
  let [title, gapAt]: (number | undefined)[] = [];
  // Only such a key has a list behind it.
  let hasNoValue = false;
  for (let end: number; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at);
    if (end === -1) end = text.length;
    const line = text.slice(at, end);
    const [, double, single, plain] = key.exec(line) ?? [];
    const name = double ?? single ?? plain;
    const isValue = /^[ \t]/.test(line) || (!isParted && (hasNoValue ? /^(?:-[ \t]|[}\]])/ : /^[}\]]/).test(line));
    if (line.trim() === '') isParted = true;
    else if (names.length > 0 && closing.test(line)) break;
    else if (line.startsWith('#')) {
      hasComments = true;
      if (heading.test(line)) title ??= at;
    } else if (name !== undefined || (names.length > 0 && isValue)) {
      if (name !== undefined) {
        names.push(name);
        hasNoValue = /:[ \t]*(?:#.*)?$/.test(line);
      }
      if (name !== undefined && isParted && !isKnown(name)) gapAt ??= keysEnd;
      [keysEnd, isParted, title] = [end, false, undefined];
    } else break;
  }
  const isClosed = at < text.length && closing.test(text.slice(at, endLine(text, at)).trimEnd());
  return { names, sureEnd: gapAt ?? keysEnd, stop: Math.min(at, text.length), isClosed, isParted, title, hasComments };
}

/** TOML, or JSON between semicolons. */
function findMarked(
  text: string,
  { at, start, sign }: { at: number; start: number; sign: string },
): FrontMatterBlock | undefined {
  const kind = sign === '+++' ? 'toml' : 'json';
  const first = kind === 'toml' ? /^(?:\s*#.*\n)*\s*["'\w.-]+[ \t]*=/ : /^\s*(?:\{|")/;
  if (!first.test(text.slice(start))) return undefined;
  const end = text.indexOf(`\n${sign}`, start - 1) + 1;
  if (end > 0) return { kind, at, start, end, next: endLine(text, end), missing: undefined };
  const gap = text.indexOf('\n\n', start);
  const last = gap === -1 ? text.length : gap;
  return { kind, at, start, end: last, next: endLine(text, last), missing: sign };
}

/** JSON that is the beginning of the file. */
function findBraces(text: string, at: number): FrontMatterBlock | undefined {
  if (!/^\{\s*"[\w$. -]+"\s*:/.test(text.slice(at, at + 1_000))) return undefined;
  let depth = 0;
  for (const { 0: sign, index } of text.slice(at).matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    const end = at + index + 1;
    if (depth === 0) return { kind: 'json', at, start: at, end, next: endLine(text, end), missing: undefined };
  }
  const gap = text.indexOf('\n\n', at);
  const last = gap === -1 ? text.length : gap;
  return { kind: 'json', at, start: at, end: last, next: endLine(text, last), missing: '}' };
}

function endLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function isKnown(name: string): boolean {
  return isForeignKey(name) || chapterKeys.some((known) => known.toLowerCase() === name.toLowerCase());
}

function isPlausible(name: string): boolean {
  return /^[a-z$_]/.test(name);
}
