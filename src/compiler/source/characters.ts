// Characters that are never meant: bytes that are not UTF-8, invisible ones, and those that turn the
// direction of text, so that a reader sees something else than the compiler.

import { fontCharacters } from './font-characters.ts';
import type { Source } from '../findings.ts';

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

/** Reports each character once that no shipped face has, because another font would step in for it. */
export function checkFontCharacters(source: Source): void {
  const seen = new Set<string>();
  // The narrow no-break space comes from the stand-in fonts on purpose; suspicious characters have their own rule.
  for (const match of source.text.matchAll(/[^\n\t\u0020-\u007E\u00AD\u202F]/gu)) {
    if (seen.has(match[0])) continue;
    seen.add(match[0]);
    const point = match[0].codePointAt(0) ?? 0;
    if (fontCharacters.some(([from, to]) => point >= from && point <= to) || match[0].search(suspicious) === 0)
      continue;
    source.warning(match.index, {
      rule: 'character-without-glyph',
      message: `The deck's fonts have no "${match[0]}" (U+${point.toString(16).toUpperCase().padStart(4, '0')}).`,
      fix: 'Write it in words („rund“, CO<sub>2</sub>), or draw it as SVG.',
    });
  }
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
