// Speaker notes that stand among the text of a slide: `::: notes` of Pandoc and Quarto, `<aside class="notes">` of Reveal.

import type { SlideToken, TokenOf } from '../../tokens.ts';

const aside = /^\s*<aside\s[^>]*class\s*=\s*["']?(?:[\w-]+\s+)*notes\b[^>]*>/i;
const end = /<\/aside>/i;

/** What stands on the slide, and the notes that stood between. */
export function splitNotes(tokens: readonly SlideToken[]): { content: SlideToken[]; notes: SlideToken[] } {
  const content: SlideToken[] = [];
  const notes: SlideToken[] = [];
  let isInside = false;
  for (const token of tokens) {
    if (token.type === 'container' && token.name === 'notes') notes.push(...token.tokens);
    else if (isInside || (token.type === 'html' && aside.test(token.raw))) {
      isInside = !(token.type === 'html' && end.test(token.raw));
      notes.push(token.type === 'html' ? withoutAside(token) : token);
    } else if (token.type === 'container') {
      const inner = splitNotes(token.tokens);
      content.push({ ...token, tokens: inner.content });
      notes.push(...inner.notes);
    } else content.push(token);
  }
  return { content, notes };
}

/** The same HTML without the tags of the notes, which blanks replace so that all stays at its place. */
function withoutAside(token: TokenOf<'html'>): SlideToken {
  const raw = token.raw.replace(aside, (tag) => ' '.repeat(tag.length)).replace(end, (tag) => ' '.repeat(tag.length));
  return { ...token, raw, text: raw };
}
