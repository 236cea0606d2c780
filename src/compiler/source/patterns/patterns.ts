// Regular expressions that authors write, read into steps for `pattern-search.ts`: JavaScript's own would let a few
// signs such as (a+)+ hang the build. Backreferences and looking behind are not read.

/** One step on the way through a text; `to` and `or` are counted from the step itself. */
export type Step =
  | { readonly kind: 'character'; readonly fits: (character: string) => boolean }
  | { readonly kind: 'jump'; readonly to: number }
  | { readonly kind: 'fork'; readonly to: number; readonly or: number }
  | { readonly kind: 'line-start' | 'line-end' }
  | { readonly kind: 'word-edge'; readonly isWanted: boolean }
  | { readonly kind: 'look-ahead'; readonly steps: readonly Step[]; readonly isWanted: boolean };

/** A regular expression as it is looked for. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Whether it takes words that it does not name, as "." does. */
  readonly isOpen: boolean;
}

type Fits = (character: string) => boolean;

const mostSteps = 1_000;
const mostRepeats = 100;
const mostDepth = 50;
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');

const sets: Readonly<Record<string, Fits>> = {
  d: (character) => /\d/.test(character),
  w: (character) => /\w/.test(character),
  s: (character) => /\s/.test(character),
};
const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

/** Reads a regular expression; undefined for what is none, or is one that is not read. */
export function readPattern(written: string, { ignoreCase = false } = {}): Pattern | undefined {
  try {
    const reader = new Reader(written, ignoreCase);
    return { steps: reader.readAll(), isOpen: reader.isOpen };
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

/** The pattern of a text that is meant letter by letter. */
export function readPlainPattern(written: string): Pattern {
  return {
    steps: written.split('').map((letter) => ({ kind: 'character', fits: (found) => found === letter })),
    isOpen: false,
  };
}

class Unread extends Error {}

/** Reads from left to right; every method begins behind what was read and ends behind what it has read. */
class Reader {
  readonly #text: string;
  readonly #ignoreCase: boolean;
  #at = 0;
  #depth = 0;
  isOpen = false;

  constructor(text: string, ignoreCase: boolean) {
    this.#text = text;
    this.#ignoreCase = ignoreCase;
  }

  readAll(): Step[] {
    const steps = this.#readChoice();
    if (this.#at < this.#text.length) throw new Unread();
    return steps;
  }

  #readChoice(): Step[] {
    if (++this.#depth > mostDepth) throw new Unread();
    const first = this.#readSequence();
    const rest = this.#take('|') ? this.#readChoice() : undefined;
    this.#depth--;
    if (!rest) return first;
    return [{ kind: 'fork', to: 1, or: first.length + 2 }, ...first, { kind: 'jump', to: rest.length + 1 }, ...rest];
  }

  #readSequence(): Step[] {
    const steps: Step[] = [];
    while (this.#at < this.#text.length && !'|)'.includes(this.#text.charAt(this.#at))) {
      for (const step of this.#readRepeated()) steps.push(step);
      if (steps.length > mostSteps) throw new Unread();
    }
    return steps;
  }

  #readRepeated(): Step[] {
    const part = this.#readPart();
    const count = this.#match(/^(?:[*+?]|\{(\d{1,3})(,?)(\d{0,3})\})/);
    if (!count) return part;
    const isLazy = this.#take('?');
    const [sign, first = '', comma = '', last = ''] = count;
    const least = sign === '+' ? 1 : Number(first);
    const most = sign === '?' ? 1 : first === '' || (comma && last === '') ? Infinity : comma ? Number(last) : least;
    if (least > mostRepeats || (most > mostRepeats && most < Infinity) || most < least) throw new Unread();
    const fork = (length: number): Step =>
      isLazy ? { kind: 'fork', to: length, or: 1 } : { kind: 'fork', to: 1, or: length };
    const steps = Array.from({ length: least }, () => part).flat();
    if (most === Infinity) return [...steps, fork(part.length + 2), ...part, { kind: 'jump', to: -part.length - 1 }];
    for (let rest = most - least; rest > 0; rest--) steps.push(fork((part.length + 1) * rest), ...part);
    return steps;
  }

  #readPart(): Step[] {
    if (this.#take('(')) return this.#readGroup();
    if (this.#take('[')) return [this.#stepOf(this.#readClass())];
    if (this.#take('^')) return [{ kind: 'line-start' }];
    if (this.#take('$')) return [{ kind: 'line-end' }];
    if (this.#take('.')) return [this.#stepOf((character) => !/[\n\r\u2028\u2029]/.test(character))];
    const edge = this.#match(/^\\[bB]/);
    if (edge) return [{ kind: 'word-edge', isWanted: edge[0] === '\\b' }];
    if (this.#take('\\')) return [this.#stepOf(this.#readEscape())];
    const letter = this.#match(/^[^*+?]/u)?.[0];
    if (letter === undefined) throw new Unread();
    return letter.split('').map((unit) => this.#stepOf(this.#fitLetter(unit)));
  }

  #readGroup(): Step[] {
    const [kind = ''] = this.#match(/^\?(?::|=|!|<[\p{L}_$][\p{L}\p{N}_$]*>)/u) ?? [];
    if (kind === '' && this.#text.startsWith('?', this.#at)) throw new Unread();
    const steps = this.#readChoice();
    if (!this.#take(')')) throw new Unread();
    return kind === '?=' || kind === '?!' ? [{ kind: 'look-ahead', steps, isWanted: kind === '?=' }] : steps;
  }

  #readClass(): Fits {
    const isNegative = this.#take('^');
    const members: Fits[] = [];
    while (!this.#take(']')) {
      const range = this.#match(/^([^\\\]])-([^\\\]])/);
      if (range) members.push(this.#fitRange(range[1] ?? '', range[2] ?? ''));
      else if (this.#take('\\')) members.push(this.#take('b') ? (character) => character === '\b' : this.#readEscape());
      else members.push(this.#fitLetter(this.#match(/^[^]/)?.[0] ?? ''));
    }
    return (character) => members.some((fits) => fits(character)) !== isNegative;
  }

  #readEscape(): Fits {
    const code = this.#match(/^(?:x([\da-f]{2})|u([\da-f]{4}))/i);
    if (code) return this.#fitLetter(String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16)));
    const letter = this.#match(/^[^1-9kpP]/)?.[0];
    if (letter === undefined) throw new Unread();
    const set = sets[letter.toLowerCase()];
    if (set) return letter === letter.toLowerCase() ? set : (character) => !set(character);
    return this.#fitLetter(signs[letter] ?? letter);
  }

  #fitLetter(letter: string): Fits {
    if (letter === '') throw new Unread();
    return this.#ignoreCase
      ? (character) => character.toLowerCase() === letter.toLowerCase()
      : (character) => character === letter;
  }

  #fitRange(from: string, to: string): Fits {
    if (from > to) throw new Unread();
    const isBetween: Fits = (character) => character >= from && character <= to;
    return this.#ignoreCase
      ? (character) => isBetween(character.toLowerCase()) || isBetween(character.toUpperCase())
      : isBetween;
  }

  #stepOf(fits: Fits): Step {
    if (letters.filter(fits).length > letters.length / 4) this.isOpen = true;
    return { kind: 'character', fits };
  }

  #take(sign: string): boolean {
    const isThere = this.#text.startsWith(sign, this.#at);
    if (isThere) this.#at += sign.length;
    return isThere;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    const found = expression.exec(this.#text.slice(this.#at)) ?? undefined;
    this.#at += found?.[0].length ?? 0;
    return found;
  }
}
