// Where slides begin in a chapter that was written for another tool: there any rule separates, and most begin slides at
// headings, too.

import { findTool } from '../../source/tools.ts';
import { areBehindLines, listHeadings } from './headings.ts';
import { usual, type Separator } from './separators.ts';

const rule = String.raw` {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$`;
const slideLevel = /^---[ \t]*\n(?:(?!---)[^\n]*\n)*?[ \t]*slide-level[ \t]*:[ \t]*([0-6])\b/;
const divider = /^(?:<!--)?[ \t]*headingDivider[ \t]*:[ \t]*(\[[\d, ]+\]|[1-6]\b)/m;

/** What begins a slide in a text that was written for another tool; undefined for any other text. */
export function findToolSeparator(text: string): Separator | undefined {
  switch (findTool(text)) {
    case 'LiaScript':
      return usual(String.raw`^(?=#{1,6}[ \t])|^---[ \t]*$`);
    case 'Marp':
      return beginAt(readDivider(text));
    case 'Quarto':
      return beginAt(upTo(Number(slideLevel.exec(text)?.[1] ?? 2)));
    case 'Pandoc':
      return beginAt(isBehindLines(text) ? [1] : [1, 2]);
    default:
      return undefined;
  }
}

function isBehindLines(text: string): boolean {
  const headings = listHeadings(text, 0, 2);
  return headings.length > 0 && areBehindLines(text, headings);
}

/** Marp has a level, or a list of some. */
function readDivider(text: string): number[] {
  const written = divider.exec(text)?.[1] ?? '0';
  return written.startsWith('[') ? (written.match(/[1-6]/g) ?? []).map(Number) : upTo(Number(written));
}

function upTo(level: number): number[] {
  return Array.from({ length: level }, (_, index) => index + 1);
}

/** At rules, and before headings of these levels. */
function beginAt(levels: readonly number[]): Separator {
  const headings = levels.map((level) => `(?=${'#'.repeat(level)}[ \\t])`);
  return usual(`^(?:${[...headings, rule].join('|')})`);
}
