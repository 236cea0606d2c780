// German typography for running text: „quotes“, dashes, apostrophes, and narrow blanks that keep
// abbreviations and a number with its unit together. Code never passes through here.

/** What the next piece of text must know of the one before it. */
export interface TextState {
  /** The last character before this piece, "" at the start of a block. */
  previous: string;
}

const narrow = '\u202F';
const fixed = '\u00A0';
const units =
  '%|‰|€|\\$|°C|[kMGT]i?B|[kKMGT]?Bit|bit|Byte|[kMGT]?Wh?|kWh|MWh|g|kg|t|km|cm|mm|m|s|ms|min|h|Hz|[MG]Hz|GB/s|TB/s|Token|Mio\\.|Mrd\\.|Euro|EUR|Cent|ct|Liter|l|Jahre?n?|Monate?n?|Tage?n?|Stunden?|Minuten?|Sekunden?|Folien?|Uhr|Parametern?|Leuten?|Menschen|Personen';

const abbreviations = /(?<![\p{L}])(?:z\. ?B|d\. ?h|u\. ?[aUÄ]|i\. ?d\. ?R|i\. ?S|o\. ?Ä|v\. ?a|s\. ?[ou]|e\. ?V|n\. ?Chr)\./gu;

const rules: readonly (readonly [RegExp, string])[] = [
  [/\.\.\./g, '…'],
  [/(?<=[\p{L}])'(?=[\p{L}])/gu, '’'],
  [/ – /g, `${fixed}– `],
  [/(?<=(?:§§?|Art\.|Abs\.|Nr\.|Kap\.|Seite|Kapitel|Stufe|Stand|Folie)) (?=\d)/g, fixed],
  [new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu'), narrow],
  [/(?<=\b\d{1,2}\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/g, narrow],
  [/(?<=\b(?:rund|etwa|gut|knapp|über|unter)) (?=\d)/g, fixed],
];

/** Sets a piece of text in German; `state` carries the character before it. Changes the state. */
export function typesetGerman(text: string, state: TextState): string {
  let set = text;
  for (const [pattern, replacement] of rules) set = set.replace(pattern, replacement);
  set = set.replace(abbreviations, (found) => found.replace(/\. ?(?=\p{L})/gu, `.${narrow}`));
  set = setQuotes(set, state.previous);
  state.previous = set.at(-1) ?? state.previous;
  return set;
}

function setQuotes(text: string, before: string): string {
  let result = '';
  for (const character of text) {
    const previous = result.at(-1) ?? before;
    const opens = previous === '' || /[\s([{–—/„‚-]/.test(previous);
    if (character === '"') result += opens ? '„' : '“';
    else if (character === "'") result += opens ? '‚' : '‘';
    else result += character;
  }
  return result;
}
