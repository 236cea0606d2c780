// Typography for running text by the deck's language: quotes, dashes, apostrophes, and blanks that keep abbreviations,
// dates and a number with its unit together. Code never passes through here.

import { lookahead, setQuotes, type QuoteState } from './typography/quotes.ts';
import type { Typography } from './typography/languages.ts';

/** What the next piece of text must know of the one before it. */
export interface TextState extends QuoteState {
  /** The last character before this piece, "" at the start of a block. */
  previous: string;
  /** The text of the block from this piece on; undefined where nobody knows it. */
  ahead?: string | undefined;
}

/** Sets a whole text. */
export function typeset(text: string, typography: Typography | undefined): string {
  return typography ? typesetPiece(text, { previous: '', ahead: text }, typography) : text;
}

/** Sets a piece of text; `state` carries what stood before it. Changes the state. */
export function typesetPiece(text: string, state: TextState, { rules, marks }: Typography): string {
  state.ahead = skipPiece(state.ahead, text);
  // The character before a piece belongs to the pattern: in "**40** GB" the blank begins a piece of its own.
  const before = /[\p{L}\d)\]»“”’]$/u.exec(state.previous)?.[0] ?? '';
  let set = before + text;
  for (const [pattern, replacement] of rules) set = set.replace(pattern, replacement);
  set = set.slice(before.length);
  if (marks) set = setQuotes(set, state, marks);
  state.previous = set.at(-1) ?? state.previous;
  return set;
}

/** What stands behind a piece. What is not found as it is written, such as "&amp;", leaves the text as it was. */
function skipPiece(ahead: string | undefined, piece: string): string | undefined {
  const at = ahead?.slice(0, piece.length + lookahead).indexOf(piece) ?? -1;
  return at === -1 ? ahead : ahead?.slice(at + piece.length);
}
