// Straight quotes and apostrophes as typographic ones. Which of them a mark is, is read off its neighbours, off what is
// open, and where that leaves a doubt off the marks that follow.

/** The quotes of a language, and the words that begin with an apostrophe. */
export interface Marks {
  readonly double: readonly [opening: string, closing: string];
  readonly single: readonly [opening: string, closing: string];
  readonly elided: RegExp;
}

/** What is open in a text that comes in pieces. */
export interface QuoteState {
  previous: string;
  ahead?: string | undefined;
  isQuoted?: boolean;
  /** Whether a single quote waits for its end: without one, a mark at the end of a word is an apostrophe. */
  isQuotedInside?: boolean;
}

/** How many characters behind a mark are looked at. */
export const lookahead = 400;

const apostrophe = '’';
const opening = /[„‚“‘«‹]/;

/** Replaces the straight marks of a piece. Changes the state. */
export function setQuotes(text: string, state: QuoteState, marks: Marks): string {
  // The mark before: where it stands, what it has become, and whether it opened something or is an apostrophe.
  let last = { at: -2, set: '', kind: '' };
  return text.replace(/["']/g, (straight, at: number) => {
    const isNext = last.at === at - 1;
    const place: MarkPlace = {
      before: at === 0 ? state.previous : isNext ? last.set.slice(-1) : (text[at - 1] ?? ''),
      after: text.slice(at + 1, at + 1 + lookahead) + (state.ahead ?? '').slice(0, lookahead),
      isBehindApostrophe:
        (isNext ? last.kind === '' && last.at > 0 : /’/.test(text[at - 1] ?? state.previous)) &&
        /\p{L}/u.test(text[at - 2] ?? ''),
      isBehindOpening: isNext ? last.kind === 'opens' : opening.test(text[at - 1] ?? state.previous),
      // The second mark of 'n'.
      isBehindElision: last.kind === 'elides' && /^n$/i.test(text.slice(last.at + 1, at)),
      isWhole: state.ahead !== undefined,
    };
    const kind = straight === '"' ? readDouble(place, state) : readSingle(place, state, marks.elided);
    const [open, close] = straight === '"' ? marks.double : marks.single;
    last = { at, kind, set: kind === 'opens' ? open : kind === 'closes' ? close : apostrophe };
    return last.set;
  });
}

interface MarkPlace {
  readonly before: string;
  readonly after: string;
  readonly isBehindOpening: boolean;
  /** Directly behind a word that ends with an apostrophe. */
  readonly isBehindApostrophe: boolean;
  readonly isBehindElision: boolean;
  /** Whether `after` goes to the end of the block. */
  readonly isWhole: boolean;
}

function readDouble(place: MarkPlace, state: QuoteState): 'opens' | 'closes' {
  state.isQuoted = opens(place, state.isQuoted === true);
  return state.isQuoted ? 'opens' : 'closes';
}

function readSingle(place: MarkPlace, state: QuoteState, elided: RegExp): 'opens' | 'closes' | 'elides' | '' {
  const { before, after } = place;
  if (/[\p{L}\d]/u.test(before) && /^\p{L}/u.test(after)) return '';
  if (place.isBehindElision) return '';
  if (opens(place, state.isQuotedInside === true)) {
    if (isElision(place, elided)) return 'elides';
    state.isQuotedInside = true;
    return 'opens';
  }
  if (state.isQuotedInside !== true || isPossessive(place)) return '';
  state.isQuotedInside = false;
  return 'closes';
}

/** A quote opens at the start, after a blank or a bracket, and after a dash before a word; at the end of its text it closes. */
function opens({ before, after, isBehindOpening, isBehindApostrophe }: MarkPlace, isOpen: boolean): boolean {
  const isAtEnd = /^(?:[\s.,;:!?)\]}]|$)/.test(after);
  // l'"ami"
  if (isBehindApostrophe) return !isAtEnd && !isOpen;
  if (/[-–—]/.test(before)) return /^[\p{L}\p{N}"'„“‚‘«‹…(]/u.test(after);
  return (before === '' || isBehindOpening || /[\s([{/=]/.test(before)) && !(isOpen && isAtEnd);
}

/** Whether a mark before a word stands for letters that are left out: 'ne, '90s, rock 'n' roll. */
function isElision({ after, isWhole }: MarkPlace, elided: RegExp): boolean {
  if (elided.test(after) || /^(?:n'(?=\s|$)|\d\d(?:ern?|s)(?!\p{L}))/iu.test(after)) return true;
  return isWhole && !/[^\s([{]'(?![\p{L}\d])/u.test(after);
}

/** Whether a mark behind an s inside a quote belongs to its word, because the quote ends later: 'Hans' Rad ist neu.' */
function isPossessive({ before, after }: MarkPlace): boolean {
  if (!/[sxzß]/i.test(before) || !/^ \p{L}/u.test(after)) return false;
  // The next mark that does not stand within a word.
  const [, beforeNext = ' ', afterNext = ''] = /([^])'(?!(?<=[\p{L}\d]')\p{L})([^]?)/u.exec(after) ?? [];
  return /[.,;:!?…]/.test(beforeNext) || (/[^\s([{]/.test(beforeNext) && /^[.,;:!?)]?$/.test(afterNext));
}
