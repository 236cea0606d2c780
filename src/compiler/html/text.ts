// Running text: escaped, and in German decks set with German typography.

import { escapeText, raw, type Html } from './html.ts';
import type { RenderContext } from './render-context.ts';
import type { Located } from '../types.ts';
import { typesetGerman, type TextState } from './typography.ts';

/** Renders a piece of text; `state` carries the last character from one piece to the next. Changes the state. */
export function renderText(token: Located, { isGerman }: Pick<RenderContext, 'isGerman'>, state: TextState): Html {
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  // What stands in raw <code> or behind a backslash stays as it is.
  const isVerbatim = token.type === 'escape' || ('escaped' in token && token['escaped'] === true);
  const set = isGerman && !isVerbatim ? typesetGerman(text, state) : text;
  state.previous = set.at(-1) ?? state.previous;
  return raw(escapeText(set));
}
