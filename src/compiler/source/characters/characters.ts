// Characters that are never meant: bytes that are not UTF-8, invisible ones, and those that turn the
// direction of text, so that a reader sees something else than the compiler.

import { fontCharacters } from './font-characters.ts';
import type { Source } from '../../findings.ts';

// Joiners are meant in emoji and between letters of scripts that join them, marks of direction near text that runs
// from right to left.
const joined = String.raw`\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\u0900-\u0DFF\u1000-\u109F\u1780-\u17FF`;
const rightToLeft = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]`;
const suspicious = new RegExp(
  String.raw`(?<!\p{Extended_Pictographic}\uFE0F?|[${joined}])\u200D|(?<![${joined}])\u200C|` +
    String.raw`(?<!${rightToLeft}[^\n]{0,20})[\u200E\u200F](?![^\n]{0,20}${rightToLeft})|` +
    String.raw`[\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Noncharacter_Code_Point}\p{Cs}` +
    String.raw`\u200B\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]`,
  'gu',
);

/** Findings for broken, invisible and direction-changing characters; one a line at most. */
export function checkCharacters(source: Source): void {
  let lastLine = 0;
  for (const match of source.written.matchAll(suspicious)) {
    const { line } = source.place(match.index);
    if (line === lastLine) continue;
    lastLine = line;
    if (match[0] === '\uFFFD') reportEncoding(source, match.index);
    else reportInvisible(source, match.index, match[0]);
  }
}

const scripts =
  'Latin Greek Cyrillic Armenian Hebrew Arabic Syriac Thaana Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Georgian Hangul Ethiopic Cherokee Khmer Mongolian Hiragana Katakana Bopomofo Han'
    .split(' ')
    .map((name) => ({ name, has: new RegExp(`\\p{Script=${name}}`, 'u') }));
const mostShown = 8;

// Letters, and the punctuation of scripts that have their own; selectors change the sign before them.
const ofScript = /[\p{L}\p{M}\u3000-\u303F\uFF00-\uFFEF]/u;
const selector = /[\uFE00-\uFE0F]/;

/**
 * Reports what no shipped face has, because another font steps in for it: letters once for the whole deck, every other
 * sign once in each file.
 */
export function checkFontCharacters(sources: readonly Source[]): void {
  const letters = new Map<string, { source: Source; at: number }>();
  for (const source of sources) {
    for (const [sign, at] of listWithoutGlyph(source)) {
      if (!ofScript.test(sign)) reportSign(source, at, sign);
      else if (!letters.has(sign)) letters.set(sign, { source, at });
    }
  }
  const [first] = letters.values();
  if (first) reportLetters(first, [...letters.keys()]);
}

function listWithoutGlyph(source: Source): Map<string, number> {
  const found = new Map<string, number>();
  // The narrow no-break space comes from the stand-in fonts on purpose; suspicious characters have their own rule.
  for (const { 0: sign, index } of source.text.matchAll(/[^\n\t\u0020-\u007E\u00AD\u202F]/gu)) {
    const point = sign.codePointAt(0) ?? 0;
    const isKnown = found.has(sign) || fontCharacters.some(([from, to]) => point >= from && point <= to);
    if (!isKnown && !selector.test(sign) && sign.search(suspicious) !== 0) found.set(sign, index);
  }
  return found;
}

function reportSign(source: Source, at: number, sign: string): void {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  source.warning(at, {
    rule: 'character-without-glyph',
    message: `The deck's fonts have no "${sign} (U+${code})".`,
    fix: 'Write it in words („rund“, CO<sub>2</sub>), or draw it as SVG.',
  });
}

function reportLetters({ source, at }: { source: Source; at: number }, letters: readonly string[]): void {
  const names = scripts.filter(({ has }) => letters.some((letter) => has.test(letter))).map(({ name }) => name);
  const shown = letters.slice(0, mostShown).join(' ');
  const of = names.length > 0 ? ` (${names.join(', ')})` : '';
  source.warning(at, {
    rule: 'character-without-glyph',
    message: `The deck's fonts lack ${letters.length} of its letters${of}, such as "${shown}": another font of the computer steps in for them.`,
    fix: 'Look at these words on the computer that shows the talk; the PDF takes the font in.',
  });
}

function reportEncoding(source: Source, at: number): void {
  source.error(at, {
    rule: 'not-utf8',
    message: 'Here stands something that is not UTF-8 text.',
    fix: 'Save the file with the encoding UTF-8 and check this word.',
  });
}

function reportInvisible(source: Source, at: number, character: string): void {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  source.warning(at, {
    rule: 'invisible-character',
    message: `Here stands the invisible character U+${code}.`,
    fix: 'Delete it; for a blank that must not break type &nbsp;.',
  });
}
