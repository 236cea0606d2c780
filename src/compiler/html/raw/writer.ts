// Writes an author's HTML anew: every tag that the rules let pass, closed by its own name, and its text escaped.
// What the author left open is closed at the end, what closes nothing is left out, so that no tag can end an
// element of ours. Our own HTML may stand between the pieces.

import { Parser, type ParserOptions } from 'htmlparser2';
import { escapeContent, escapeHtml } from '../html.ts';
import { gap, readShown, showWithin } from '../shown.ts';
import type { Shown } from '../../types.ts';

/** A tag as an author wrote it, with offsets in the author's text. */
export interface FoundTag {
  readonly name: string;
  readonly at: number;
  /** Values without character references. */
  /** As often as they were written. */
  readonly attributes: readonly FoundAttribute[];
}

/** An attribute of it, with the character references still in its value. */
export interface FoundAttribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** A tag as it is written; the parts of a value are escaped. */
export interface WrittenTag<Part> {
  readonly name: string;
  readonly attributes: Iterable<readonly [name: string, value: Value<Part>]>;
  /** Text that stands first in it. */
  readonly content?: string;
}

/** An element that the parser holds open. */
interface OpenElement {
  /** As it was written; undefined where it was not, or has its end already. */
  name: string | undefined;
  readonly isDiscarded: boolean;
  /** Its tag, where it was written. */
  readonly tag: TagPlace | undefined;
  /** Where what it shows begins. */
  readonly shownFrom: number;
}

/** Where in the parts the attributes of a tag stand. */
interface TagPlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly attributes: Map<string, string>;
}

/** Text, also with parts between that are filled in later. */
export type Value<Part> = string | readonly (string | Part)[];

/** Attributes that come behind the tag that they are for. */
export type Given = Iterable<readonly [name: string, value: string]>;

/** What decides about the author's HTML. */
export interface Rules<Part> {
  /** How a tag is written inside the open ones; undefined leaves the tag out and keeps what stands in it, a text stands for it. */
  readonly openTag: (found: FoundTag, open: readonly string[]) => WrittenTag<Part> | string | undefined;
  /** Whether the text inside of a tag goes with it. */
  readonly isDiscarded: (name: string) => boolean;
  /** Told once, of the first tag that is left out because too many are open around it. */
  readonly reportDepth: (at: number, most: number) => void;
  /** Told of each tag that has ended, with the offset behind its end. */
  readonly closeTag?: (end: number) => void;
  /** Told of each link that has ended, with its text. */
  readonly endLink?: (text: string) => void;
  /** What a comment gives the element before it. */
  readonly comment?: (text: string, at: number) => Given | undefined;
  /** Told of a comment that finds no element. */
  readonly reportNoTarget?: (at: number) => void;
  /** Text as it is written inside the open elements. */
  readonly text?: (text: string, at: number, open: readonly string[]) => string;
}

/** Elements in each other that are written; a browser holds no more than 512, with those around the slide. */
const deepest = 100;
/** Elements in each other that are read, those left out among them: each more takes longer than the one before. */
export const mostOpen = 500;

const voids = new Set(['br', 'hr', 'img', 'wbr', 'col', 'source', 'track']);

/** References stay as the author wrote them, and a tag that closes itself is closed: browsers would put all that follows into it. */
export const options: ParserOptions = { decodeEntities: false, recognizeSelfClosing: true };

/** Writes the pieces of one block. */
export class Writer<Part> {
  /** What is written so far. */
  readonly parts: (string | Part)[] = [];
  readonly shown: Shown[] = [];
  readonly #rules: Rules<Part>;
  readonly #parser: Parser;
  readonly #elements: OpenElement[] = [];
  /** The names of those that are written. */
  #open: readonly string[] = [];
  #discarded = 0;
  #isTooDeep = false;
  #tag: (Omit<FoundTag, 'attributes'> & { attributes: FoundAttribute[] }) | undefined;
  /** The element that has ended last, until anything stands behind it. */
  #before: TagPlace | undefined;
  /** What the parser has read, and what is added to its offsets to give the author's. */
  #read = 0;
  #shift = 0;
  /** The one place of what no author has written. */
  #place: number | undefined;

  constructor(rules: Rules<Part>, { isXml = false } = {}) {
    this.#rules = rules;
    this.#parser = new Parser(
      {
        onopentagname: (name) => (this.#tag = { name, at: this.#at(), attributes: [] }),
        onattribute: (name, value) => this.#tag?.attributes.push({ name, value, at: this.#at() }),
        onopentag: () => this.#openTag(),
        onclosetag: () => this.#closeTag(),
        ontext: (text) => this.#addText(text),
        oncomment: (text) => this.#readComment(text),
      },
      { ...options, xmlMode: isXml },
    );
  }

  /** The name of the element that what comes next stands in. */
  get innermost(): string | undefined {
    return this.#open.at(-1);
  }

  /** Whether what comes next stands somewhere in an element of this name. */
  isWithin(name: string): boolean {
    return this.#open.includes(name);
  }

  /** Writes a piece of the author's that begins at an offset of the author's text; it must end as text. */
  write(text: string, at: number): void {
    this.#shift = at - this.#read;
    this.#read += text.length;
    this.#parser.write(text);
  }

  /** Writes a piece that no author has written, and that stands for something at an offset of the author's text. */
  writeOurs(text: string, at: number): void {
    this.#place = at;
    this.write(text, at);
    this.#place = undefined;
  }

  /** Adds something of ours behind the end of the elements named, unless what is open is left out with all that stands in it. */
  add(part: Part, shown: readonly Shown[], ended: readonly string[]): void {
    if (this.#discarded > 0) return;
    const from = this.#elements.findIndex(({ name }) => name !== undefined && ended.includes(name));
    if (from !== -1) for (const element of this.#elements.slice(from).toReversed()) this.#end(element);
    if (ended.length > 0 || shown.some(({ text }) => /\S/.test(text))) this.#before = undefined;
    this.parts.push(part);
    for (const each of showWithin(this.#open, shown)) this.shown.push(each);
  }

  /** Gives attributes to the element that stands directly before, else to the innermost open one; whether there is one. */
  give(given: Given): boolean {
    const tag = this.#before ?? this.#elements.findLast(({ name }) => name !== undefined)?.tag;
    if (!tag) return false;
    for (const [name, value] of given) tag.attributes.set(name, joinValues(name, tag.attributes.get(name), value));
    this.parts.fill('', tag.from, tag.to);
    this.parts[tag.from] = [...tag.attributes].map(([name, value]) => writeAttribute(name, value)).join('');
    return true;
  }

  /** Closes what is open. */
  finish(): void {
    this.#parser.end();
    while (this.#elements.length > 0) this.#closeTag();
  }

  #at(): number {
    return this.#place ?? this.#parser.startIndex + this.#shift;
  }

  #openTag(): void {
    const found = this.#tag;
    if (!found) return;
    this.#tag = undefined;
    const isDiscarded = this.#rules.isDiscarded(found.name);
    const decided = this.#discarded > 0 ? undefined : this.#decide(found);
    const written = typeof decided === 'string' ? undefined : decided;
    if (typeof decided === 'string') this.#addText(decided);
    const tag = written && this.#writeTag(written);
    this.#elements.push({ name: written?.name, isDiscarded, tag, shownFrom: this.shown.length });
    this.#before = undefined;
    if (this.#elements.length >= mostOpen) this.#stop(found);
    this.shown.push(gap);
    if (isDiscarded) this.#discarded += 1;
  }

  #writeTag({ name, attributes, content }: WrittenTag<Part>): TagPlace {
    this.#open = [...this.#open, name];
    // Room for attributes that come later.
    this.parts.push(`<${name}`, '');
    const from = this.parts.length - 1;
    const known = new Map<string, string>();
    for (const [key, value] of attributes) {
      this.#addAttribute(key, value);
      if (typeof value === 'string') known.set(key, value);
    }
    const to = this.parts.push(voids.has(name) ? ' />' : '>') - 1;
    if (content !== undefined) this.parts.push(escapeContent(content));
    return { name, from, to, attributes: known };
  }

  #readComment(text: string): void {
    const at = this.#at();
    const given = this.#discarded > 0 ? undefined : this.#rules.comment?.(`<!--${text}-->`, at);
    if (given && !this.give(given)) this.#rules.reportNoTarget?.(at);
  }

  #decide(found: FoundTag): WrittenTag<Part> | string | undefined {
    if (this.#open.length < deepest) return this.#rules.openTag(found, this.#open);
    this.#reportDepth(found, deepest);
    return undefined;
  }

  /** Reads no further. */
  #stop(found: FoundTag): void {
    this.#reportDepth(found, mostOpen);
    this.#parser.pause();
  }

  #reportDepth({ at }: FoundTag, most: number): void {
    if (!this.#isTooDeep) this.#rules.reportDepth(at, most);
    this.#isTooDeep = true;
  }

  #addAttribute(name: string, value: Value<Part>): void {
    if (typeof value === 'string') this.parts.push(writeAttribute(name, value));
    else {
      const parts = value.map((part) => (typeof part === 'string' ? escapeHtml(part) : part));
      this.parts.push(` ${name}="`, ...parts, '"');
    }
  }

  #closeTag(): void {
    const element = this.#elements.pop();
    if (!element) return;
    this.shown.push(gap);
    if (element.isDiscarded) this.#discarded -= 1;
    // A break is no element to an author.
    if (element.name !== undefined && element.name !== 'br') this.#before = element.tag;
    this.#end(element);
  }

  #end(element: OpenElement): void {
    const { name } = element;
    if (name === undefined) return;
    element.name = undefined;
    this.#open = this.#open.slice(0, -1);
    if (!voids.has(name)) this.parts.push(`</${name}>`);
    if (name === 'a') this.#rules.endLink?.(readShown(this.shown.slice(element.shownFrom), []));
    this.#rules.closeTag?.(this.#parser.endIndex + 1 + this.#shift);
  }

  #addText(text: string): void {
    if (this.#discarded > 0) return;
    const written = escapeContent(this.#rules.text?.(text, this.#at(), this.#open) ?? text);
    if (written === '') return;
    if (/\S/.test(written)) this.#before = undefined;
    this.parts.push(written);
    for (const each of showWithin(this.#open, [{ text: written, within: [] }])) this.shown.push(each);
  }
}

function writeAttribute(name: string, value: string): string {
  return value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
}

/** Classes and styles add up. */
function joinValues(name: string, before: string | undefined, value: string): string {
  if (!before || (name !== 'class' && name !== 'style')) return value;
  return `${before}${name === 'style' ? ';' : ' '}${value}`;
}
