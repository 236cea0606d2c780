// Running text: escaped, and in German decks set with German typography.

import { escapeText, Html } from './html.ts';
import type { RenderContext } from './render-context.ts';
import type { SlideToken } from '../tokens.ts';
import { typesetPiece, type TextState } from './typography.ts';

/** Renders a piece of text; `state` carries the last character from one piece to the next. Changes the state. */
export function renderText(
  text: string,
  { isGerman }: Pick<RenderContext, 'isGerman'>,
  state: TextState = { previous: '' },
): Html {
  const set = isGerman ? typesetPiece(text, state) : text;
  state.previous = set.at(-1) ?? state.previous;
  const written = escapeText(set);
  return new Html([written], [{ text: written, within: [] }]);
}

/** Renders the text of a token, as `renderText` does. Changes the state. */
export function renderTextToken(token: SlideToken, { isGerman }: RenderContext, state?: TextState): Html {
  const text = 'text' in token ? token.text : token.raw;
  // What stands in raw <code> or behind a backslash stays as it is.
  const isVerbatim = token.type === 'escape' || ('escaped' in token && token.escaped === true);
  return renderText(text, { isGerman: isGerman && !isVerbatim }, state);
}
