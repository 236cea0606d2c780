// What may stand behind the fence of a code block: the language, and which lines are pointed at in which step, as
// Reveal (`js [1-2|3]`, `[5: 1|2]`), Slidev (`ts {1,3-5|7}`), Quarto and Pandoc (`{.python code-line-numbers="1|3"}`) write it.

import { readWordList } from '../../source/containers/word-list.ts';

/** The lines that one step points at; "all" points at none in particular. */
export type LineStep = ReadonlySet<number> | 'all';

/** Which lines of a code block are pointed at. */
export interface CodeLines {
  /** The first holds from the beginning. */
  readonly steps: readonly LineStep[];
  /** Number of the first line, where lines are numbered. */
  readonly start: number | undefined;
}

/** What a fence says. */
export interface Fence {
  readonly language: string;
  readonly lines: CodeLines | undefined;
  /** What looks like lines and is read as none. */
  readonly unread?: string | undefined;
  /** The name of its file, which stands above it. */
  readonly title: string | undefined;
}

const inBrackets = /\[\s*(?:(\d+)\s*:)?((?:[\s\d,|*-]|all|none)*)\]/;
const inBraces = /\{((?:[\s\d,|*-]|all|none|hide)*)\}/;
const perhapsLines = /[[{][\s\d,;:|*.–-]*\d[\s\d,;:|*.–-]*(?:[\]}]|$)/;
/** A file's name, as HackMD, Quarto, Slidev and LiaScript have it. */
const named = [
  /^:([^\s:{[]+\.\w+)/,
  /\b(?:title|filename)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'}]+))/,
  /\[(?=[^\]]*[a-z])(?!all\b|none\b)([^\]~]+?)\s*(?:~[^\]]*)?\]/i,
  /\s([\w./-]+\.[a-z]\w{0,5})\s*$/i,
];

/** Reads the words behind a fence. */
export function readFence(written: string): Fence {
  const text = written.trim();
  const cell = /^\{(?:=?([\w+#-]+)|[.#\s])[^}]*\}/.exec(text);
  if (cell && !/^\{[\d\s]/.test(text)) return { ...readPandoc(cell[0], cell[1]), title: findName(text) };
  const language = /^[\w+#.-]+/.exec(text)?.[0] ?? '';
  const rest = text.slice(language.length);
  const [attributes] = /\{[^{}]*(?:line-?numbers|startFrom)[^{}]*\}/i.exec(rest) ?? [];
  const lines = attributes ? { lines: readPandoc(attributes, language).lines } : readLines(rest);
  return { language, ...lines, title: findName(rest) };
}

function findName(words: string): string | undefined {
  const found = named.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  return found?.slice(1).find((name) => name !== undefined);
}

/** Reads the words behind the language. */
function readLines(rest: string): Pick<Fence, 'lines' | 'unread'> {
  const brackets = inBrackets.exec(rest);
  const braces = brackets ? undefined : inBraces.exec(rest);
  const start = Number(/startLine:\s*(\d+)/.exec(rest)?.[1] ?? 1);
  const isNumbered = /lines:\s*true|startLine:/.test(rest);
  const steps = brackets?.[2] ?? braces?.[1];
  if (steps !== undefined) {
    const unread = steps.split(/[\s,|]+/).find((part) => /\d/.test(part) && listRange(part).length === 0);
    const first = brackets ? Number(brackets[1] ?? 1) : isNumbered ? start : undefined;
    return { lines: { steps: readSteps(steps), start: first }, unread };
  }
  // HackMD numbers the lines behind "=", from the number that stands there.
  const [numbered, from] = /^=(\d{1,6})?/.exec(rest) ?? [];
  const lines = numbered === undefined ? undefined : { steps: readSteps(''), start: Number(from ?? 1) };
  return { lines, unread: lines ? undefined : perhapsLines.exec(rest)?.[0] };
}

/** Which lines the value of data-line-numbers points at. */
export function readLineNumbers(value: string, start: string | undefined): CodeLines {
  const [, before, rest] = /^\s*(?:(\d+)\s*:)?(.*)$/s.exec(value) ?? [];
  return { steps: readSteps(rest === 'true' ? '' : (rest ?? '')), start: Number(start ?? before ?? 1) };
}

function readPandoc(braces: string, name: string | undefined): Pick<Fence, 'language' | 'lines'> {
  const { classes, pairs } = readWordList(braces);
  const language = name ?? classes.find((each) => !/^number-?lines$/i.test(each)) ?? '';
  const value = pairs.get('code-line-numbers') ?? pairs.get('data-line-numbers');
  const start = pairs.get('startFrom') ?? pairs.get('data-ln-start-from');
  const isNumbered = classes.some((each) => /^number-?lines$/i.test(each));
  if (value === 'false' || (value === undefined && !isNumbered)) return { language, lines: undefined };
  return { language, lines: readLineNumbers(value ?? '', start) };
}

function readSteps(written: string): LineStep[] {
  return written.split('|').map((step) => {
    const text = step.trim();
    if (text === 'none' || text === 'hide') return new Set();
    if (text === '' || text === 'all' || text === '*') return 'all';
    return new Set(text.split(/[\s,]+/).flatMap(listRange));
  });
}

const longest = 10_000;

function listRange(written: string): number[] {
  const [, first, last] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(written) ?? [];
  if (first === undefined) return [];
  const from = Number(first);
  const count = Math.min(longest, Math.max(0, Number(last ?? first) - from + 1));
  return Array.from({ length: count }, (_, index) => from + index);
}
