// A text with its tokens told apart: each begins with a line, and every other one has a ground of its own.

import type { VNode } from 'preact';
import { classes } from '../../../shared/markup.ts';
import { joinPieces, type Piece } from '../pieces.ts';

/** A text in pieces; screen readers hear it as the sentence that it is. */
export function CutText({ pieces, lang }: { readonly pieces: readonly Piece[]; readonly lang?: string }): VNode {
  return (
    <p class="cut" lang={lang}>
      <span class={classes.hidden}>{joinPieces(pieces)}</span>
      <span aria-hidden="true">
        {pieces.map(({ text, tokens }, index) => (
          <span key={index}>
            {text.replaceAll('\n', '¶\n')}
            {tokens > 1 && <sup>{tokens}</sup>}
          </span>
        ))}
      </span>
    </p>
  );
}
