// Speaker notes that stand among the text of a slide: `::: notes` of Pandoc and Quarto, `<aside class="notes">` of Reveal.

import { append } from '../../long-lists.ts';
import type { SlideToken, TokenOf } from '../../tokens.ts';

const aside = /^\s*<aside\s[^>]*class\s*=\s*["']?(?:[\w-]+\s+)*notes\b[^>]*>/i;
const end = /<\/aside>/i;

/** What stands on the slide, and the notes that stood between; `lex` reads a stretch of the source. */
export function splitNotes(
  tokens: readonly SlideToken[],
  lex: (range: { start: number; end: number }) => SlideToken[],
): { content: SlideToken[]; notes: SlideToken[] } {
  const content: SlideToken[] = [];
  const notes: SlideToken[] = [];
  let isInside = false;
  for (const token of tokens) {
    if (token.type === 'container' && token.name === 'notes') append(notes, token.tokens);
    else if (token.type === 'html' && isWhole(token.raw)) append(notes, readWhole(token, lex));
    else if (isInside || (token.type === 'html' && aside.test(token.raw))) {
      isInside = !(token.type === 'html' && end.test(token.raw));
      notes.push(token.type === 'html' ? withoutAside(token) : token);
    } else if (token.type === 'container') {
      const inner = splitNotes(token.tokens, lex);
      content.push({ ...token, tokens: inner.content });
      append(notes, inner.notes);
    } else content.push(token);
  }
  return { content, notes };
}

/** Whether HTML is notes from the first to the last tag, with text in them that is in no other. */
function isWhole(raw: string): boolean {
  const inside = raw.replace(aside, '').replace(end, '');
  return (
    aside.test(raw) && /<\/aside>\s*$/i.test(raw) && !/^(?:[ \t]{4}|\t)/m.test(inside) && /^\s*[^<\s]/.test(inside)
  );
}

function readWhole(
  { raw, at }: SlideToken,
  lex: (range: { start: number; end: number }) => SlideToken[],
): SlideToken[] {
  const begin = aside.exec(raw)?.[0].length ?? 0;
  return lex({ start: at + begin, end: at + raw.search(end) });
}

/** The same HTML without the tags of the notes, which blanks replace so that all stays at its place. */
function withoutAside(token: TokenOf<'html'>): SlideToken {
  const raw = token.raw.replace(aside, (tag) => ' '.repeat(tag.length)).replace(end, (tag) => ' '.repeat(tag.length));
  return { ...token, raw, text: raw };
}
