// The links in what a widget draws, such as its sources, for the link list.

import { Parser } from 'htmlparser2';
import type { LinkUse } from '../../types.ts';

/** Elements within a line; any other begins a new one. */
const inLine = new Set(['a', 'b', 'code', 'data', 'em', 'i', 'output', 'small', 'span', 'strong', 'sub', 'sup']);

/** Lists the outward links in HTML, each with the text before it in its line, as in a footnote; where nothing but a
    comma stands there, with what the line calls the link before; else with its own. */
export function listDrawnLinks(drawn: string): Pick<LinkUse, 'address' | 'text'>[] {
  const links: { address: string; text: string }[] = [];
  let before = '';
  let named = '';
  let open: { address: string; text: string } | undefined;
  const breakLine = (name: string): void => {
    if (!inLine.has(name)) before = named = '';
  };
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      breakLine(name);
      if (name === 'a' && /^https?:/i.test(href)) open = { address: href, text: '' };
    },
    ontext(text) {
      if (open) open.text += text;
      else before += text;
    },
    onclosetag(name) {
      breakLine(name);
      if (name !== 'a' || !open) return;
      if (/[\p{L}\p{N}]/u.test(before)) named = before.trim().replace(/\.$/, '');
      links.push({ ...open, text: named || open.text });
      open = undefined;
      before = '';
    },
  });
  parser.end(drawn);
  return links;
}
