// Marked's tokenizer with what our own syntax needs, in a time that grows with the text: what marked looks for from
// each opening sign up to the end of the text is looked for nearby once too much was looked through.

import { Tokenizer, type Tokens } from 'marked';
import { readComment } from '../../source/comments.ts';
import { containerStart } from '../../source/containers/containers.ts';
import { definitionStart } from '../../plugins/footnotes/syntax.ts';
import { widgetStart } from '../../plugins/widget-tags/tags.ts';

// Characters that may be looked through for each of the text; honest texts need one or two.
const patience = 30;
const longestAddress = 2_000;

const mostEmptyCells = 10_000;

// Headings have a few lines; looking further would begin anew with each line of a long text.
const underlined = /^(?:(?=[^\n]*\S)[^\n]+\n){1,10}? {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;
const ofOurs = new RegExp(`^(?:${containerStart}|${definitionStart}|${widgetStart})`, 'm');

/** How often things may stand inside one another; what is deeper is not read. */
export const deepest = 40;

type Rules = Tokenizer['rules'];

/** Opening signs up to which marked reads a text as fast as it can; nearly every slide has fewer. */
const mostSigns = 200;

/** A tokenizer for one text. */
export function createTokenizer(text: string): OwnTokenizer {
  const signs = text.match(/[*_~[<]/g)?.length ?? 0;
  return signs > mostSigns ? new BoundedTokenizer(text.length) : new OwnTokenizer();
}

/** Reads one text with what is our own. */
class OwnTokenizer extends Tokenizer {
  /** What was too large to be read, and stands as "…" in its place, with what is wrong about it. */
  readonly refused = new Map<object, string>();

  override table(text: string) {
    const written = this.rules.block.table.exec(text)?.[0] ?? '';
    const count = (part: string) => part.split('|').length - 1;
    const columns = count(written.slice(0, written.indexOf('\n')));
    const rows = written.split('\n').length;
    // Marked fills each row up to the width of the head.
    if (columns * rows <= count(written) + mostEmptyCells) return super.table(text);
    const cell: Tokens.TableCell = { text: '…', tokens: [refusal()], header: true, align: null };
    const table: Tokens.Table = { type: 'table', raw: written, header: [cell], align: [null], rows: [] };
    this.refused.set(table, 'Most cells of this table are not written, and it is left out.');
    return table;
  }

  // Lines of dashes that separate slides are none of the text any more.
  override lheading(text: string) {
    const [lines] = underlined.exec(text) ?? [];
    return lines === undefined || ofOurs.test(lines) ? undefined : super.lheading(text);
  }

  // A footnote whose name has a blank is no address of a link.
  override def(text: string) {
    return /^ {0,3}\[\^[^\]\n]*[\p{L}\p{N}]/u.test(text) ? undefined : super.def(text);
  }

  override del(text: string, masked: string, previous = '') {
    const found = super.del(text, masked, previous);
    // Within a word, as in "H~2~O", it is no deleted text, but set lower. Marked's types do not know our own kinds.
    const isLow = found && /^~[^~\s]+~$/.test(found.raw) && /[\p{L}\p{N})\]]/u.test(previous);
    return isLow ? ({ ...found, type: 'span', tag: 'sub', braces: '' } as unknown as Tokens.Del) : found;
  }

  override tag(text: string) {
    if (!text.startsWith('<')) return undefined;
    // Marked's types do not know our own kinds.
    return (readComment(text) as Tokens.Tag | undefined) ?? super.tag(text);
  }

  override url(text: string) {
    // Marked takes signs from the end of an address one by one.
    return /^[^\s<]*/.exec(text.slice(0, longestAddress))?.[0].length === longestAddress ? undefined : super.url(text);
  }
}

/** The same for a text with many opening signs. */
class BoundedTokenizer extends OwnTokenizer {
  readonly #emphasis: Search;
  readonly #brackets: Search;

  /** Takes the length of the text that will be read. */
  constructor(length: number) {
    super();
    this.#emphasis = new Search({ most: length * patience, nearby: 100 });
    this.#brackets = new Search({ most: length * patience, nearby: 1_000 });
  }

  override emStrong(text: string, masked: string, previous?: string) {
    if (!/^[*_]/.test(text)) return undefined;
    return this.#emphasis.find(text, (near, behind) =>
      super.emStrong(near, takeAround(masked, behind, near), previous),
    );
  }

  override del(text: string, masked: string, previous?: string) {
    if (!text.startsWith('~')) return undefined;
    return this.#emphasis.find(text, (near, behind) => super.del(near, takeAround(masked, behind, near), previous));
  }

  override link(text: string) {
    return /^!?\[/.test(text) ? this.#brackets.find(text, (near) => super.link(near)) : undefined;
  }

  override reflink(text: string, links: Parameters<Tokenizer['reflink']>[1]) {
    return /^!?\[/.test(text) ? this.#brackets.find(text, (near) => super.reflink(near, links)) : undefined;
  }

  override tag(text: string) {
    return text.startsWith('<') ? this.#brackets.find(text, (near) => super.tag(near)) : undefined;
  }
}

/** What stands in the place of a text that is left out. */
export function refusal(): Tokens.Text {
  return { type: 'text', raw: '…', text: '…' };
}

/** Remembers how much was looked through. */
class Search {
  readonly #most: number;
  readonly #nearby: number;
  #spent = 0;
  #depth = 0;

  constructor({ most, nearby }: { most: number; nearby: number }) {
    this.#most = most;
    this.#nearby = nearby;
  }

  /** Finds what a text begins with; `find` gets as much of the text as may be looked through, and how long the rest is. */
  find<Token extends { readonly raw: string }>(
    text: string,
    find: (near: string, behind: number) => Token | undefined,
  ): Token | undefined {
    if (this.#depth > deepest) return undefined;
    const near = this.#spent > this.#most ? text.slice(0, this.#nearby) : text;
    this.#depth++;
    const found = find(near, text.length - near.length);
    this.#depth--;
    this.#spent += found?.raw.length ?? near.length;
    return found;
  }
}

/** Of a whole text as much as stands around `near`, which has `behind` characters behind it. */
function takeAround(whole: string, behind: number, near: string): string {
  if (behind === 0) return whole;
  const end = whole.length - behind;
  return whole.slice(Math.max(0, end - 2 * near.length), end);
}

/** Marked's rules with what ends its blocks before our own, and with addresses that are as long as they may be. */
export function adaptRules(rules: Rules): Rules {
  const { block, inline, other } = rules;
  return {
    block: {
      ...block,
      paragraph: interrupt(block.paragraph, [containerStart, definitionStart, widgetStart]),
      blockquote: interrupt(block.blockquote, [containerStart]),
    },
    inline: {
      ...inline,
      text: boundMail(inline.text),
      url: boundMail(inline.url),
      link: boundTicks(inline.link),
      reflink: boundTicks(inline.reflink),
      reflinkSearch: boundTicks(inline.reflinkSearch),
    },
    // The item of a list ends as before a heading.
    other: {
      ...other,
      headingBeginRegex: (indent) => new RegExp(`^${containerStart}|${other.headingBeginRegex(indent).source}`),
    },
  };
}

/** A rule for lines of text that also ends before a line that begins with one of the patterns. */
function interrupt(rule: RegExp, patterns: readonly string[]): RegExp {
  return new RegExp(rule.source.replaceAll('(?:\\n(?!', `(?:\\n(?!${patterns.join('|')}|`), rule.flags);
}

/** A rule that looks for the "@" of a mail address only as far as one can be. */
function boundMail(rule: RegExp): RegExp {
  return new RegExp(rule.source.replace(/\]\+(?=\(?@)/g, ']{1,64}'), rule.flags);
}

/** A rule that takes at most fifty backticks for one mark of code. */
function boundTicks(rule: RegExp): RegExp {
  return new RegExp(rule.source.replaceAll('`+', '`{1,50}'), rule.flags);
}
