// Running text: escaped, and set with the typography of the deck's language.

import { escapeText, Html } from './html.ts';
import type { RenderContext } from './render-context.ts';
import { readPlainText } from '../source/plain-text.ts';
import type { SlideToken } from '../tokens.ts';
import { typesetPiece, type TextState } from './typography.ts';

/** Dates and ranges of numbers, within which a browser would break a line: "2026-08", "2024–2026". */
const unbroken =
  /(?<![\p{L}\d/#–-])(?:\d{4}-\d\d(?:-\d\d)?(?:[–/]\d{4}-\d\d(?:-\d\d)?)?|\d{4}-\d{4}|\d{1,4}\.?–\d{1,4})(?![\d–-])/gu;

/** The state at the beginning of a block; what lies ahead matters to quotes alone. */
export function startText(tokens: readonly SlideToken[]): TextState {
  return tokens.some(({ raw }) => /["']/.test(raw)) ? { previous: '', ahead: readPlainText(tokens) } : { previous: '' };
}

/** Renders a piece of text; `state` carries the last character from one piece to the next. Changes the state. */
export function renderText(
  text: string,
  { typography, isVerbatim = false }: Pick<RenderContext, 'typography'> & { readonly isVerbatim?: boolean },
  state: TextState = { previous: '', ahead: text },
): Html {
  const set = typography ? typesetPiece(text, state, typography) : text;
  state.previous = set.at(-1) ?? state.previous;
  const written = escapeText(set);
  // A deck that names no language has dates, too.
  const kept = isVerbatim ? written : written.replace(unbroken, '<span class="unbroken">$&</span>');
  return new Html([kept], [{ text: written, within: [] }]);
}

/** Renders the text of a token, as `renderText` does. Changes the state. */
export function renderTextToken(token: SlideToken, { typography }: RenderContext, state?: TextState): Html {
  const text = 'text' in token ? token.text : token.raw;
  // What stands in raw <code> or behind a backslash stays as it is.
  const isVerbatim = token.type === 'escape' || ('escaped' in token && token.escaped === true);
  return renderText(text, { typography: isVerbatim ? undefined : typography, isVerbatim }, state);
}
