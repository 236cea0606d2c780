// Headings that a line of dashes or equals signs makes of the text above it. Which dashes those are differs: with
// Reveal's own separator three dashes begin a slide wherever they stand; where blank lines are asked for around it, and
// in tools that know only rules, dashes under a text are its heading.

import { masked } from '../../source/patterns/pattern-search.ts';
import { findTool } from '../../source/tools.ts';
import { usualSeparators, type Separator } from './separators.ts';

const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const anyUnderline = /[^\n]\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;
/** Lines that are blocks of their own, behind which a text may begin. */
const single = new RegExp(
  String.raw`^(?:${masked}+$| {0,3}(?:#{1,6}(?:[ \t]|$)|:{3,}|<!--.*-->[ \t]*$|(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$))`,
);
/** Lines that begin what goes on up to a blank line and has no such headings. */
const other = /^(?: {4}| {0,3}\t| {0,3}(?:[-*+][ \t]|\d{1,9}[.)][ \t]|[>|]|<[a-z!/?]|\[\^?[^\]]+\]:))/i;

/** Tells which signs under a text make a heading of it; undefined where none of them could separate slides. */
function findSigns(text: string, separator: Separator): ((sign: string) => boolean) | undefined {
  if (separator.written) return separator.isParted ? () => true : undefined;
  const tool = findTool(text);
  if (tool === 'LiaScript') return undefined;
  if (tool === 'HackMD' || separator !== usualSeparators.separator) return () => true;
  return (sign) => !/^-{2,4}$/.test(sign);
}

/** A text in which separators are looked for, with such headings as "# …" and "## …", each with as many signs as before. */
export function markUnderlined(
  text: string,
  { start, whole, separator }: { start: number; whole: string; separator: Separator },
): string {
  if (!anyUnderline.test(text)) return text;
  const isHeading = findSigns(whole, separator);
  if (!isHeading) return text;
  const parts: string[] = [];
  let copied = 0;
  let isOther = false;
  let open: number | undefined;
  for (let at = start, end: number; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at);
    if (end === -1) end = text.length;
    const line = text.slice(at, end);
    const [, sign = ''] = underline.exec(line) ?? [];
    if (open !== undefined && sign !== '' && isHeading(sign)) {
      const mark = sign.startsWith('=') ? '# ' : '## ';
      parts.push(text.slice(copied, open), mark, masked.repeat(end - open - mark.length));
      copied = end;
      open = undefined;
    } else if (line.trim() === '' || single.test(line)) [open, isOther] = [undefined, false];
    else if (open === undefined && (isOther || other.test(line))) isOther = true;
    else open ??= at;
  }
  return parts.join('') + text.slice(copied);
}
