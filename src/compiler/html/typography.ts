// German typography for running text: „quotes“, dashes, apostrophes, and narrow blanks that keep
// abbreviations and a number with its unit together. Code never passes through here.

/** What the next piece of text must know of the one before it. */
export interface TextState {
  /** The last character before this piece, "" at the start of a block. */
  previous: string;
  /** Whether a ‚ waits for its ‘: without one, a mark at the end of a word is an apostrophe. */
  isQuoted?: boolean;
}

const narrow = '\u202F';
const fixed = '\u00A0';
const units =
  '%|‰|€|\\$|°C|[kMGT]i?B|[kKMGT]?Bit|bit|Byte|[kMGT]?Wh?|kWh|MWh|g|kg|t|km|cm|mm|m|s|ms|min|h|Hz|[MG]Hz|GB/s|TB/s|Token|Mio\\.|Mrd\\.|Euro|EUR|Cent|ct|Liter|l|Jahre?n?|Monate?n?|Tage?n?|Stunden?|Minuten?|Sekunden?|Folien?|Uhr|Parametern?|Leuten?|Menschen|Personen';

const abbreviations =
  /(?<!\p{L})(?:z\. ?B|d\. ?h|u\. ?[aUÄ]|u\. ?v\. ?m|i\. ?d\. ?R|i\. ?S|o\. ?[Äg]|v\. ?a|s\. ?[ou]|e\. ?V|[nv]\. ?Chr)\./giu;

const rules: readonly (readonly [RegExp, string])[] = [
  [/\.\.\./g, '…'],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
  [/ --? (?=\S)/g, ' – '],
  [/ – /g, `${fixed}– `],
  [/(?<=(?:§§?|Art\.|Abs\.|Nr\.|Kap\.|Seite|Kapitel|Stufe|Stand|Folie)) (?=\d)/g, fixed],
  [new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu'), narrow],
  [
    /(?<=\b\d{1,2}\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/g,
    narrow,
  ],
  [/(?<=\b(?:rund|etwa|gut|knapp|über|unter)) (?=\d)/g, fixed],
];

/** Sets a whole text in German. */
export function typeset(text: string): string {
  return typesetPiece(text, { previous: '' });
}

/** Sets a piece of text in German; `state` carries what stood before it. Changes the state. */
export function typesetPiece(text: string, state: TextState): string {
  // The character before a piece belongs to the pattern: in "**40** GB" the blank begins a piece of its own.
  const before = /[\p{L}\d]$/u.exec(state.previous)?.[0] ?? '';
  let set = before + text;
  for (const [pattern, replacement] of rules) set = set.replace(pattern, replacement);
  set = set.replace(abbreviations, (found) => found.replace(/\. ?(?=\p{L})/gu, `.${narrow}`));
  set = setQuotes(set.slice(before.length), state);
  state.previous = set.at(-1) ?? state.previous;
  return set;
}

function setQuotes(text: string, state: TextState): string {
  let last = { at: -1, mark: '' };
  return text.replace(/["']/g, (straight, at: number) => {
    const previous = at === 0 ? state.previous : last.at === at - 1 ? last.mark : (text[at - 1] ?? '');
    const opens = opensQuote(previous, text.slice(at + 1, at + 3));
    last = { at, mark: straight === '"' ? (opens ? '„' : '“') : setSingleQuote(opens, text.slice(at + 1), state) };
    return last.mark;
  });
}

/** A quote opens at the start, after a blank or a bracket, and after a hyphen before a word. */
function opensQuote(previous: string, next: string): boolean {
  if (previous === '-') return /^[\p{L}\d]/u.test(next);
  return previous === '' || /[\s([{–—/„‚]/.test(previous);
}

function setSingleQuote(opens: boolean, next: string, state: TextState): string {
  const isClosing = !opens && state.isQuoted === true;
  const isOpening = opens && !/^\d\d(?!\d)/.test(next);
  if (isClosing || isOpening) state.isQuoted = isOpening;
  return isOpening ? '‚' : isClosing ? '‘' : '’';
}
