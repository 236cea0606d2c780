// Quotes of a word processor around the values of attributes, in tags, comments, braces and shortcodes, and around the
// titles of links and pictures. They are read as straight ones, each as long as the other, so that every place in the text
// stays where it is.

import type { Source } from '../../findings.ts';
import { wordList } from '../containers/word-list.ts';
import { readPlainLines } from '../plain-lines.ts';

const typographic = '“”„‟″«»‘’‚‛′';
const perhaps = new RegExp(`[<{(][^<>{}()]*[${typographic}]|:::[^:\\n]*[${typographic}]`);
/** Comments, tags, shortcodes, braces and containers, each without its end. */
const lists = [
  String.raw`<!--\s*\.(?:slide|element)(?:(?!-->)[\s\S])*`,
  String.raw`<[a-z][\w-]*\s[^<>]*`,
  String.raw`\{(?:\{[<%]|%)[^{}<>%\n]{1,2000}(?=[>%]\})`,
  String.raw`\{[^{}<>]{1,2000}(?=\})`,
  String.raw`^[ \t>]*:{3,}[^{}\n]+`,
];
const list = new RegExp(lists.join('|'), 'gim');
const attributesInBraces = new RegExp(`^${wordList}$`);
/** A title behind the address of a link or a picture. */
const title = new RegExp(
  String.raw`(\]\((?:<[^<>\n]{1,2000}>|[^\s()<>]{1,2000})[ \t]{1,20})([${typographic}])([^\n${typographic}]{0,500})[${typographic}](?=[ \t]*\))`,
  'g',
);
/** Quotes around the address itself. */
const address = new RegExp(
  String.raw`(\]\()([${typographic}"])([^\s()<>"${typographic}]{1,2000})[${typographic}"](?=[ \t]*\))`,
  'g',
);
const attribute = /([\w:-]+)\s*=\s*/g;
const opening = new RegExp(`["'${typographic}]`);
/** Where a value ends: a quote behind which nothing or the next attribute stands. */
const closing = new RegExp(`["'${typographic}](?=\\s|/?$)`);
const closingTypographic = new RegExp(`[${typographic}](?=\\s|/?$)`);

/** The part of a source's text with straight quotes around values; the first others of each tag are a finding. */
export function straightenQuotes(source: Source, text: string, start: number): string {
  if (!perhaps.test(text)) return text;
  const isPlain = markPlain(text);
  const mend = (fault: Fault | undefined, written: string, at: number): string => {
    if (!fault || !isPlain(at)) return written;
    report(source, start + at + fault.at, fault);
    return fault.text;
  };
  return text
    .replace(list, (written: string, at: number) =>
      isText(written, text, at) ? written : mend(straighten(written), written, at),
    )
    .replace(title, (written: string, before: string, quote: string, inside: string, at: number) => {
      if (!/[./#]/.test(before)) return written;
      const fix = quoteStraight(inside);
      return mend({ text: before + fix, at: before.length, quote, fix }, written, at);
    })
    .replace(address, (written: string, before: string, quote: string, inside: string, at: number) =>
      mend({ text: `${before}<${inside}>`, at: before.length, quote, fix: `](${inside})` }, written, at),
    );
}

/** A tag with other quotes than straight ones: the tag mended, the first such quote and what to type. */
interface Fault {
  readonly text: string;
  readonly at: number;
  readonly quote: string;
  readonly fix: string;
}

/** What stands in braces is text, unless it is nothing but attributes, behind what takes them or at the end of a line. */
function isText(written: string, text: string, at: number): boolean {
  if (!/^\{(?![{%])/.test(written)) return false;
  const end = at + written.length + 1;
  const isTaken = /[)\]`]/.test(text.charAt(at - 1)) || /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 99));
  return !isTaken || !attributesInBraces.test(`${straighten(written)?.text ?? written}}`);
}

function straighten(written: string): Fault | undefined {
  let text = written;
  let fault: Omit<Fault, 'text'> | undefined;
  attribute.lastIndex = 0;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    const from = attribute.lastIndex;
    const open = text.charAt(from);
    if (!opening.test(open)) continue;
    const end = findEnd(text, from, open);
    if (end === undefined) break;
    const value = quoteStraight(text.slice(from + 1, end));
    const bad = [from, end].find((at) => typographic.includes(text.charAt(at)));
    if (bad !== undefined) {
      fault ??= { at: bad, quote: text.charAt(bad), fix: `${found[1] ?? ''}=${value}` };
      text = text.slice(0, from) + value + text.slice(end + 1);
    }
    attribute.lastIndex = end + 1;
  }
  return fault && { ...fault, text };
}

function quoteStraight(value: string): string {
  const quote = value.includes('"') ? "'" : '"';
  return quote + value + quote;
}

/** Where the value ends that a quote opens. */
function findEnd(text: string, from: number, open: string): number | undefined {
  const rest = text.slice(from + 1);
  const find = (pattern: RegExp): number | undefined => {
    const found = rest.search(pattern);
    return found === -1 ? undefined : from + 1 + found;
  };
  if (typographic.includes(open)) return find(closing);
  const straight = rest.indexOf(open);
  // A straight quote that stands behind "=" opens the next value.
  if (straight !== -1 && !/[\w-]\s*=\s*$/.test(rest.slice(0, straight))) return from + 1 + straight;
  return find(closingTypographic) ?? (straight === -1 ? undefined : from + 1 + straight);
}

/** Tells which places of a text stand neither in a code block, behind its first line, nor in code of one line. */
function markPlain(text: string): (at: number) => boolean {
  const code: (readonly [number, number])[] = [];
  let end = 0;
  for (const line of readPlainLines(text, 0)) {
    if (line.at > end) code.push([findLineEnd(text, end), line.at]);
    end = line.at + line.text.length + 1;
    for (const { 0: found, index } of line.text.matchAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g))
      code.push([line.at + index, line.at + index + found.length]);
  }
  if (end < text.length) code.push([findLineEnd(text, end), text.length]);
  return (at) => !code.some(([from, to]) => at >= from && at < to);
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function report(source: Source, at: number, { quote, fix }: Fault): void {
  source.warning(at, {
    rule: 'typographic-quote',
    message: fix.startsWith(']')
      ? `The quote "${quote}" stands before an address, which has none.`
      : `The quote "${quote}" is a typographic one, which ends no attribute.`,
    fix: fix.startsWith(']') ? `Type: ${fix}` : `Type a straight one: ${fix}`,
  });
}
